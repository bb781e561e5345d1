namespace RulesEngine.Tests;

/// <summary>The reports without a mistake that tests damage, and the files of the built-in forms.</summary>
internal static class BaseReports
{
    public static string Valid2019 => Read("BaseReports", "valid-2019.report.yaml");

    public static string Valid2021 => Read("BaseReports", "valid-2021.report.yaml");

    public static string Form(string id) => Read("Forms", $"{id}.yaml");

    public static string Sample(string name) => Read("Samples", $"{name}.report.yaml");

    private static string Read(string folder, string name)
    {
        var resource = $"RulesEngine.Tests.{folder}.{name}";
        using var stream = typeof(BaseReports).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"There is no resource {resource}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
