using System.Collections.Immutable;
using CsCheck;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Tests.Generation;

/// <summary>A valid report in which some cells of table 3 were mistyped.</summary>
/// <param name="Original">The report as it was meant.</param>
/// <param name="Slips">What went wrong.</param>
public sealed record MistypedReport(ValidReport Original, ImmutableArray<Slip> Slips)
{
    private static readonly Gen<ValidReport> FlowRows = ValidReport.Of(CsCheck.Gen.OneOf(Layout.Plain(true), Layout.Plain(false)));

    private SourceText? _source;

    /// <summary>The text as it was typed.</summary>
    public SourceText Source => _source ??= Type();

    /// <summary>Reports with <paramref name="count"/> slips of some kinds, each in a cell of its own.</summary>
    internal static Gen<MistypedReport> Of(int count, params SlipKind[] kinds) =>
        CsCheck.Gen.Select(FlowRows, Slip.Of(kinds).Array[count], static (report, slips) =>
            new MistypedReport(report, [.. slips.DistinctBy(s => s.Cell % TableOf(report).Count)]));

    /// <inheritdoc/>
    public override string ToString() =>
        $"{string.Join("; ", Edits().Select(e => $"{Original.Source.GetPosition(e.Span.Start)} {e.NewText}"))}\n{Source.Content}";

    private static Table TableOf(ValidReport report) =>
        Report.Read(report.Source, BuiltIn.Catalog.Forms).FindTable("requests")!;

    private SourceText Type() => Original.Source.WithEdits(Edits());

    private IEnumerable<TextEdit> Edits()
    {
        var table = TableOf(Original);
        return Slips.Select(slip => EditOf(slip, table[slip.Cell % table.Count]));
    }

    private TextEdit EditOf(Slip slip, Cell cell)
    {
        var span = cell.Span;
        var typed = slip.Apply(cell.Text);
        var growth = typed.Length - span.Length;
        if (!slip.KeepsEdge || !Original.Layout.IsAligned || growth == 0) return new TextEdit(span, typed);
        if (growth < 0) return new TextEdit(span, new string(' ', -growth) + typed);
        var content = Original.Source.Content;
        var spaces = 0;
        while (content[span.Start - spaces - 1] == ' ') spaces++;
        if (content[span.Start - spaces - 1] == ',') spaces--;
        return spaces < growth ? new TextEdit(span, typed) : new TextEdit(TextSpan.FromBounds(span.Start - growth, span.End), typed);
    }
}
