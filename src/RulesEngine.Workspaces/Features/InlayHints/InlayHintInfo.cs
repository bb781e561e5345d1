using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.InlayHints;

/// <summary>A word an editor shows within a report that is not part of it.</summary>
/// <param name="Offset">Where it stands.</param>
/// <param name="Label">The word.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Tooltip">More about it, as Markdown.</param>
/// <param name="Edit">The edit that makes the report as the hint says; null where there is none.</param>
public sealed record InlayHintInfo(int Offset, string Label, InlayHintPurpose Purpose, string Tooltip, TextEdit? Edit);

/// <summary>What an inlay hint is for.</summary>
public enum InlayHintPurpose
{
    /// <summary>Names the column of the cell behind it.</summary>
    Column,

    /// <summary>Says what the cell before it should be.</summary>
    Expected,
}

/// <summary>Which rows name their columns.</summary>
public enum ColumnHints
{
    /// <summary>None.</summary>
    None,

    /// <summary>
    /// Rows in which something was found, and the first row under other columns than those before, unless a comment above it
    /// names them, as it does in reports the product has written.
    /// </summary>
    Needed,

    /// <summary>All.</summary>
    All,
}
