using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Navigation;

/// <summary>A place that has to do with the one under the cursor.</summary>
/// <param name="Span">The place.</param>
/// <param name="Kind">What it has to do with it.</param>
public sealed record Highlight(TextSpan Span, HighlightKind Kind);

/// <summary>Why a place is highlighted.</summary>
public enum HighlightKind
{
    /// <summary>Text under the cursor: a key with its value.</summary>
    Text,

    /// <summary>A cell that is summed.</summary>
    Part,

    /// <summary>A cell that is computed.</summary>
    Total,
}
