using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Tests.Analysis;
using RulesEngine.Text;

namespace RulesEngine.Tests.Fixes;

public sealed class FixApplierTests
{
    private const string Text = "abcdefgh";

    /// <summary>Offers one fix for each diagnostic of a rule.</summary>
    private sealed class Provider(StubRule rule, Action<FixContext> register) : ReportFixProvider
    {
        public bool IsMute { get; init; }

        public override ImmutableArray<string> FixableDiagnosticIds => IsMute ? throw new InvalidOperationException("mute") : [rule.Descriptor.Id];

        public override void RegisterFixes(FixContext context) => register(context);
    }

    [Fact]
    public void Of_two_fixes_at_one_place_the_second_waits_for_the_next_round()
    {
        var result = Apply(false, Once("TST0001", 0, 3, "X"), Once("TST0002", 2, 3, "Y"));
        result.Applied.Should().HaveCount(1);
        result.Analysis.Report.Source.Content.Should().Be("Xdefgh");
    }

    [Fact]
    public void The_same_fix_of_two_diagnostics_is_made_once()
    {
        var result = Apply(false, Once("TST0001", 0, 1, "X"), Once("TST0002", 0, 1, "X"));
        result.Analysis.Report.Source.Content.Should().Be("Xbcdefgh");
        result.Applied.Should().HaveCount(1);
    }

    [Fact]
    public void Fixes_that_do_not_touch_are_made_together()
    {
        var result = Apply(false, Once("TST0001", 0, 1, "X"), Once("TST0002", 4, 1, ""));
        result.Analysis.Report.Source.Content.Should().Be("Xbcdfgh");
    }

    [Fact]
    public void A_fix_that_never_heals_ends_after_ten_rounds()
    {
        var result = Apply(false, (0, "TST0001", static context => context.RegisterPreferred("再来", FixSafety.Safe, TextEdit.Insert(0, "x"))));
        result.Applied.Should().HaveCount(FixApplier.MaxRounds);
        result.Analysis.Report.Source.Content.Should().Be(new string('x', FixApplier.MaxRounds) + Text);
    }

    [Theory]
    [InlineData(false, "abcdefgh")]
    [InlineData(true, "Xbcdefgh")]
    public void Unsafe_fixes_are_made_only_when_allowed(bool allowUnsafe, string text) =>
        Apply(allowUnsafe, Once("TST0001", 0, 1, "X", FixSafety.Unsafe)).Analysis.Report.Source.Content.Should().Be(text);

    [Fact]
    public void A_provider_that_throws_or_overlaps_itself_offers_nothing_and_the_others_go_on()
    {
        var result = Apply(
            false,
            (0, "TST0001", static _ => throw new InvalidOperationException("broken")),
            (1, "TST0002", static c => c.RegisterPreferred("重叠", FixSafety.Safe, new TextEdit(new TextSpan(0, 3), ""), new TextEdit(new TextSpan(1, 3), ""))),
            (2, "TST0003", static c => c.RegisterPreferred("越界", FixSafety.Safe, TextEdit.Insert(99, "x"))),
            Once("TST0004", 4, 1, "Z"));
        result.Analysis.Report.Source.Content.Should().Be("abcdZfgh");
        result.Applied.Should().ContainSingle().Which.Diagnostic.Id.Should().Be("TST0004");
    }

    [Fact]
    public void A_provider_that_cannot_name_its_diagnostics_takes_no_other_with_it()
    {
        var rule = StubRule.Reporting("TST0001");
        var mute = new Provider(rule, static _ => { }) { IsMute = true };
        var good = new Provider(rule, static c => c.RegisterPreferred("改", FixSafety.Safe, TextEdit.Insert(0, "x")));
        var report = ReportParts.Read(Text);
        new FixService([mute, good]).GetFixes(report, Diagnostic.Create(rule.Descriptor, default, string.Empty, "")).Should().ContainSingle();
    }

    /// <summary>A fix that is offered as long as the text is the first one.</summary>
    private static (int, string, Action<FixContext>) Once(string id, int start, int length, string text, FixSafety safety = FixSafety.Safe)
    {
        return (start, id, Register);

        void Register(FixContext context)
        {
            if (context.Report.Source.Content == Text) context.RegisterPreferred("改", safety, new TextEdit(new TextSpan(start, length), text));
        }
    }

    private static FixResult Apply(bool allowUnsafe, params (int Start, string Id, Action<FixContext> Register)[] fixes)
    {
        var rules = Array.ConvertAll(fixes, static f => StubRule.Reporting(f.Id, f.Start));
        var driver = new AnalysisDriver([.. rules], []);
        var service = new FixService(rules.Select((r, i) => new Provider(r, fixes[i].Register)));
        return new FixApplier(service, source => driver.Analyze(ReportParts.Read(source.Content), new AnalysisOptions()))
            .Apply(SourceText.From(Text), allowUnsafe, static _ => true);
    }
}
