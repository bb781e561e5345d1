using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Reports;

namespace Provincial.Cells;

/// <summary>PRV2001: many requests were refused or could not be met, and 存在的主要问题及改进情况 says nothing of it.</summary>
public sealed partial class UnexplainedRefusals : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterTableAction(Check);

    private static void Check(TableContext context)
    {
        // Other forms have other tables; a section that is missing is GK4001's.
        if (context.Table.Definition.Id != "requests" || context.Report.FindSection("problems") is not { IsProse: true } problems) return;
        if (context.Table.Find("outcomes.total.total") is not { IsNumber: true, Value: > 0 } all) return;
        if (all.Value < context.Options.GetInt(Descriptor, "minimum") || IsExplained(context.Options, problems.Text)) return;

        var refused = FindTotals(context.Table, "outcomes.refused", "outcomes.unable");
        // A cell that is no number is another rule's finding; the share of the others would be too low.
        if (refused.Exists(static c => !c.IsNumber)) return;
        var (count, limit) = (refused.Sum(static c => c.Value), context.Options.GetInt(Descriptor, "share"));
        var share = count * 100 / all.Value;
        if (share <= limit) return;
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor, problems.Span, problems.Path,
            CellReader.Format(count), CellReader.Format(Math.Round(share, 1)), $"{limit}", problems.Definition.Name) with
        {
            Related = [.. refused.Where(static c => c.Value > 0).Select(RelatedPlace.Of)],
        });
    }

    private static bool IsExplained(AnalysisOptions options, string text) =>
        options.GetText(Descriptor, "words").Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Any(w => text.Contains(w, StringComparison.Ordinal));

    /// <summary>The column 总计 of all rows of these groups.</summary>
    private static List<Cell> FindTotals(Table table, params string[] groups) =>
        [.. groups.SelectMany(g => table.FindRows(g)).Select(static r => r.Find("total")).OfType<Cell>()];
}
