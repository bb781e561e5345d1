using System.Text;
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
    public static SourceText Megabyte { get; } = WithLongSection(Quiet, "  按季度检查栏目更新，并把检查结果通报各单位。\n", 1_000_000);

    /// <summary>The quiet sample with a first section of so many bytes, full of figures: the time must grow no faster than it.</summary>
    public static SourceText WithFigures(int bytes) =>
        WithLongSection(Quiet, "  全年公开信息356条，其中网站200条、公众号156条，同比增长5%，办理来信12件。\n", bytes);

    private static SourceText Load(string name) =>
        SourceText.From(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", name)), name);

    private static SourceText WithLongSection(SourceText report, string line, int bytes)
    {
        var at = report.Content.IndexOf("\n主动公开政府信息情况:", StringComparison.Ordinal);
        var more = string.Concat(Enumerable.Repeat(line, bytes / Encoding.UTF8.GetByteCount(line)));
        return report.WithContent(report.Content.Insert(at, "\n" + more));
    }
}
