using Microsoft.CodeAnalysis;

namespace RulesEngine.Generators.Tests;

public class ProblemTests
{
    private const string CodeShape = "is not two to five capital letters and four digits, as in GK2001";

    private const string OptionLine = "option overview-minimum: 100 -- 总体情况的最少字数 -- fewest characters of 总体情况";

    [Theory]
    [InlineData("")]
    [InlineData("sealed class Lonely : RulesEngine.Analysis.ReportAnalyzer { }")]
    [InlineData("partial class Outer { partial class Lonely; }")]
    public void A_document_needs_a_class(string source) =>
        new Pack().Class(source).Document("Lonely", Samples.WrongRowTotal).Run().Problems.Should().Equal(
            "RE0001 Lonely.md:1: 'Lonely.md' needs a top-level 'partial class Lonely' in this project");

    [Fact]
    public void An_analyzer_needs_a_document() =>
        new Pack().Class(Samples.WrongRowTotalClass).Class("namespace My.Rules.Sums; partial class WrongRowTotal;", "Second.cs").Run()
            .Problems.Should().Equal("RE0002 Rules.cs:5: The analyzer 'WrongRowTotal' needs a document 'WrongRowTotal.md' beside it");

    [Fact]
    public void An_abstract_analyzer_needs_none() =>
        new Pack().Class("abstract class Base : RulesEngine.Analysis.ReportAnalyzer;").Run().Problems.Should().BeEmpty();

    [Theory]
    [InlineData("code: GK2001", null, "1: Front matter field 'code' is missing; allowed: some text")]
    [InlineData("title-en: Row total is not the sum of its cells", "title-en:", "9: Front matter field 'title-en' is empty; allowed: some text")]
    [InlineData("severity: error", "severity: fatal", "5: Front matter field 'severity' is 'fatal'; allowed: error, warning, info, hint")]
    [InlineData("severity: error", "severity: Error", "5: Front matter field 'severity' is 'Error'; allowed: error, warning, info, hint")]
    [InlineData("fix: unsafe", "fix: maybe", "7: Front matter field 'fix' is 'maybe'; allowed: none, safe, unsafe")]
    [InlineData("since: 0.1", "since: soon", "6: Front matter field 'since' is 'soon'; allowed: a version such as 0.1")]
    [InlineData("fix: unsafe", "fixes: safe",
        "7: Front matter field 'fixes' is unknown; allowed: code, name, category, severity, since, fix, title, title-en, message, message-en, option NAME")]
    [InlineData("fix: unsafe", "since: 0.2", "7: Front matter field 'since' is there twice; allowed: one")]
    [InlineData("fix: unsafe", "fix：safe",
        "7: Front matter field 'fix：safe' has no ':' after its key; allowed: lines 'key: value' between two lines '---' at the start of the document")]
    [InlineData(OptionLine, "option Minimum: 1 -- 甲 -- A",
        "12: Front matter field 'option Minimum' is not an option; allowed: 'option NAME: DEFAULT -- 说明 -- description' with a kebab-case name")]
    [InlineData(OptionLine, "option minimum: 1 -- 甲",
        "12: Front matter field 'option minimum' is not an option; allowed: 'option NAME: DEFAULT -- 说明 -- description' with a kebab-case name")]
    [InlineData("message: “{0}”的总计为 {1}，各栏之和为 {2}", "message: {0 {1} {2}",
        "10: Front matter field 'message' is '{0 {1} {2}'; allowed: text with placeholders {0}, {1} …; a brace itself is doubled")]
    public void A_wrong_field_is_named_with_what_is_allowed(string line, string? replacement, string expected) =>
        Samples.With(line, replacement).Run().Problems.Should().Equal("RE0003 WrongRowTotal.md:" + expected);

    [Fact]
    public void A_document_without_front_matter_says_so_first() =>
        new Pack().Class(Samples.WrongRowTotalClass).Document("WrongRowTotal", "# Title").Run().Problems.First()
            .Should().StartWith("RE0003 WrongRowTotal.md:1: Front matter field '---' is missing");

    [Fact]
    public void Front_matter_must_be_closed() =>
        new Pack().Class(Samples.WrongRowTotalClass).Document("WrongRowTotal", "---\ncode: GK2001").Run().Problems.First()
            .Should().StartWith("RE0003 WrongRowTotal.md:1: Front matter field '---' is not closed");

    [Fact]
    public void An_empty_document_is_a_problem_and_no_crash() =>
        new Pack().Class(Samples.WrongRowTotalClass).Document("WrongRowTotal", "").Run().Result.Exception.Should().BeNull();

    [Theory]
    [InlineData("G2001")]
    [InlineData("gk2001")]
    [InlineData("GK201")]
    [InlineData("GK20011")]
    [InlineData("TOOLONG2001")]
    [InlineData("GK２００１")]
    public void A_code_has_its_form(string code) =>
        Samples.With("code: GK2001", "code: " + code).Run().Problems.Should().Equal(
            $"RE0004 WrongRowTotal.md:2: The code '{code}' {CodeShape}");

    [Theory]
    [InlineData("WrongRowTotal")]
    [InlineData("wrong_row")]
    [InlineData("wrong--row")]
    [InlineData("-wrong")]
    [InlineData("总计")]
    public void A_name_is_kebab_case(string name) =>
        Samples.With("name: wrong-row-total", "name: " + name).Run().Problems.Should().Equal(
            $"RE0005 WrongRowTotal.md:3: The name '{name}' is not kebab-case, as in wrong-row-total");

    [Fact]
    public void Codes_and_names_are_unique() =>
        Samples.WrongRowTotalPack().Class("partial class Other;").Document("Other", Samples.WrongRowTotal).Run().Problems.Should().Equal(
            "RE0006 WrongRowTotal.md:2: The code 'GK2001' is already taken by 'Other.md'",
            "RE0006 WrongRowTotal.md:3: The name 'wrong-row-total' is already taken by 'Other.md'");

    [Fact]
    public void Documents_are_unique()
    {
        var run = Samples.WrongRowTotalPack().File("/pack/Years/WrongRowTotal.md", Samples.Document("GK2002", "other"), "rule").Run();

        run.Result.Exception.Should().BeNull();
        run.Problems.Should().Equal("RE0006 WrongRowTotal.md:1: The document name 'WrongRowTotal' is already taken by 'WrongRowTotal.md'");
    }

    [Theory]
    [InlineData("{0} {1}", "{0}, {1}", "{0}, {1}, {2}")]
    [InlineData("none {{0}}", "none", "{0}, {1}, {2}")]
    [InlineData("{2} {0} {3:N0} {1,5}", "{0}, {1}, {2}, {3}", "{0}, {1}, {2}")]
    public void Messages_use_the_same_placeholders(string message, string zh, string en) =>
        Samples.With("message: “{0}”的总计为 {1}，各栏之和为 {2}", "message: " + message).Run().Problems.Should().Equal(
            $"RE0007 WrongRowTotal.md:11: 'message' uses the placeholders {zh}, but 'message-en' uses {en}");

    [Fact]
    public void Placeholders_may_repeat_and_change_places() =>
        Samples.With("message: “{0}”的总计为 {1}，各栏之和为 {2}", "message: {2} {0:N0} {1} {1}").Run().Problems.Should().BeEmpty();

    [Fact]
    public void A_wrong_field_brings_no_errors_of_the_compiler_with_it()
    {
        var run = Samples.With("severity: error", "severity: fatal").Run();

        run.Compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
    }
}
