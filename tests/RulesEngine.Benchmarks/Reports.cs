using RulesEngine.Text;

namespace RulesEngine.Benchmarks;

/// <summary>The texts that are measured.</summary>
internal static class Reports
{
    /// <summary>The busy sample, about 13 KB.</summary>
    public static SourceText Busy { get; } = Load("huaian-2024.report.yaml");

    /// <summary>The quiet sample, about 6 KB.</summary>
    public static SourceText Quiet { get; } = Load("huanggong-2023.report.yaml");

    /// <summary>A report that shows most rules at work.</summary>
    public static SourceText Broken { get; } = Load("broken.report.yaml");

    /// <summary>The quiet sample with a first section of a megabyte.</summary>
    public static SourceText Megabyte { get; } = WithLongSection(Quiet, 1_000_000);

    private static SourceText Load(string name) =>
        SourceText.From(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", name)), name);

    private static SourceText WithLongSection(SourceText report, int length)
    {
        const string line = "  按季度检查栏目更新，并把检查结果通报各单位。\n";
        var at = report.Content.IndexOf("\n主动公开政府信息情况:", StringComparison.Ordinal);
        var more = string.Concat(Enumerable.Repeat(line, length / line.Length));
        return report.WithContent(report.Content.Insert(at, "\n" + more));
    }
}
