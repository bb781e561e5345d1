using System.Globalization;
using CsCheck;
using RulesEngine.Diagnostics;
using RulesEngine.Reports;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features;
using RulesEngine.Workspaces.Features.Actions;
using static RulesEngine.Workspaces.Tests.Features.ActionsSample;

namespace RulesEngine.Workspaces.Tests.Features;

/// <summary>What holds for all that is offered.</summary>
public class ActionsLawTests
{
    /// <summary>A cell of table 3 as people mistype it.</summary>
    private static readonly Gen<(string Cell, string Text)> Mistyped =
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 7], Gen.Int[0, 20], Gen.Int[1, 9], static (cell, kind, at, digit) => Mistype(cell, kind, at, digit));

    [Fact]
    public void A_mistyped_cell_is_put_right_by_the_one_preferred_fix_of_each_of_its_findings() => Mistyped.Sample(static mistyped =>
    {
        var report = Snapshot(mistyped.Text);
        FindingsOf(report).Should().NotBeEmpty();
        foreach (var finding in FindingsOf(report))
        {
            foreach (var isNamed in new[] { true, false })
            {
                var preferred = At(report, finding, isNamed).Where(static a => a.IsPreferred).Should().ContainSingle($"of {finding.Id} at {finding.Path}").Subject;
                Apply(report, preferred).Should().Be(Valid);
            }
        }
        var cell = report.Report.FindCell(mistyped.Cell)!.Value;
        ActionsFeature.At(report, new ActionRequest(new TextSpan(cell.Span.End, 0), Language.Chinese))
            .Where(static a => a.IsPreferred).Should().ContainSingle().Which.Should().Match<EditAction>(a => Apply(report, a) == Valid);
    }, iter: 500);

    [Fact]
    public void Safe_fixes_change_no_number_and_need_to_be_made_once() => Damaged.Sample(static text =>
    {
        var report = Snapshot(text);
        var edits = FixAll.EditsOf(report, new FixAllScope(null, AllowUnsafe: false));
        var after = Snapshot(report.Source.WithEdits(edits).Content);
        NumbersOf(report).Except(NumbersOf(after)).Should().BeEmpty();
        FixAll.EditsOf(after, new FixAllScope(null, AllowUnsafe: false)).Should().BeEmpty();
    }, iter: 300);

    [Fact]
    public void Fixes_made_together_lead_to_the_text_the_command_line_writes() => Damaged.Sample(static text =>
    {
        var report = Snapshot(text);
        var applier = new RulesEngine.Fixes.FixApplier(Built.Catalog.Fixes, t => Built.Catalog.Driver.Analyze(Report.Read(t, Built.Catalog.Forms), report.Options, null));
        var expected = applier.Apply(report.Source, allowUnsafe: true, static _ => true).Analysis.Report.Source.Content;
        report.Source.WithEdits(FixAll.EditsOf(report, new FixAllScope(null, AllowUnsafe: true))).Content.Should().Be(expected);
    }, iter: 1000);

    [Fact]
    public void Any_text_and_any_place_get_an_answer_whose_edits_can_be_made() =>
        Gen.Select(Damaged, Gen.Double[0, 1], Gen.Int[0, 200]).Sample(static (text, place, length) =>
        {
            var report = Snapshot(text);
            var start = (int)(place * report.Source.Length);
            var range = new TextSpan(start, Math.Min(length, report.Source.Length - start));
            foreach (var action in ActionsFeature.At(report, new ActionRequest(range, Language.English)))
            {
                action.Title.Should().NotBeNullOrWhiteSpace();
                if (action.Scope is null) report.Source.WithEdits(action.Edits).Content.Should().NotBe(report.Source.Content);
            }
        }, iter: 500);

    [Fact]
    public void A_suppression_takes_its_findings_away_and_no_other() => Damaged.Sample(static text =>
    {
        var report = Snapshot(text);
        var whole = new ActionRequest(new TextSpan(0, report.Source.Length), Language.Chinese);
        foreach (var action in ActionsFeature.At(report, whole).Where(static a => a.Title.StartsWith("添加注释", StringComparison.Ordinal)))
        {
            var after = Snapshot(Apply(report, action));
            var left = FindingsOf(after).Select(Signature).ToList();
            foreach (var finding in FindingsOf(report))
            {
                if (action.Diagnostics.Contains(finding)) left.Should().NotContain(Signature(finding), $"{action.Edits[0]}");
                else if (finding.Id != action.Diagnostics[0].Id) left.Should().Contain(Signature(finding), $"{action.Edits[0]}");
            }
        }
    }, iter: 100);

    [Fact]
    public void A_rewritten_row_says_the_same() => Gen.Select(Damaged, Gen.Int[0, 200]).Sample(static (text, line) =>
    {
        var report = Snapshot(text);
        var start = report.Source.GetLineSpan(line % report.Source.LineCount).Start;
        foreach (var action in ActionsFeature.At(report, new ActionRequest(new TextSpan(start, 0), Language.Chinese) { Wants = static k => k == ActionKind.Rewrite }))
        {
            var after = Snapshot(Apply(report, action));
            CellsOf(after).Should().BeEquivalentTo(CellsOf(report), action.Title);
            CommentsOf(after).Should().BeEquivalentTo(CommentsOf(report));
            after.Report.Problems.Select(static p => p.Kind).Should().BeEquivalentTo(report.Report.Problems.Select(static p => p.Kind));
        }
    }, iter: 1000);

    private static string Signature(Diagnostic finding) => $"{finding.Id} {finding.Path} {finding.GetMessage(Language.Chinese)}";

    private static IEnumerable<(string, CellState, decimal)> CellsOf(ReportSnapshot report) => report.Report.Tables
        .SelectMany(static t => Enumerable.Range(0, t.Count).Select(i => t[i])).Select(static c => (c.Path, c.State, c.Value));

    private static IEnumerable<string> CommentsOf(ReportSnapshot report) =>
        report.Report.Tree.Comments.Select(c => report.Source.ToString(c.Span));

    private static (string Cell, string Text) Mistype(int index, int kind, int at, int digit)
    {
        var report = Snapshot(Valid);
        var table = report.Report.FindTable("requests")!;
        var cell = table[index % table.Count];
        var number = cell.Text;
        at %= number.Length;
        var typed = kind switch
        {
            0 when number.Length > 1 && number[1] != '0' => number.Remove(at, 1),
            1 when number != "0" => number.Insert(at, number[at].ToString()),
            2 when number.Length > 1 && number[0] != number[1] && number[1] != '0' => $"{number[1]}{number[0]}{number[2..]}",
            3 when number != "0" => "-" + number,
            4 => number.Replace('0', 'O'),
            5 => "",
            _ => number,
        };
        if (typed == number) typed = (cell.Value + digit).ToString(CultureInfo.InvariantCulture);
        return (cell.Path, report.Source.WithEdits([new TextEdit(cell.Span, typed)]).Content);
    }
}
