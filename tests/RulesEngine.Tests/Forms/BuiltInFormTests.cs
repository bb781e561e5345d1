using RulesEngine.Forms;
using RulesEngine.Text;

namespace RulesEngine.Tests.Forms;

/// <summary>The forms of 2019 and 2021 are those of 国办公开办函〔2019〕60号 and 〔2021〕30号.</summary>
public sealed class BuiltInFormTests
{
    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Form_files_have_no_mistakes(string id) =>
        FormLoader.Load(SourceText.From(BaseReports.Form(id))).Errors.Should().BeEmpty();

    [Theory]
    [InlineData("2021", "requests", 25, 175)]
    [InlineData("2019", "requests", 23, 161)]
    [InlineData("2021", "proactive", 6, 10)]
    [InlineData("2019", "proactive", 8, 22)]
    [InlineData("2021", "disputes", 3, 15)]
    [InlineData("2019", "disputes", 3, 15)]
    public void Tables_have_their_rows_and_cells(string form, string table, int rows, int cells)
    {
        var definition = Table(form, table);
        definition.Rows.Should().HaveCount(rows);
        definition.CellCount.Should().Be(cells);
        Enumerable.Range(0, cells).Select(definition.PathOf).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("2021", "requests", "R1", 25)]
    [InlineData("2019", "requests", "R1", 23)]
    [InlineData("2021", "requests", "R2", 7)]
    [InlineData("2019", "requests", "R3", 7)]
    [InlineData("2021", "requests", "R3", 7)]
    [InlineData("2021", "disputes", "R4", 3)]
    [InlineData("2019", "disputes", "R4", 3)]
    [InlineData("2021", "proactive", "R5", 2)]
    [InlineData("2019", "proactive", "R5", 0)]
    public void Relations_are_as_many_as_rows_or_columns(string form, string table, string relation, int count) =>
        Table(form, table).Relations.Count(r => r.Id == relation).Should().Be(count);

    [Theory]
    [InlineData("R1", "requests.received.total",
        "+natural-person +business +research +nonprofit +legal-service +other -total")]
    public void A_row_total_adds_up_its_row(string id, string total, string cells)
    {
        var table = Table("2021", "requests");
        var relation = table.Relations.Single(r => r.Id == id && table.PathOf(r.Total) == total);
        Terms(table, relation).Select(static t => t.Sign + t.Path.Split('.')[^1]).Should().Equal(cells.Split(' '));
    }

    [Theory]
    [InlineData("2021", 22)]
    [InlineData("2019", 20)]
    public void A_column_total_adds_up_all_results_and_no_heading(string form, int parts)
    {
        var table = Table(form, "requests");
        var relation = table.Relations.Single(r => r.Id == "R2" && table.PathOf(r.Total) == "requests.outcomes.total.business");
        var terms = Terms(table, relation);
        terms.Should().HaveCount(parts);
        terms.Should().OnlyContain(static t => t.Path.StartsWith("requests.outcomes.") && t.Path.EndsWith(".business"));
        terms.Where(static t => t.Sign == "-").Should().ContainSingle();
    }

    [Fact]
    public void The_balance_is_printed_in_the_form()
    {
        var table = Table("2021", "requests");
        var relation = table.Relations.First(static r => r.Id == "R3");
        string.Join(' ', Terms(table, relation).Select(static t => t.Sign + t.Path)).Should().Be(
            "+requests.received.natural-person +requests.carried-in.natural-person "
            + "-requests.outcomes.total.natural-person -requests.carried-out.natural-person");
    }

    [Theory]
    [InlineData(2019, "2019")]
    [InlineData(2020, "2019")]
    [InlineData(2021, "2021")]
    [InlineData(2030, "2021")]
    [InlineData(2000, "2021")]
    [InlineData(null, "2021")]
    public void A_year_has_its_form(int? year, string form) => ReportParts.Forms.FindForYear(year)!.Id.Should().Be(form);

    [Fact]
    public void The_catalogue_answers_for_unknown_forms_with_null()
    {
        ReportParts.Forms.Find("1999").Should().BeNull();
        ReportParts.Forms.Ids.Should().BeEquivalentTo("2019", "2021");
        ReportParts.Forms.Errors.Should().BeEmpty();
    }

    [Fact]
    public void A_form_beside_the_editions_is_found_by_its_id_alone()
    {
        FormSource[] editions = [new("1", "1.yaml", Small("1", 2000))];
        var forms = new FormCatalog(editions, [new("2", "2.yaml", Small("2", 2020)), new("1", "other.yaml", Small("1", 2020))]);
        forms.Ids.Should().Equal("1", "2");
        forms.Find("2")!.FirstYear.Should().Be(2020);
        forms.Find("1")!.FirstYear.Should().Be(2000);
        forms.FindForYear(2024)!.Id.Should().Be("1");
        forms.FindForYear(null)!.Id.Should().Be("1");
    }

    [Theory]
    [InlineData("outcomes.unable", "not-held needs-creation still-unclear")]
    [InlineData("outcomes.total", "total")]
    [InlineData("outcomes.un", "")]
    [InlineData("outcomes.unable.not-held.total", "")]
    [InlineData("received", "received")]
    public void A_path_stands_for_a_row_or_for_all_rows_of_a_group(string path, string rows) =>
        string.Join(' ', Table("2021", "requests").FindRows(path).Select(static r => r.Id)).Should().Be(rows);

    private static string Small(string id, int year) => $$"""
        id: "{{id}}"
        title: 报告
        title-en: A report
        source: 某办函
        years: {from: {{year}}}
        sections:
          - {id: overview, name: 总体情况}
        """;

    private static TableDefinition Table(string form, string id) =>
        ReportParts.Forms.Find(form)!.Sections.Single(s => s.Id == id).Table!;

    private static List<(string Sign, string Path)> Terms(TableDefinition table, Relation relation) =>
        [.. relation.Cells.Select((cell, i) => (relation.Signs[i] > 0 ? "+" : "-", table.PathOf(cell)))];
}
