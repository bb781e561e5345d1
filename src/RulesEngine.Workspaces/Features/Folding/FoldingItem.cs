using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Folding;

/// <summary>Lines that an editor can fold; the first stays visible.</summary>
/// <param name="Span">From the start of the first line to the end of the last, without its line break.</param>
/// <param name="Kind">What the lines are.</param>
public sealed record FoldingItem(TextSpan Span, FoldingItemKind Kind);

/// <summary>What can be folded.</summary>
public enum FoldingItemKind
{
    /// <summary>A key with its value: a section, a table, a group, a row on several lines.</summary>
    Entry,

    /// <summary>Comments one below the other.</summary>
    Comments,
}
