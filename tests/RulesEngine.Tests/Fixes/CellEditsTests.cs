using RulesEngine.Disclosure;
using RulesEngine.Fixes;
using RulesEngine.Packs;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Tests.Fixes;

/// <summary>Writing a cell changes nothing beside it, and keeps aligned columns in line.</summary>
public class CellEditsTests
{
    private const string Row = "  本年新收:                                 [12, 3, 0, 1, 1, 0, 17]";
    private static readonly RuleCatalog Catalog = new([DisclosurePack.Create()]);

    [Theory]
    [InlineData("[12, 3, 0, 1, 1, 0, 17]", "natural-person", "7", "[ 7, 3, 0, 1, 1, 0, 17]")]
    [InlineData("[ 7, 3, 0, 1, 1, 0, 17]", "natural-person", "12", "[12, 3, 0, 1, 1, 0, 17]")]
    [InlineData("[12, 3, 0, 1, 1, 0, 17]", "natural-person", "123", "[123, 3, 0, 1, 1, 0, 17]")]
    [InlineData("[2, 3, 0, 1, 1, 0, 17]", "natural-person", "12", "[12, 3, 0, 1, 1, 0, 17]")]
    [InlineData("[12, 3, 0, 1, 1, 0, 1]", "total", "17", "[12, 3, 0, 1, 1, 0, 17]")]
    [InlineData("[12, 3, 0, 1, 1, 0, ２]", "total", "17", "[12, 3, 0, 1, 1, 0, 17]")]
    public void An_aligned_cell_keeps_its_right_edge_where_there_is_room(string before, string column, string text, string after) =>
        Write(Row[..^23] + before, column, text).Should().Be(Row[..^23] + after);

    [Theory]
    [InlineData("[12, , 0, 1, 1, 0, 17]", "business", "3", "[12, 3, 0, 1, 1, 0, 17]")]
    [InlineData("[12,  , 0, 1, 1, 0, 17]", "business", "3", "[12, 3, 0, 1, 1, 0, 17]")]
    [InlineData("[, 3, 0, 1, 1, 0, 17]", "natural-person", "12", "[12, 3, 0, 1, 1, 0, 17]")]
    [InlineData("[  , 3, 0, 1, 1, 0, 17]", "natural-person", "12", "[12, 3, 0, 1, 1, 0, 17]")]
    [InlineData("[12, 3, 0, 1, 1, 0, ]", "total", "17", "[12, 3, 0, 1, 1, 0, 17]")]
    [InlineData("[12, 3, 0, 1, 1, 0,   ]", "total", "17", "[12, 3, 0, 1, 1, 0, 17]")]
    public void A_blank_cell_is_filled_before_the_comma_or_bracket_behind_it(string before, string column, string text, string after) =>
        Write(Row[..^23] + before, column, text).Should().Be(Row[..^23] + after);

    [Theory]
    [InlineData("  本年新收:\n    自然人:\n    商业企业: 3", "  本年新收:\n    自然人: 12\n    商业企业: 3")]
    [InlineData(
        "  本年新收:\n    - # none\n    - 3\n    - 0\n    - 1\n    - 1\n    - 0\n    - 17",
        "  本年新收:\n    - 12 # none\n    - 3\n    - 0\n    - 1\n    - 1\n    - 0\n    - 17")]
    [InlineData("  本年新收: {自然人: 1, 商业企业: 3}", "  本年新收: {自然人: 12, 商业企业: 3}")]
    public void A_cell_of_another_row_style_is_written_in_place(string before, string after) =>
        Write(before, "natural-person", "12").Should().Be(after);

    [Fact]
    public void A_missing_cell_cannot_be_written() =>
        FluentActions.Invoking(() => Write("  本年新收: {商业企业: 3}", "natural-person", "12")).Should().Throw<ArgumentException>();

    private static string Write(string row, string column, string text)
    {
        var report = Report.Read(SourceText.From(BaseReports.Valid2021.Replace(Row, row, StringComparison.Ordinal)), Catalog.Forms);
        var cell = report.FindCell($"requests.received.{column}")!.Value;
        var written = report.Source.WithEdits([CellEdits.Replace(report, cell, text)]).Content;
        var start = BaseReports.Valid2021.IndexOf(Row, StringComparison.Ordinal);
        return written[start..^(BaseReports.Valid2021.Length - start - Row.Length)];
    }
}
