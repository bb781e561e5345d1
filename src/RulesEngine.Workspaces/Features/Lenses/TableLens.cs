using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Lenses;

/// <summary>A line over a table that says how it stands.</summary>
/// <param name="Span">The key of the table.</param>
/// <param name="Title">What it says.</param>
/// <param name="State">The same as a word.</param>
/// <param name="Place">The first place to put right; null where there is none.</param>
public sealed record TableLens(TextSpan Span, string Title, TableState State, TextSpan? Place);

/// <summary>How a table stands.</summary>
public enum TableState
{
    /// <summary>All cells are numbers and all relations hold.</summary>
    Holds,

    /// <summary>A relation is broken.</summary>
    Broken,

    /// <summary>No relation is broken, but there are cells without a number.</summary>
    Incomplete,
}
