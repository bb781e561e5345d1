using RulesEngine.Forms;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Completion;

/// <summary>Cells, one by one or a whole row: what the relations make of them, and zero.</summary>
internal static class CellProposals
{
    /// <summary>Between the brackets or braces of a row.</summary>
    public static IEnumerable<CompletionProposal> InBracket(TypingPlace place, KeyedLine key)
    {
        if (ValueProposals.Find(place, key) is not { Row: { IsGroup: false } row, Column: null } part) return [];
        var flow = FlowValue.Read(place, key);
        var item = flow.Items[flow.Current];
        if (place.Source.Content[flow.Span.Start] == '{') return InBraces(place, part, row, flow);
        if (flow.Current >= row.Columns.Length) return [];
        var column = row.Columns[flow.Current];
        return Values(place, part with { Column = column }, item, new CellValues(place, flow.Span, Complete(place.Source, row, flow)));
    }

    /// <summary>The item of a row with a dash before each cell.</summary>
    public static IEnumerable<CompletionProposal> InItem(TypingPlace place)
    {
        var ancestors = place.Outline.AncestorsOf(place.Line, place.Column + 1);
        if (ancestors.Count == 0 || FormPlace.Find(place.Form, ancestors) is not { Row: { IsGroup: false } row, Column: null } part) return [];
        var index = 0;
        for (var line = ancestors[^1].Line + 1; line < place.Line; line++)
        {
            if (place.Source.Slice(place.Source.GetLineSpan(line)).TrimStart() is ['-', ..]) index++;
        }
        if (index >= row.Columns.Length) return [];
        var text = place.Source.Slice(place.Word)[1..];
        var start = text.IsWhiteSpace() ? place.Offset : Math.Min(place.Offset, place.Word.Start + 1 + text.Length - text.TrimStart().Length);
        return In(place, part with { Column = row.Columns[index] }, TextSpan.FromBounds(start, place.Word.End));
    }

    /// <summary>A cell that stands alone behind its column.</summary>
    public static IEnumerable<CompletionProposal> In(TypingPlace place, FormPlace part, TextSpan span) =>
        Values(place, part, span, new CellValues(place, span, string.Empty));

    /// <summary>All cells of a row in brackets: as the relations have them, and zeros.</summary>
    public static IEnumerable<CompletionProposal> OfRow(TypingPlace place, FormPlace part, RowDefinition row, KeyedLine key, TextSpan rest)
    {
        var computed = new CellValues(place, rest, string.Empty).OfWholeRow(part.Table!, row);
        if (computed is not null) yield return Row(computed, isComputed: true);
        // A row of zeros that follows from the relations is offered once.
        if (computed is null || !Array.TrueForAll(computed, static v => v == "0")) yield return Row(null, isComputed: false);

        CompletionProposal Row(string[]? values, bool isComputed)
        {
            var text = new RowText(place, part.Table!).Write(row, key.Indent, values);
            var snippet = text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..];
            var label = SnippetText.ToPlain(snippet).Trim();
            return new CompletionProposal
            {
                Label = label,
                Kind = ProposalKind.Skeleton,
                ReplaceSpan = rest,
                InsertText = snippet,
                IsSnippet = true,
                Detail = isComputed ? place.Say("按勾稽关系计算", "as the relations have it") : row.Names.Label,
                Subject = row.Path,
                FilterText = label,
                IsPreselected = isComputed || computed is null,
            };
        }
    }

    private static IEnumerable<CompletionProposal> Values(TypingPlace place, FormPlace part, TextSpan span, CellValues cells) =>
        cells.Of(part.Table!, part.Cell).Select((v, i) => ValueProposals.Value(place, span, v, i == 0) with
        {
            Detail = v.Detail.Length > 0 ? v.Detail : part.Column!.Names.Label,
        });

    private static IEnumerable<CompletionProposal> InBraces(TypingPlace place, FormPlace part, RowDefinition row, FlowValue flow)
    {
        var item = flow.Items[flow.Current];
        var typed = place.TypedIn(item);
        var colon = typed.IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0)
        {
            if (part.Enter(place.Form, typed[..colon]) is not { } cell) return [];
            var value = place.Source.Slice(item)[(colon + 1)..].TrimStart();
            return In(place, cell, TextSpan.FromBounds(Math.Min(place.Offset, item.End - value.Length), item.End));
        }
        var others = flow.Items.Where((_, i) => i != flow.Current).Select(i => place.Source.ToString(i).Split(':')[0]).ToList();
        var hasValue = place.Source.Slice(item).Contains(':');
        var end = hasValue ? item.Start + place.Source.Slice(item).IndexOf(':') : item.End;
        var writer = new KeyWriter(new KeySlot(place, TextSpan.FromBounds(item.Start, end), 0, string.Empty, hasValue ? string.Empty : null), part);
        return row.Columns.Where(c => !others.Exists(o => row.ColumnKeys.Find(o) == c)).Select(writer.Write);
    }

    /// <summary>The row with all its cells, that of the cursor blank.</summary>
    private static string Complete(SourceText source, RowDefinition row, FlowValue flow)
    {
        var cells = new string[row.Columns.Length];
        for (var i = 0; i < cells.Length; i++) cells[i] = i < flow.Items.Count && i != flow.Current ? source.ToString(flow.Items[i]) : "~";
        return $"[{string.Join(", ", cells.Select(static c => c.Length == 0 ? "~" : c))}]";
    }
}
