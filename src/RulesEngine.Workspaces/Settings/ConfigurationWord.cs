namespace RulesEngine.Workspaces.Settings;

/// <summary>Words as they are written in a configuration.</summary>
public static class ConfigurationWord
{
    /// <summary>Plain where YAML reads it as it stands, else in quotes (YAML 1.2, 7.3.2).</summary>
    public static string Write(string value) =>
        value.Length > 0 && value.All(static c => char.IsLetterOrDigit(c) || c is '.' or '/' or '_' or '-') && value[0] != '-'
            ? value
            : $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
}
