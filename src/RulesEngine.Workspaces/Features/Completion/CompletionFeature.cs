using System.Collections.Immutable;
using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features.Hover;

namespace RulesEngine.Workspaces.Features.Completion;

/// <summary>
/// What can be written at a place: keys with their skeletons, values, cells as the relations have them, suppressions. The
/// place is told from lines and indentation, so that it works where the text is no YAML yet.
/// </summary>
public static class CompletionFeature
{
    /// <summary>What can be written at <paramref name="offset"/>, in the order of the form; nothing that is there already.</summary>
    public static ImmutableArray<CompletionProposal> At(ReportSnapshot snapshot, int offset, Language language)
    {
        var place = new TypingPlace(snapshot, offset, language);
        var proposals = Propose(place).Where(p => !IsThere(snapshot.Source, p)).DistinctBy(static p => p.Label);
        return [.. proposals.Select(static (p, i) => p with { SortText = $"{i:000}" })];
    }

    /// <summary>What there is to say of a proposal, as Markdown; null where there is nothing.</summary>
    /// <param name="snapshot">The report.</param>
    /// <param name="subject">The proposal's <see cref="CompletionProposal.Subject"/>.</param>
    /// <param name="language">The language of the text.</param>
    public static string? GetDocumentation(ReportSnapshot snapshot, string subject, Language language)
    {
        if (snapshot.Catalog.Find(subject) is { } rule) return RuleCards.Of(snapshot.Catalog, rule, language);
        if (MetadataKey.All.Items.FirstOrDefault(k => k.Id == subject) is { } key) return MetadataCard.Of(snapshot.Report, key, language);
        if (snapshot.Report.FindSection(subject) is { } section) return SectionCard.Of(snapshot.Report.Form, section.Definition, language);
        foreach (var table in snapshot.Report.Tables)
        {
            if (FindRow(table.Definition.Top, subject) is not { } row) continue;
            return row.IsGroup ? RowCard.OfGroup(row, language) : RowCard.Of(table.GetRow(row.Index), language);
        }
        return snapshot.Report.FindCell(subject) is { } cell ? CellCard.Of(cell, language) : null;
    }

    private static bool IsThere(SourceText source, CompletionProposal proposal) =>
        proposal.ReplaceSpan.Length > 0 && source.Slice(proposal.ReplaceSpan).SequenceEqual(proposal.PlainText);

    private static IEnumerable<CompletionProposal> Propose(TypingPlace place)
    {
        var above = place.Outline.Above(place.Line);
        if (above is not null && place.Outline.IsProse(above, place.Line, place.Column)) return [];
        if (TypedComment.At(place) is { } comment) return SuppressionProposals.In(place, comment);
        if (place.Key is { } key && place.Offset >= key.ColonEnd) return ValueProposals.Behind(place, key);
        if (above is not null && place.Outline.IsInBracket(above, place.Column, place.Offset)) return CellProposals.InBracket(place, above);
        if (place.Source.Slice(place.Word) is ['-', ..] && place.Offset > place.Word.Start) return CellProposals.InItem(place);
        return KeyProposals.At(place);
    }

    private static RowDefinition? FindRow(ImmutableArray<RowDefinition> rows, string path)
    {
        foreach (var row in rows)
        {
            if (row.Path == path) return row;
            if (FindRow(row.Children, path) is { } inner) return inner;
        }
        return null;
    }
}
