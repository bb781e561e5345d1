using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Disclosure.Metadata;
using RulesEngine.Disclosure.Prose.Figures;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Prose;

/// <summary>GK4007: a figure in prose contradicts every cell, or sum of cells, that it may mean.</summary>
public sealed partial class ProseTableMismatch : ReportAnalyzer
{
    /// <summary>Where a fix finds the number that the table has.</summary>
    internal const string Expected = "expected";

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSectionAction(Check);

    private static void Check(SectionContext context)
    {
        if (!DisclosureForm.Is(context.Report.Form)) return;
        FigureComparison? comparison = null;
        foreach (var figure in ProseFigures.Of(context.Section, context.Report).Figures)
        {
            if (!figure.IsRead) continue;
            comparison ??= new FigureComparison(context.Report);
            if (comparison.Compare(figure) == Agreement.Contradicted) Report(context, figure, comparison);
        }
    }

    private static void Report(SectionContext context, Figure figure, FigureComparison comparison)
    {
        var (section, number) = (context.Section, figure.Number);
        var nearest = comparison.FindNearest(figure);
        var written = section.Text[number.Start..number.End];
        var value = CellReader.Format(nearest.Value) + (number.Unit.Kind == UnitKind.Money ? "万元" : string.Empty);
        var diagnostic = Diagnostic.Create(Descriptor, section.GetSpan(number.Start, number.End - number.Start), section.Path, written, nearest.Name, value) with
        {
            Related = [.. nearest.Cells.Select(RelatedPlace.Of)],
        };
        var text = comparison.IsClear() ? FigureText.Write(figure, nearest.Value) : null;
        context.ReportDiagnostic(text is null ? diagnostic : diagnostic with { Properties = Replacement(section, number, text) });
    }

    private static Dictionary<string, string> Replacement(Section section, FigureNumber number, string text) => new()
    {
        [Expected] = text + section.Text[(number.Start + number.Length)..number.End],
    };
}
