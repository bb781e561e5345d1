namespace RulesEngine.Testing;

/// <summary>Small reports without any diagnostic, for overlays and for rule authors' own tests.</summary>
public static class BaseReport
{
    private static readonly Lazy<string> Of2021 = new(() => Read("valid-2021.report.yaml"));
    private static readonly Lazy<string> Of2019 = new(() => Read("valid-2019.report.yaml"));

    /// <summary>A report of the form of 2021.</summary>
    public static string Form2021 => Of2021.Value;

    /// <summary>A report of the form of 2019.</summary>
    public static string Form2019 => Of2019.Value;

    private static string Read(string name)
    {
        using var stream = typeof(BaseReport).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
