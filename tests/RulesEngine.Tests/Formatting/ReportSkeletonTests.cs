using RulesEngine.Analysis;
using RulesEngine.Formatting;

namespace RulesEngine.Tests.Formatting;

public sealed class ReportSkeletonTests
{
    [Theory]
    [InlineData("2019", 2020)]
    [InlineData("2021", 2024)]
    public void A_new_report_has_all_parts_in_canonical_layout(string form, int year)
    {
        var report = Reports.Read(ReportSkeleton.Write(Reports.Catalog.Forms.Find(form)!, "云溪县水利局", year));

        report.Problems.Should().BeEmpty();
        report.Form.Id.Should().Be(form);
        report.Metadata.Year.Should().Be(year);
        report.Metadata.Organization.Should().Be("云溪县水利局");
        ReportFormatter.GetEdits(report).Should().BeEmpty();
        SectionSorter.GetEdits(report).Should().BeEmpty();
        Reports.CellsOf(report).Values.Should().AllBe("0");
    }

    [Fact]
    public void Its_tables_look_like_the_samples()
    {
        var text = ReportSkeleton.Write(Reports.Catalog.Forms.Find("2021")!, "乌苏市皇宫镇人民政府", 2023);

        TablesOf(text).Should().Be(TablesOf(BaseReports.Sample("huanggong-2023")));

        static string TablesOf(string text) => text[text.IndexOf("主动公开政府信息情况:", StringComparison.Ordinal)..text.IndexOf("存在的主要问题", StringComparison.Ordinal)];
    }

    [Fact]
    public void Each_prose_section_says_what_is_to_be_written()
    {
        var report = Reports.Read(ReportSkeleton.Write(Reports.Catalog.Forms.Find("2021")!, "云溪县水利局", 2024));

        report.Sections.Where(static s => s.IsProse).Should().HaveCount(3)
            .And.OnlyContain(static s => s.Text.StartsWith("待补充：", StringComparison.Ordinal));
    }

    [Fact]
    public void Last_years_figures_are_carried_over_and_balance()
    {
        var last = Reports.Read(BaseReports.Sample("huaian-2024"));

        var report = Reports.Read(ReportSkeleton.Write(last.Form, "淮安市人民政府", 2025, last));

        report.FindCell("requests.carried-in.total")!.Value.Value.Should().Be(103);
        report.FindCell("requests.carried-out.natural-person")!.Value.Value.Should().Be(103);
        report.FindCell("proactive.normative-documents.in-force")!.Value.Value.Should().Be(66);
        report.FindCell("proactive.normative-documents.issued")!.Value.Value.Should().Be(0);
        Reports.Catalog.Driver.Analyze(report, new AnalysisOptions()).Diagnostics
            .Should().NotContain(static d => d.Id.StartsWith("GK2", StringComparison.Ordinal));
        ReportFormatter.GetEdits(report).Should().BeEmpty();
    }

    [Fact]
    public void Blank_or_wrong_figures_of_last_year_still_give_a_balanced_report()
    {
        var last = Reports.Read(BaseReports.Valid2021.Replace("[ 1, 0, 0, 0, 0, 0,  1]\n\n政府", "[ 1, 3, /, 0, 0, 0,  9]\n\n政府", StringComparison.Ordinal));

        var report = Reports.Read(ReportSkeleton.Write(last.Form, "云溪县水利局", 2024, last));

        report.FindCell("requests.carried-in.total")!.Value.Value.Should().Be(4);
        Reports.Catalog.Driver.Analyze(report, new AnalysisOptions()).Diagnostics
            .Should().NotContain(static d => d.Id.StartsWith("GK2", StringComparison.Ordinal));
    }

    [Fact]
    public void Line_breaks_and_odd_names_are_written_as_asked()
    {
        var text = ReportSkeleton.Write(Reports.Catalog.Forms.Find("2021")!, "甲: #乙\"丙\"", 2024, newLine: "\r\n");

        text.Replace("\r\n", "", StringComparison.Ordinal).Should().NotContain("\n");
        text.Should().EndWith("\r\n").And.NotEndWith("\r\n\r\n");
        Reports.Read(text).Metadata.Organization.Should().Be("甲: #乙\"丙\"");
    }

    [Theory]
    [InlineData("甲-乙 ", "\"甲-乙 \"")]
    [InlineData("甲-乙", "甲-乙")]
    [InlineData("-甲", "\"-甲\"")]
    [InlineData("---", "\"---\"")]
    public void A_name_is_quoted_only_where_it_must_be(string name, string written)
    {
        var text = ReportSkeleton.Write(Reports.Catalog.Forms.Find("2021")!, name, 2024);
        text.Should().Contain($"\n单位: {written}\n");
        Reports.Read(text).Metadata.Organization.Should().Be(name.Trim());
    }

    [Fact]
    public void Sections_and_rows_can_be_written_alone()
    {
        var form = Reports.Catalog.Forms.Find("2021")!;
        var whole = ReportSkeleton.Write(form, "云溪县水利局", 2024, newLine: "\r\n");

        foreach (var section in form.Sections)
        {
            whole.Should().Contain($"\r\n{ReportSkeleton.WriteSection(section, newLine: "\r\n")}\r\n");
            foreach (var row in section.Table?.Top ?? [])
                whole.Should().Contain($"\r\n{ReportSkeleton.WriteRow(section.Table!, row, newLine: "\r\n")}\r\n");
            foreach (var row in section.Table?.Rows ?? [])
                whole.Should().Contain($"\r\n{ReportSkeleton.WriteRow(section.Table!, row)}\r\n");
        }
    }
}
