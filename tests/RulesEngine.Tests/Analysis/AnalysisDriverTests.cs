using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Text;

namespace RulesEngine.Tests.Analysis;

public sealed class AnalysisDriverTests
{
    [Fact]
    public void A_rule_that_cannot_name_its_diagnostics_fails_alone()
    {
        var mute = new StubRule("TST0001", static _ => { }) { IsMute = true };
        Ids(Run(new AnalysisOptions(), mute, StubRule.Reporting("TST0002"))).Should().BeEquivalentTo("GK9003", "TST0002");
    }

    [Fact]
    public void A_rule_must_not_report_in_the_name_of_another()
    {
        var other = StubRule.Reporting("TST0002");
        var thief = new StubRule("TST0001", context => context.RegisterReportAction(
            report => report.ReportDiagnostic(Diagnostic.Create(other.Descriptor, default, string.Empty, "x"))));
        var result = Run(new AnalysisOptions(), thief, other);
        Ids(result).Should().BeEquivalentTo("GK9003", "TST0002");
        result.Diagnostics.First(static d => d.Id == "GK9003").GetMessage(Language.English).Should().Contain("TST0001").And.Contain("SupportedDiagnostics");
    }

    [Fact]
    public void A_severity_can_be_raised_and_a_rule_switched_off()
    {
        var options = new AnalysisOptions
        {
            Rules = new Dictionary<string, RuleSetting>
            {
                ["TST0001"] = new() { Severity = DiagnosticSeverity.Error },
                ["TST0002"] = new() { IsOff = true },
            },
        };
        var result = Run(options, StubRule.Reporting("TST0001"), StubRule.Reporting("TST0002"), StubRule.Reporting("TST0003"));
        result.Diagnostics.Select(static d => (d.Id, d.Severity)).Should().Equal(
            ("TST0001", DiagnosticSeverity.Error), ("TST0003", DiagnosticSeverity.Warning));
    }

    [Fact]
    public void Only_selected_rules_run()
    {
        var options = new AnalysisOptions { Selected = new HashSet<string> { "TST0002" } };
        Ids(Run(options, StubRule.Reporting("TST0001"), StubRule.Reporting("TST0002"))).Should().Equal("TST0002");
    }

    [Theory]
    [InlineData(null, 7)]
    [InlineData("12", 12)]
    [InlineData("-3", -3)]
    [InlineData("many", 7)]
    public void An_option_has_its_configured_value_or_its_default(string? configured, int value)
    {
        var rule = StubRule.Reporting("TST0001");
        var setting = configured is null ? new RuleSetting() : new RuleSetting { Options = new Dictionary<string, string> { ["limit"] = configured } };
        var options = new AnalysisOptions { Rules = new Dictionary<string, RuleSetting> { ["TST0001"] = setting } };
        options.GetInt(rule.Descriptor, "limit").Should().Be(value);
        var act = () => options.GetText(rule.Descriptor, "undeclared");
        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Diagnostics_stand_in_the_order_of_the_text_then_of_the_codes()
    {
        StubRule[] rules = [StubRule.Reporting("TST0003", 5), StubRule.Reporting("TST0002", 5), StubRule.Reporting("TST0004", 1), StubRule.Reporting("TST0001", 9)];
        Ids(Run(new AnalysisOptions(), rules)).Should().Equal("TST0004", "TST0002", "TST0003", "TST0001");
        Ids(Run(new AnalysisOptions(), [.. Enumerable.Reverse(rules)])).Should().Equal("TST0004", "TST0002", "TST0003", "TST0001");
    }

    [Fact]
    public void Analysis_can_be_cancelled()
    {
        var driver = new AnalysisDriver([StubRule.Reporting("TST0001")], []);
        var act = () => driver.Analyze(ReportParts.Read(BaseReports.Valid2021), new AnalysisOptions(), cancellationToken: new CancellationToken(canceled: true));
        act.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Time_is_measured_for_each_rule_when_asked_for()
    {
        var slow = new StubRule("TST0001", static context => context.RegisterReportAction(static _ => Thread.Sleep(20)));
        var timings = Run(new AnalysisOptions { MeasureTime = true }, slow, StubRule.Reporting("TST0002")).Timings;
        timings.Should().HaveCount(2);
        timings[0].Elapsed.Should().BeGreaterThan(timings[1].Elapsed);
        Run(new AnalysisOptions(), slow).Timings.Should().BeEmpty();
    }

    private static AnalysisResult Run(AnalysisOptions options, params StubRule[] rules) =>
        new AnalysisDriver([.. rules], []).Analyze(ReportParts.Read(BaseReports.Valid2021), options);

    private static IEnumerable<string> Ids(AnalysisResult result) => result.Diagnostics.Select(static d => d.Id);
}
