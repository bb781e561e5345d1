using RulesEngine.Forms;
using RulesEngine.Reports;

namespace RulesEngine.Formatting;

/// <summary>
/// Writes a new report: canonical keys in the order of the form, tables of zeros with their columns named above, and in each
/// prose section a sentence that says what belongs there and is found by GK4003 until it is replaced.
/// </summary>
public static class ReportSkeleton
{
    /// <summary>The text of a new report, with a line break at its end.</summary>
    /// <param name="form">The form.</param>
    /// <param name="organization">单位: the full name of the body.</param>
    /// <param name="year">年度: the year reported on.</param>
    /// <param name="lastYear">The report of the year before: its 结转下年度继续办理 becomes 上年结转, its 现行有效件数 stays.</param>
    /// <param name="newLine">The line break.</param>
    public static string Write(Form form, string organization, int year, Report? lastYear = null, string newLine = "\n")
    {
        var figures = new OpeningFigures(form, lastYear);
        var writer = new SkeletonWriter(newLine)
            .Line(0, Metadata(MetadataKey.Form, form.Id))
            .Line(0, Metadata(MetadataKey.Organization, organization))
            .Line(0, Metadata(MetadataKey.Year, year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture)));
        foreach (var section in form.Sections)
            writer.Line(0, string.Empty).Section(section, 0, row => figures.CellsOf(section.Table!, row));
        return writer.Line(0, string.Empty).ToString();
    }

    /// <summary>A section with its key: prose to be filled in, or a table of zeros. No line break stands behind it.</summary>
    /// <param name="section">The section.</param>
    /// <param name="indent">White space before the key.</param>
    /// <param name="newLine">The line break.</param>
    public static string WriteSection(SectionDefinition section, int indent = 0, string newLine = "\n") =>
        new SkeletonWriter(newLine).Section(section, indent, SkeletonWriter.Zeros).ToString();

    /// <summary>A row of zeros, or a group with its rows, laid out as in a table of zeros. No line break stands behind it.</summary>
    /// <param name="table">The table the row belongs to.</param>
    /// <param name="row">The row or group.</param>
    /// <param name="indent">White space before the keys of the table's outermost rows.</param>
    /// <param name="newLine">The line break.</param>
    public static string WriteRow(TableDefinition table, RowDefinition row, int indent = 2, string newLine = "\n")
    {
        var layout = SkeletonWriter.LayoutOf(table, indent, SkeletonWriter.Zeros);
        return new SkeletonWriter(newLine).Row(row, SkeletonWriter.IndentOf(row, indent), _ => layout, SkeletonWriter.Zeros).ToString();
    }

    /// <summary>A line of the head of a report, without line break.</summary>
    internal static string Metadata(MetadataKey key, string value) => $"{key.Name}: {YamlWord.Write(value)}";
}
