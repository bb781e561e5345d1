using CsCheck;
using RulesEngine.Forms;
using RulesEngine.Reports;

namespace RulesEngine.Tests.Reports;

/// <summary>Relations against a naive model: unknown cells may take any value from 0 up, signed ones any at all.</summary>
public sealed class RelationCheckTests
{
    private static readonly Gen<string> Cell = Gen.Frequency((6, Gen.Int[0, 4].Select(static i => $"{i}")), (1, Gen.OneOf("/", "~", "''", "五")));

    [Fact]
    public void Relations_of_tables_agree_with_the_model() => Cell.Array[15].Sample(static cells =>
    {
        var table = Disputes(cells);
        return table.Definition.Relations.All(r => RelationCheck.Of(table, r).Status == Model(table, r));
    });

    [Theory]
    [InlineData("[1, 0, 0, 0, 1]", RelationStatus.Holds)]
    [InlineData("[1, 0, 0, 0, 2]", RelationStatus.Broken)]
    [InlineData("[1, 0, 0, 0, 0]", RelationStatus.Broken)]
    [InlineData("[1, /, 0, 0, 2]", RelationStatus.Unknown)]
    [InlineData("[3, /, 0, 0, 2]", RelationStatus.Broken)]
    [InlineData("[2, /, 0, 0, 2]", RelationStatus.Unknown)]
    [InlineData("[1, 0, 0, 0, /]", RelationStatus.Unknown)]
    [InlineData("[/, /, /, /, /]", RelationStatus.Unknown)]
    public void A_relation_with_unknown_cells_is_silent_unless_the_known_ones_contradict_it(string row, RelationStatus status)
    {
        var table = ReportParts.Read($"格式: 2021\ndisputes:\n  行政复议: {row}").FindTable("disputes")!;
        RelationCheck.Of(table, table.Definition.Relations[0]).Status.Should().Be(status);
    }

    [Theory]
    [InlineData("[5, 3, 2]", RelationStatus.Holds)]
    [InlineData("[5, 3, 1]", RelationStatus.Broken)]
    [InlineData("[5, 3, 9]", RelationStatus.Holds)]
    [InlineData("[5, /, 1]", RelationStatus.Unknown)]
    [InlineData("[5, 3, /]", RelationStatus.Unknown)]
    [InlineData("[/, 3, 1]", RelationStatus.Unknown)]
    public void A_stock_may_be_larger_than_its_flow(string row, RelationStatus status)
    {
        var table = ReportParts.Read($"格式: 2021\nproactive:\n  规章: {row}").FindTable("proactive")!;
        RelationCheck.Of(table, table.Definition.Relations[0]).Status.Should().Be(status);
    }

    [Theory]
    [InlineData("[1, 2, /, 0, 6]", "disputes.reconsideration.other", 3)]
    [InlineData("[1, 2, 3, 0, /]", "disputes.reconsideration.total", 6)]
    [InlineData("[1, 2, /, /, 6]", "disputes.reconsideration.other", null)]
    [InlineData("[4, 3, /, 0, 6]", "disputes.reconsideration.other", null)]
    [InlineData("[4, 2, /, 0, 6]", "disputes.reconsideration.other", 0)]
    public void An_unknown_cell_has_the_value_its_relations_leave(string row, string path, int? value)
    {
        var report = ReportParts.Read($"格式: 2021\ndisputes:\n  行政复议: {row}");
        UnknownCell.Determine(report.FindCell(path)!.Value).Should().Be(value);
    }

    [Theory]
    [InlineData("  本年新收:                                 [12, 3, 0, 1, 1, 0, 17]", "[12, /, 0, 1, 1, 0, 17]", "requests.received.business", 3)]
    [InlineData("    予以公开:                               [ 6, 1, 0, 1, 0, 0,  8]", "[6, 1, 0, 1, 0, 0, /]", "requests.outcomes.granted.total", 8)]
    [InlineData("    予以公开:                               [ 6, 1, 0, 1, 0, 0,  8]", "[6, 1, /, 1, 0, 0, 9]", "requests.outcomes.granted.research", null)]
    public void Rows_and_columns_must_agree_on_an_unknown_cell(string row, string cells, string path, int? value)
    {
        var damaged = row[..row.IndexOf('[')] + cells;
        var report = ReportParts.Read(BaseReports.Valid2021.Replace(row, damaged));
        UnknownCell.Determine(report.FindCell(path)!.Value).Should().Be(value);
    }

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void All_relations_of_a_valid_report_hold(string form)
    {
        var report = ReportParts.Read(form == "2019" ? BaseReports.Valid2019 : BaseReports.Valid2021);
        report.Problems.Should().BeEmpty();
        report.Tables.SelectMany(static t => t.Definition.Relations.Select(r => RelationCheck.Of(t, r).Status))
            .Should().OnlyContain(static s => s == RelationStatus.Holds);
    }

    private static Table Disputes(string[] cells)
    {
        string Row(int i) => string.Join(", ", cells.Skip(5 * i).Take(5));
        return ReportParts.Read($"格式: 2021\ndisputes:\n  行政复议: [{Row(0)}]\n  未经复议直接起诉: [{Row(1)}]\n  复议后起诉: [{Row(2)}]").FindTable("disputes")!;
    }

    /// <summary>Tries all values up to a bound that no sum of known cells exceeds.</summary>
    private static RelationStatus Model(Table table, Relation relation)
    {
        var (least, most, isKnown) = (0m, 0m, true);
        for (var i = 0; i < relation.Cells.Length; i++)
        {
            var cell = table[relation.Cells[i]];
            var sign = relation.Signs[i];
            isKnown &= cell.IsNumber;
            least += cell.IsNumber ? sign * cell.Value : Math.Min(0, sign * 1000);
            most += cell.IsNumber ? sign * cell.Value : Math.Max(0, sign * 1000);
        }
        if (least > 0 || most < 0) return RelationStatus.Broken;
        return isKnown ? RelationStatus.Holds : RelationStatus.Unknown;
    }
}
