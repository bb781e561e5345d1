using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Text;

namespace RulesEngine.Fixes;

/// <summary>A way to put a diagnostic right.</summary>
/// <param name="Title">What it does, as a command: <c>改为 12</c>.</param>
/// <param name="Safety">Safe when it cannot change what the report says.</param>
/// <param name="Edits">Changes to the text of the report; they do not overlap.</param>
public sealed record Fix(LocalizedText Title, FixSafety Safety, ImmutableArray<TextEdit> Edits)
{
    /// <summary>Whether it is the one to make without asking further; at most one of a diagnostic's fixes is.</summary>
    public bool IsPreferred { get; init; }

    /// <summary>Whether it changes the same text in the same way.</summary>
    public bool HasSameEdits(Fix other) => Edits.SequenceEqual(other.Edits);
}
