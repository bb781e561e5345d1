using Microsoft.CodeAnalysis.Diagnostics;

namespace RulesEngine.Analyzers.Tests;

/// <summary>The rules for rule authors as a whole.</summary>
public sealed class RuleAuthorAnalyzersTests
{
    public static TheoryData<string> Codes => [.. RuleAuthorAnalyzers.All.Select(CodeOf)];

    [Fact]
    public void All_of_them_are_in_the_list_in_the_order_of_their_codes()
    {
        var types = typeof(RuleAuthorAnalyzers).Assembly.GetTypes().Where(static t => t.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !t.IsAbstract);
        RuleAuthorAnalyzers.All.Select(static a => a.GetType()).Should().BeEquivalentTo(types);
        RuleAuthorAnalyzers.All.Select(CodeOf).Should().Equal(Enumerable.Range(1001, RuleAuthorAnalyzers.All.Length).Select(static n => $"RE{n}"));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_has_a_document(string code)
    {
        var descriptor = RuleAuthorAnalyzers.All.Single(a => CodeOf(a) == code).SupportedDiagnostics[0];
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Documents", $"{code}.md"));
        var (zh, en) = descriptor.Title.ToString().Split(" / ") is [var first, var second] ? (first, second) : default;
        lines[0].Should().Be($"# {code} {zh}");
        lines.Where(static l => l.StartsWith("## ", StringComparison.Ordinal)).Should().Equal("## 检查内容", "## 为什么", "## 如何改正", "## In English");
        var opening = $"**{char.ToUpperInvariant(en[0])}{en[1..]}.**";
        lines.Should().Contain(line => line.StartsWith(opening, StringComparison.Ordinal));
        lines.Should().Contain("```csharp", "a reader wants to see it");
    }

    [Fact]
    public void Messages_speak_both_languages_in_one_line() =>
        RuleAuthorAnalyzers.All.SelectMany(static a => a.SupportedDiagnostics)
            .Should().OnlyContain(static d => d.MessageFormat.ToString().Split(" / ").Length == 2 && d.Title.ToString().Split(" / ").Length == 2);

    private static string CodeOf(DiagnosticAnalyzer analyzer) => analyzer.SupportedDiagnostics.Single().Id;
}
