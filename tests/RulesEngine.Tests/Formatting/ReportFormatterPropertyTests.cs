using CsCheck;
using RulesEngine.Formatting;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Tests.Formatting;

public sealed class ReportFormatterPropertyTests
{
    [Fact]
    public void Formatting_twice_is_formatting_once() => Check(static source =>
    {
        var once = Reports.Format(source);
        Reports.Format(once).Content.Should().Be(once.Content);
    });

    [Fact]
    public void No_cell_changes_its_text() => Check(static source =>
        Reports.CellsOf(Reports.Read(Reports.Format(source))).Should().Equal(Reports.CellsOf(Reports.Read(source))));

    [Fact]
    public void No_departure_from_the_form_comes_or_goes() => Check(static source =>
        ProblemsOf(Reports.Format(source)).Should().Equal(ProblemsOf(source)));

    [Fact]
    public void Whatever_is_broken_formatting_is_idempotent_and_changes_nothing_that_is_said() => DamagedReport.Gen.Sample(static source =>
    {
        var once = Reports.Format(source);
        Reports.Format(once).Content.Should().Be(once.Content);
        Reports.CellsOf(Reports.Read(once)).Should().Equal(Reports.CellsOf(Reports.Read(source)));
        ProblemsOf(once).Should().Equal(ProblemsOf(source));
        ProseOf(once).Should().Equal(ProseOf(source));
    }, print: static s => s.Content, iter: 500, threads: 1);

    [Fact]
    public void Comments_prose_line_ends_and_the_byte_order_mark_stay() => Check(static source =>
    {
        var formatted = Reports.Format(source);
        CommentsOf(formatted).Should().Equal(CommentsOf(source));
        ProseOf(formatted).Should().Equal(ProseOf(source));
        formatted.HasByteOrderMark.Should().Be(source.HasByteOrderMark);
        if (source.NewLine == "\r\n") formatted.Content.Replace("\r\n", "", StringComparison.Ordinal).Should().NotContain("\n");
        else formatted.Content.Should().NotContain("\r");
    });

    [Fact]
    public void Edits_are_in_order_and_each_changes_something() => Check(static source =>
    {
        var edits = ReportFormatter.GetEdits(Reports.Read(source));
        edits.Should().OnlyContain(e => source.ToString(e.Span) != e.NewText);
        edits.Zip(edits.Skip(1)).Should().OnlyContain(static p => p.First.Span.End <= p.Second.Span.Start);
    });

    [Fact]
    public void Without_misshapen_rows_all_brackets_of_a_table_line_up() => Check(static source =>
    {
        var report = Reports.Read(Reports.Format(source));
        if (report.Problems.Any() || report.Tree.Comments.Any(static c => !c.IsWholeLine)) return;
        foreach (var table in report.Tables)
            table.Definition.Rows.Select(r => BracketOf(report.Source, table.GetRow(r.Index))).Distinct().Should().ContainSingle();
    });

    private static void Check(Action<SourceText> property) =>
        ReportVariation.Gen.Sample(property, print: static s => s.Content, iter: 200, threads: 1);

    private static int BracketOf(SourceText source, Row row)
    {
        var at = row.Entry!.Value.Span.Start;
        return DisplayWidth.Of(source.Slice(TextSpan.FromBounds(at - source.GetPosition(at).Character, at)));
    }

    private static IEnumerable<string> ProblemsOf(SourceText source) =>
        Reports.Read(source).Problems.Select(static p => $"{p.Kind} {p.Path}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> CommentsOf(SourceText source) =>
        Reports.Read(source).Tree.Comments.Select(c => source.ToString(c.Span));

    private static IEnumerable<string> ProseOf(SourceText source) => Reports.Read(source).Sections.Select(static s => s.Text);
}
