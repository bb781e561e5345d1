using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Text;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Workspaces.Tests;

public sealed class EffectiveOptionsTests
{
    private const string Text = """
        rules:
          GK2001: warning
        overrides:
        - files: 'old/**'
          rules: {GK2001: info, GK2002: off}
        - files: ['**/draft-*.yaml', 'old/2019/*']
          rules: {wrong-row-total: hint}
        """;

    [Theory]
    [InlineData("a.yaml", DiagnosticSeverity.Warning, DiagnosticSeverity.Error)]
    [InlineData("old/a.yaml", DiagnosticSeverity.Info, null)]
    [InlineData("old/2019/a.yaml", DiagnosticSeverity.Hint, null)]
    [InlineData("new/draft-1.yaml", DiagnosticSeverity.Hint, DiagnosticSeverity.Error)]
    public void Later_overrides_win_over_earlier_ones_and_over_the_rules(string path, DiagnosticSeverity? rowTotal, DiagnosticSeverity? outcomeTotal)
    {
        var options = Create(RuleOverrides.None).For(path);
        options.GetSeverity(Rule("GK2001")).Should().Be(rowTotal);
        options.GetSeverity(Rule("GK2002")).Should().Be(outcomeTotal);
    }

    [Fact]
    public void The_command_line_wins_over_all()
    {
        var commandLine = new RuleOverrides
        {
            Selected = new HashSet<string> { "GK2001" },
            Levels = [new RuleLevelChoice(Rule("GK2001"), RuleLevel.Error)],
        };
        var options = Create(commandLine).For("old/a.yaml");
        options.GetSeverity(Rule("GK2001")).Should().Be(DiagnosticSeverity.Error);
        options.GetSeverity(Rule("GK2005")).Should().BeNull();
    }

    [Fact]
    public void Files_under_the_same_overrides_share_their_options()
    {
        var options = Create(RuleOverrides.None);
        options.For("old/a.yaml").Should().BeSameAs(options.For("old/b.yaml"));
        options.For("a.yaml").Should().NotBeSameAs(options.For("old/b.yaml"));
    }

    private static EffectiveOptions Create(RuleOverrides commandLine)
    {
        var configuration = ConfigurationReader.Read(SourceText.From(Text, "rulesengine.yaml"), "/x/rulesengine.yaml", Built.Catalog.Descriptors);
        configuration.Diagnostics.Should().BeEmpty();
        return new EffectiveOptions(configuration, commandLine, new AnalysisOptions());
    }

    private static DiagnosticDescriptor Rule(string code) => Built.Catalog.Find(code)!;
}
