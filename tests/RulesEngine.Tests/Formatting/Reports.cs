using RulesEngine.Disclosure;
using RulesEngine.Formatting;
using RulesEngine.Packs;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Tests.Formatting;

/// <summary>Reads and formats texts with the built-in forms.</summary>
internal static class Reports
{
    public static RuleCatalog Catalog { get; } = new([DisclosurePack.Create()]);

    public static Report Read(string text, string path = "") => Report.Read(SourceText.From(text, path), Catalog.Forms);

    public static Report Read(SourceText source) => Report.Read(source, Catalog.Forms);

    public static string Format(string text) => Format(SourceText.From(text)).Content;

    public static SourceText Format(SourceText source) => source.WithEdits(ReportFormatter.GetEdits(Read(source)));

    /// <summary>All cells by path, as they are written.</summary>
    public static Dictionary<string, string> CellsOf(Report report) =>
        report.Tables.SelectMany(static t => Enumerable.Range(0, t.Count).Select(i => t[i])).ToDictionary(static c => c.Path, static c => c.Text);
}
