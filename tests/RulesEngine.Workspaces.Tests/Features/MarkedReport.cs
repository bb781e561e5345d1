using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Reports;
using RulesEngine.Testing;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features;

namespace RulesEngine.Workspaces.Tests.Features;

/// <summary>A report with a cursor, written as <c>$0</c>.</summary>
internal sealed record MarkedReport(ReportSnapshot Snapshot, int Offset)
{
    private const string Marker = "$0";

    /// <summary>The report without mistakes, in which <paramref name="marked"/> stands for the same text without the marker.</summary>
    public static MarkedReport InBase(string marked, params string[] others)
    {
        var text = marked.Replace(Marker, string.Empty, StringComparison.Ordinal);
        BaseReport.Form2021.Should().Contain(text);
        return Of(BaseReport.Form2021.Replace(text, marked, StringComparison.Ordinal), others);
    }

    public static MarkedReport Of(string text, params string[] others)
    {
        var at = text.IndexOf(Marker, StringComparison.Ordinal);
        var plain = at < 0 ? text : text.Remove(at, Marker.Length);
        return new MarkedReport(SnapshotOf(plain, others), at);
    }

    public static ReportSnapshot SnapshotOf(string text, params string[] others)
    {
        var reports = others.Select(static (text, i) => Report.Read(SourceText.From(text, $"other{i}.report.yaml"), Built.Catalog.Forms));
        var set = others.Length == 0 ? null : new OtherReports([.. reports]);
        return new ReportSnapshot(Built.Catalog, SourceText.From(text, "this.report.yaml"), new AnalysisOptions(), set);
    }

    /// <summary>The report without mistakes as that of another year.</summary>
    public static string Year(int year, Func<string, string>? change = null) =>
        (change ?? (static t => t))(BaseReport.Form2021.Replace("年度: 2023", $"年度: {year}", StringComparison.Ordinal));

    private sealed class OtherReports(ImmutableArray<Report> reports) : ReportSet
    {
        public override ImmutableArray<Report> Find(ReportKey key) => [.. reports.Where(r => ReportKey.Of(r.Metadata) == key)];
    }
}
