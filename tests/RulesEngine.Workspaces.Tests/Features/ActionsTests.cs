using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features.Actions;
using static RulesEngine.Workspaces.Tests.Features.ActionsSample;

namespace RulesEngine.Workspaces.Tests.Features;

/// <summary>What is offered where.</summary>
public class ActionsTests
{
    private const string WrongTotal = "[12, 3, 0, 1, 1, 0, 71]";

    private static string Wrong => Valid.Replace("[12, 3, 0, 1, 1, 0, 17]", WrongTotal, StringComparison.Ordinal);

    [Theory]
    [InlineData("1, 0, |71]", Language.Chinese, "将本年新收·总计由 71 改为 17")]
    [InlineData("1, 0, 71|]", Language.English, "change 本年新收·总计 from 71 to 17")]
    public void A_wrong_total_is_put_right_by_the_preferred_fix(string cursor, Language language, string title)
    {
        var report = Snapshot(Wrong);
        var preferred = At(report, cursor, language).Where(static a => a.IsPreferred).Should().ContainSingle().Subject;
        preferred.Title.Should().Be(title);
        At(report, cursor, language)[0].Title.Should().Be(title, "it comes first");
        preferred.Safety.Should().Be(FixSafety.Unsafe);
        Apply(report, preferred).Should().Be(Valid);
    }

    [Fact]
    public void Findings_with_one_correction_share_one_action()
    {
        var report = Snapshot(Wrong);
        var request = new ActionRequest(new TextSpan(0, report.Source.Length), Language.Chinese);
        var fixes = ActionsFeature.At(report, request).Where(a => !a.Edits.IsEmpty && Apply(report, a) == Valid).ToList();
        fixes.Should().ContainSingle().Which.Diagnostics.Select(static d => d.Id).Should().BeEquivalentTo("GK2001", "GK2003");
    }

    [Fact]
    public void A_cell_that_only_its_totals_complain_of_offers_its_correction()
    {
        var report = Snapshot(Valid.Replace("[12, 3, 0, 1, 1, 0, 17]", "[21, 3, 0, 1, 1, 0, 17]", StringComparison.Ordinal));
        var fix = At(report, "[|21,").Where(static a => a.IsPreferred).Should().ContainSingle().Subject;
        Apply(report, fix).Should().Be(Valid);
        At(report, "21, |3,").Should().NotContain(static a => a.IsPreferred);
    }

    [Fact]
    public void Of_two_corrections_that_a_cell_calls_for_one_is_preferred()
    {
        var report = Snapshot(Valid.Replace("[13, 3, 0, 1, 1, 0, 18]", "[13, 5, 0, 1, 1, 0, 18]", StringComparison.Ordinal)
            .Replace("[ 6, 1, 0, 1, 0, 0,  8]", "[ 6, 1, 0, 1, 0, 0,  9]", StringComparison.Ordinal));
        var fixes = At(report, "5, 0, 1, 1, 0, |18]").Where(static a => a.Kind == ActionKind.QuickFix && a.Scope is null).ToList();
        fixes.Should().Contain(a => Apply(report, a).Contains("[13, 3, 0, 1, 1, 0, 18]", StringComparison.Ordinal))
            .And.Contain(a => Apply(report, a).Contains("[ 6, 1, 0, 1, 0, 0,  8]", StringComparison.Ordinal));
        fixes.Should().ContainSingle(static a => a.IsPreferred);
    }

    [Theory]
    [InlineData("行政处罚:       [1|5件]", "GK1004", "  # rulesengine-disable-next-line GK1004 -- 理由\n  行政处罚:")]
    [InlineData("政策解读X|X条", "GK4003", "\n# rulesengine-disable-next-line GK4003 -- 理由\n存在的主要问题及改进情况: |\n")]
    public void A_finding_is_suppressed_by_a_comment_above_its_line(string cursor, string rule, string expected)
    {
        var report = Snapshot(Broken);
        var suppress = At(report, cursor).Where(a => a.Title.StartsWith($"添加注释，抑制 {rule}“", StringComparison.Ordinal)).Should().ContainSingle().Subject;
        suppress.IsPreferred.Should().BeFalse();
        Apply(report, suppress).Should().Contain(expected);
    }

    [Fact]
    public void The_reason_to_be_given_is_in_the_language_of_the_user()
    {
        var report = Snapshot(Wrong);
        var suppress = At(report, "1, 0, |71]", Language.English).First(static a => a.Title.StartsWith("suppress GK2001 with a comment", StringComparison.Ordinal));
        Apply(report, suppress).Should().Contain("  # rulesengine-disable-next-line GK2001 -- reason\n  本年新收:");
    }

    [Fact]
    public void All_findings_of_a_rule_are_fixed_at_once_where_there_are_several()
    {
        var report = Snapshot(Broken);
        var all = At(report, "行政处罚:       [1|5件]").Where(static a => a.Scope is { Rule: "GK1004" }).Should().ContainSingle().Subject;
        all.Should().BeEquivalentTo(new { Kind = ActionKind.QuickFix, Safety = FixSafety.Safe, IsPreferred = false });
        all.Title.Should().NotContain("不安全");
        Apply(report, all).Should().Contain("[15]").And.Contain("[ 4]").And.Contain("[12, 3,").And.Contain("行政复义");
        At(Snapshot(Wrong), "1, 0, |71]").Should().NotContain(static a => a.Scope != null && a.Scope.Rule != null, "there is one of each rule");
    }

    [Fact]
    public void Unsafe_fixes_of_a_rule_are_offered_under_a_title_that_says_so()
    {
        var report = Snapshot(Wrong.Replace("[2, 0, 0, 0, 0, 0,  2]", "[2, 0, 0, 0, 0, 0,  2]", StringComparison.Ordinal)
            .Replace("[ 6, 1, 0, 1, 0, 0,  8]", "[ 6, 1, 0, 1, 0, 0,  9]", StringComparison.Ordinal));
        var all = At(report, "1, 0, |71]").Where(static a => a.Scope is { Rule: "GK2001" }).Should().ContainSingle().Subject;
        all.Title.Should().EndWith("（不安全：会改变报告内容）");
        all.Scope!.AllowUnsafe.Should().BeTrue();
        Apply(report, all).Should().Be(Valid);
    }

    [Theory]
    [InlineData("规章:           [0, |0, 0]", "规章:\n    本年制发件数: 0\n    本年废止件数: 0\n    现行有效件数: 0\n  行政规范性文件")]
    [InlineData("行政许|可:       [36]", "行政许可:\n    本年处理决定数量: 36\n")]
    public void A_row_is_written_with_a_line_for_each_column(string cursor, string expected)
    {
        var report = Snapshot(Valid);
        var rewrite = At(report, cursor).Where(static a => a.Kind == ActionKind.Rewrite).Should().ContainSingle().Subject;
        Apply(report, rewrite).Should().Contain(expected);
        var back = Snapshot(Apply(report, rewrite));
        Apply(back, At(back, cursor[..cursor.IndexOf(':')].Replace("|", "", StringComparison.Ordinal) + "|:").First(static a => a.Kind == ActionKind.Rewrite)).Should().Be(Valid);
    }

    [Fact]
    public void Comments_of_a_row_are_kept()
    {
        const string Mapping = "  规章: # 甲\n    现行有效件数: 9 # 乙\n    # 丙\n    本年制发件数: \"1\"\n    本年废止件数: 2 # 丁\n  行政规范性文件";
        var report = Snapshot(Valid.Replace("  规章:           [0, 0, 0]\n  行政规范性文件", Mapping, StringComparison.Ordinal));
        var rewrite = At(report, "规|章").Where(static a => a.Kind == ActionKind.Rewrite).Should().ContainSingle().Subject;
        Apply(report, rewrite).Should().Contain("  # 甲\n  # 乙\n  # 丙\n  规章:           [\"1\", 2, 9] # 丁\n  行政规范性文件");
    }

    [Fact]
    public void A_row_that_a_suppression_speaks_of_keeps_its_lines()
    {
        var report = Snapshot(Wrong.Replace(WrongTotal, WrongTotal + " # rulesengine-disable-line GK2001 -- 已核对", StringComparison.Ordinal));
        At(report, "本年|新收:  ").Should().NotContain(static a => a.Kind == ActionKind.Rewrite);
    }

    [Fact]
    public void A_total_is_computed_where_no_finding_offers_it()
    {
        var options = new AnalysisOptions { Selected = ImmutableHashSet.Create("GK0001") };
        var report = Snapshot(Wrong, options);
        var computed = At(report, "1, 0, |71]").Where(static a => a.Title.Contains("计算值", StringComparison.Ordinal)).Should().ContainSingle().Subject;
        computed.Should().BeEquivalentTo(new { Kind = ActionKind.Rewrite, Safety = FixSafety.Unsafe, Title = "将本年新收·总计设为计算值 17" });
        Apply(report, computed).Should().Be(Valid);
        At(Snapshot(Wrong), "1, 0, |71]").Should().NotContain(static a => a.Kind == ActionKind.Rewrite && a.Safety == FixSafety.Unsafe, "it is the fix");
    }

    [Fact]
    public void Safe_fixes_of_the_file_leave_all_else_alone()
    {
        var report = Snapshot(Broken);
        var all = At(report, "|格式").Where(static a => a.Kind == ActionKind.FixAll).Should().ContainSingle().Subject;
        Apply(report, all).Should().Be(Broken.Replace("行政复义", "行政复议", StringComparison.Ordinal)
            .Replace("３", "3", StringComparison.Ordinal).Replace("15件", "15", StringComparison.Ordinal).Replace("４", "4", StringComparison.Ordinal).Replace("~", "0", StringComparison.Ordinal));
        At(Snapshot(Valid), "|格式").Should().BeEmpty();
    }

    [Theory]
    [InlineData(ActionKind.QuickFix)]
    [InlineData(ActionKind.Rewrite)]
    [InlineData(ActionKind.FixAll)]
    public void Only_wanted_kinds_are_made(ActionKind kind)
    {
        var report = Snapshot(Broken);
        var request = new ActionRequest(new TextSpan(Broken.IndexOf("15件", StringComparison.Ordinal), 0), Language.Chinese) { Wants = k => k == kind };
        ActionsFeature.At(report, request).Select(static a => a.Kind).Distinct().Should().Equal(kind);
    }
}
