using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Text;

namespace RulesEngine.Tests.Analysis;

public sealed class RuleNamesTests
{
    private static readonly DiagnosticDescriptor[] Rules =
        [Rule("GK2011", "wrong-place"), Rule("GK2001", "wrong-row-total"), Rule("GK2002", "wrong-net-total"), Rule("GK3001", "missing-part")];

    [Theory]
    [InlineData("GK2001", "GK2001")]
    [InlineData("gk2002", "GK2002")]
    [InlineData("GK20011", "GK2001")]
    [InlineData("GK2111", "GK2011")]
    [InlineData("GK200", "GK2001")]
    [InlineData("wrong-row-totel", "GK2001")]
    [InlineData("Wrong_Net_Total", "GK2002")]
    [InlineData("wrong-xxx-total", "GK2001")]
    [InlineData("nonsense", null)]
    [InlineData("", null)]
    public void The_nearest_rule_begins_like_what_was_written(string written, string? expected) =>
        (RuleNames.FindNearest(Rules, written)?.Id).Should().Be(expected);

    private static DiagnosticDescriptor Rule(string code, string name) =>
        new(code, name, "sums", DiagnosticSeverity.Error, LocalizedText.Same(name), LocalizedText.Same("{0}"), FixSafety.None, "0.1", []);
}
