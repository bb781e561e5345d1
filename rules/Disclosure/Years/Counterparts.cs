using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Years;

/// <summary>Finds the reports that a report is compared with: a body may file reports of several kinds for one year.</summary>
internal static class Counterparts
{
    /// <summary>The other reports of the same body and kind for <paramref name="year"/>, in the order of their paths.</summary>
    public static ImmutableArray<Report> Find(ReportSetContext context, int year)
    {
        var kind = context.Report.Form.Heading;
        // Asked even where nothing can come of it, so that a suppression that does nothing is found here too.
        var others = context.FindOthers(year);
        return IsKindKnown(context.Report) ? others.RemoveAll(r => r.Form.Heading != kind || !IsKindKnown(r)) : [];
    }

    /// <summary>
    /// The cell with this path in reports of one body and year; null where it is no number, or where they differ: which of
    /// them is right must be settled first (GK3003).
    /// </summary>
    public static Cell? FindFigure(ImmutableArray<Report> reports, string path)
    {
        if (reports[0].FindCell(path) is not { IsNumber: true } figure) return null;
        foreach (var twin in reports)
        {
            if (twin.FindCell(path) is not { IsNumber: true } cell || cell.Value != figure.Value) return null;
        }
        return figure;
    }

    /// <summary>A cell with its figure, as a related place shows it.</summary>
    public static LocalizedText Describe(Cell cell) => $"{cell.Name.Zh} = {CellReader.Format(cell.Value)}";

    /// <summary>
    /// The name by which a message tells a file from <paramref name="own"/>: as short as can be, so that it stays the same
    /// from whatever folder the check is run.
    /// </summary>
    public static string NameOf(Report other, Report own)
    {
        var (parts, ownParts) = (Split(other), Split(own));
        var count = 1;
        while (count < parts.Length && count <= ownParts.Length && parts[^count] == ownParts[^count]) count++;
        return string.Join('/', parts[^count..]);
    }

    private static string[] Split(Report report) => report.Source.Path.Split('/', '\\');

    /// <summary>A report whose form is not known is read by that of its year, which says nothing of its kind.</summary>
    private static bool IsKindKnown(Report report) => report.Metadata.FormId is null || report.Metadata.FormId == report.Form.Id;
}
