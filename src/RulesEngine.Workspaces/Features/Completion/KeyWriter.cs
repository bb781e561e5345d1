using RulesEngine.Formatting;
using RulesEngine.Forms;
using RulesEngine.Reports;

namespace RulesEngine.Workspaces.Features.Completion;

/// <summary>Writes keys with what belongs behind them into a slot.</summary>
internal sealed class KeyWriter(KeySlot slot, FormPlace part)
{
    private readonly CellValues _cells = new(slot.Place, slot.Span, string.Empty);

    public CompletionProposal Write(IKeyed key) => key switch
    {
        MetadataKey head => Head(head),
        SectionDefinition section => Section(section),
        RowDefinition row => Row(row),
        ColumnDefinition column => Column(column),
        _ => throw new ArgumentException($"{key} is no key of a report.", nameof(key)),
    };

    private TypingPlace Place => slot.Place;

    private CompletionProposal Head(MetadataKey key)
    {
        var value = MetadataValues.Of(Place, key) is [var first, ..] ? first.Text : ReportProposals.Organization;
        return Proposal(key.Spellings, key.Id, ProposalKind.Key, $"{key.Name}: {SnippetText.Stop(1, value)}") with
        {
            Detail = Hover.MetadataCard.MeaningOf(key).In(Place.Language),
        };
    }

    private CompletionProposal Section(SectionDefinition section) =>
        Proposal(section.Spellings, section.Id, ProposalKind.Skeleton, Apart() + SkeletonSnippet.Of(ReportSkeleton.WriteSection(section), CellStops.First)) with
        {
            Detail = section.Names.Label,
        };

    /// <summary>The blank line between sections, where there is none yet; a comment above belongs to the section.</summary>
    private string Apart()
    {
        var above = Place.Line == 0 ? [] : Place.Source.Slice(Place.Source.GetLineSpan(Place.Line - 1)).Trim();
        return above is [] or ['#', ..] ? string.Empty : "\n";
    }

    private CompletionProposal Row(RowDefinition row)
    {
        var rows = new RowText(Place, part.Table!);
        var values = row.IsGroup || slot.Ending is not null ? null : _cells.OfWholeRow(part.Table!, row);
        return Proposal(row.Spellings, row.Path, ProposalKind.Row, rows.Write(row, slot.Indent, values)) with
        {
            Detail = values is null ? row.Names.Label : Place.Say("按勾稽关系计算", "as the relations have it"),
        };
    }

    private CompletionProposal Column(ColumnDefinition column)
    {
        var place = part with { Column = column };
        var value = slot.Ending is null ? _cells.Of(part.Table!, place.Cell) : [];
        var text = $"{column.Name}: {SnippetText.Stop(1, value is [var first, ..] ? first.Text : "0")}";
        return Proposal(column.Spellings, $"{part.Row!.Path}.{column.Id}", ProposalKind.Key, text) with
        {
            Detail = column.Group is null ? column.Names.Label : $"{column.Group} › {column.Names.Label}",
        };
    }

    /// <summary>The key alone where its value stands there already.</summary>
    private CompletionProposal Proposal(IReadOnlyList<string> spellings, string subject, ProposalKind kind, string snippet) => new()
    {
        Label = spellings[0],
        Kind = slot.Ending is null ? kind : ProposalKind.Key,
        ReplaceSpan = slot.Span,
        InsertText = slot.Ending is null ? slot.Arrange(snippet) : spellings[0] + slot.Ending,
        IsSnippet = slot.Ending is null,
        Subject = subject,
        FilterText = Spellings.Order(slot.Typed, spellings),
    };
}
