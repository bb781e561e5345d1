using RulesEngine.Formatting;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Completion;

/// <summary>What can stand behind a colon: values of the head, the parts of sections, groups and rows, single cells.</summary>
internal static class ValueProposals
{
    /// <summary>Behind the colon of <paramref name="key"/>, on its line.</summary>
    public static IEnumerable<CompletionProposal> Behind(TypingPlace place, KeyedLine key)
    {
        if (place.Outline.IsInBracket(key, key.Indent, place.Offset)) return CellProposals.InBracket(place, key);
        if (place.Source.Slice(key.Value) is ['[' or '{' or '|' or '>', ..] || Find(place, key) is not { } part) return [];
        var span = key.Value.Length == 0 ? new TextSpan(place.Offset, 0)
            : TextSpan.FromBounds(Math.Min(place.Offset, key.Value.Start), Math.Max(place.Offset, key.Value.End));
        if (part.Head is { } head) return MetadataValues.Of(place, head).Select((v, i) => Value(place, span, v, isFirst: i == 0));
        if (part.Column is not null) return CellProposals.In(place, part, span);
        var rest = TextSpan.FromBounds(key.ColonEnd, span.End);
        if (part.Row is { IsGroup: false } row) return CellProposals.OfRow(place, part, row, key, rest);
        return key.Value.Length == 0 && place.Outline.ChildrenOf(key).Count == 0 ? [Block(place, part, key, rest)] : [];
    }

    /// <summary>What the key of a line stands for.</summary>
    public static FormPlace? Find(TypingPlace place, KeyedLine key) =>
        FormPlace.Find(place.Form, [.. place.Outline.AncestorsOf(key.Line, key.Indent), key]);

    public static CompletionProposal Value(TypingPlace place, TextSpan span, ProposedValue value, bool isFirst) => new()
    {
        Label = value.Text,
        Kind = ProposalKind.Value,
        ReplaceSpan = span,
        InsertText = NeedsSpace(place, span.Start) ? $" {value.Text}" : value.Text,
        Detail = value.Detail,
        FilterText = value.Text,
        IsPreselected = isFirst && value.IsLikely,
    };

    private static bool NeedsSpace(TypingPlace place, int offset) => offset > 0 && place.Source.Content[offset - 1] is ':' or '-';

    /// <summary>The lines of a section or group that has none yet.</summary>
    private static CompletionProposal Block(TypingPlace place, FormPlace part, KeyedLine key, TextSpan rest)
    {
        var text = part.Row is { } group
            ? new RowText(place, part.Table!).Write(group, key.Indent, null)
            : SkeletonSnippet.Of(ReportSkeleton.WriteSection(part.Section!), CellStops.First);
        var isProse = part.Table is null;
        var lines = text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..].Replace("\n", place.Source.NewLine, StringComparison.Ordinal);
        var label = isProse ? "|" : place.Say("填零的各行", "rows of zeros");
        return new CompletionProposal
        {
            Label = label,
            Kind = ProposalKind.Skeleton,
            ReplaceSpan = rest,
            InsertText = lines,
            IsSnippet = true,
            Detail = part.Row?.Names.Label ?? part.Section!.Names.Label,
            Subject = part.Row?.Path ?? part.Section!.Id,
            FilterText = label,
            IsPreselected = true,
        };
    }
}
