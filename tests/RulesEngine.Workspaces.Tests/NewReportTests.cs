using RulesEngine.Testing;
using RulesEngine.Text;
using RulesEngine.Workspaces.Creation;

namespace RulesEngine.Workspaces.Tests;

/// <summary>Reports that are begun.</summary>
public class NewReportTests
{
    [Theory]
    [InlineData("云溪县水利局", 2024, "云溪县水利局-2024.report.yaml")]
    [InlineData("../甲/乙:丙?", 999, "..-甲-乙-丙--0999.report.yaml")]
    [InlineData("甲（乙）𠮷\u202Ea\tb", 2024, "甲（乙）𠮷-a-b-2024.report.yaml")]
    public void The_file_is_named_after_body_and_year(string organization, int year, string name) =>
        new NewReport(organization, year).FileName.Should().Be(name);

    [Theory]
    [InlineData(null, 2019, "格式: 2019\n")]
    [InlineData(null, 2024, "格式: 2021\n")]
    [InlineData("2019", 2024, "格式: 2019\n")]
    public void The_form_is_the_one_given_or_the_one_of_the_year(string? form, int year, string expected)
    {
        new NewReport("甲", year) { Form = form }.TryWrite(Built.Catalog.Forms, out var text, out _).Should().BeTrue();
        text.Should().StartWith(expected);
    }

    [Fact]
    public void A_form_that_does_not_exist_is_named_with_those_that_do()
    {
        new NewReport("甲", 2024) { Form = "1999" }.TryWrite(Built.Catalog.Forms, out var text, out var problem).Should().BeFalse();
        text.Should().BeEmpty();
        problem.In(Language.English).Should().Contain("1999").And.Contain("2019, 2021");
    }

    [Fact]
    public void What_last_year_left_over_is_carried_over()
    {
        new NewReport("甲", 2024) { LastYear = SourceText.From(BaseReport.Form2021) }.TryWrite(Built.Catalog.Forms, out var text, out _);
        text.Should().MatchRegex(@"上年结转: +\[ *1, 0, 0, 0, 0, 0, +1\]");
    }
}
