using System.Text.RegularExpressions;
using RulesEngine.Diagnostics;

namespace RulesEngine.Disclosure.Tests.Documents;

/// <summary>Every rule has a document that answers the same questions, and speaks both languages.</summary>
public partial class DocumentTests
{
    public static TheoryData<string> Codes => BuiltIn.Codes;

    [GeneratedRegex("[\u4E00-\u9FFF]")]
    private static partial Regex Chinese { get; }

    [GeneratedRegex("[A-Za-z]")]
    private static partial Regex Latin { get; }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_document_has_the_required_headings(string code)
    {
        var rule = BuiltIn.Catalog.Find(code)!;
        var lines = BuiltIn.Catalog.GetDocumentation(rule)!.ReplaceLineEndings("\n").Split('\n');
        lines.First(static l => l.Length > 0).Should().Be($"# {rule.Title.Zh}（{code}）");
        var headings = lines.Where(static l => l.StartsWith("## ", StringComparison.Ordinal)).ToList();
        headings.Should().ContainInOrder("## 检查内容", "## 依据", "## 如何改正");
        headings.Should().EndWith("## In English");
        headings.Contains("## 选项").Should().Be(!rule.Options.IsEmpty, "options and their section go together");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Title_and_message_are_written_in_both_languages(string code)
    {
        var rule = BuiltIn.Catalog.Find(code)!;
        foreach (var text in new[] { rule.Title, rule.MessageFormat }.Concat(rule.Options.Select(static o => o.Description)))
        {
            // A message that is nothing but its arguments has them in both languages.
            if (PlaceholderPattern.Replace(text.Zh, string.Empty).Length == 0) continue;
            Chinese.IsMatch(text.Zh).Should().BeTrue("\"{0}\" is the Chinese text", text.Zh);
            text.En.Should().NotBeEmpty().And.NotBe(text.Zh);
            // English texts keep the words of the form.
            Latin.Count(text.En).Should().BeGreaterThan(Chinese.Count(text.En), "\"{0}\" is the English text", text.En);
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Both_messages_take_the_same_arguments(string code)
    {
        var rule = BuiltIn.Catalog.Find(code)!;
        Placeholders(rule.MessageFormat.En).Should().BeEquivalentTo(Placeholders(rule.MessageFormat.Zh));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_that_says_it_has_a_fix_is_served_by_a_provider(string code)
    {
        var rule = BuiltIn.Catalog.Find(code)!;
        var served = BuiltIn.Packs.SelectMany(static p => p.CreateFixProviders()).Any(p => p.FixableDiagnosticIds.Contains(code));
        served.Should().Be(rule.Fix != FixSafety.None);
    }

    private static IEnumerable<string> Placeholders(string format) =>
        PlaceholderPattern.Matches(format.Replace("{{", "", StringComparison.Ordinal)).Select(static m => m.Value).Distinct();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex PlaceholderPattern { get; }
}
