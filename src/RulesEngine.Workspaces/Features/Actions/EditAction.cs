using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Actions;

/// <summary>A change the user may choose.</summary>
/// <param name="Title">What it does, as a command.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Edits">The changes to the text; empty where <paramref name="Scope"/> says how to find them.</param>
/// <param name="Scope">Set where the edits take time to find: <see cref="FixAll.EditsOf"/>.</param>
public sealed record EditAction(string Title, ActionKind Kind, ImmutableArray<TextEdit> Edits, FixAllScope? Scope = null)
{
    /// <summary>Whether it can change what the report says.</summary>
    public FixSafety Safety { get; init; } = FixSafety.Safe;

    /// <summary>Whether it is the one to make without asking further.</summary>
    public bool IsPreferred { get; init; }

    /// <summary>The findings it deals with.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
