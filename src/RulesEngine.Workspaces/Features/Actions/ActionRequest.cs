using RulesEngine.Diagnostics;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Actions;

/// <summary>What actions are asked for.</summary>
/// <param name="Range">The selection; empty for a mere cursor.</param>
/// <param name="Language">The language of the titles.</param>
public sealed record ActionRequest(TextSpan Range, Language Language)
{
    /// <summary>Which kinds are wanted; all by default.</summary>
    public Func<ActionKind, bool> Wants { get; init; } = static _ => true;

    /// <summary>The findings that are to be dealt with; where null, or where it fits none, those that touch the selection.</summary>
    public Func<Diagnostic, bool>? IsAsked { get; init; }

    /// <summary>Whether <paramref name="span"/> shares a place with the selection.</summary>
    internal bool Touches(TextSpan span) => span.Start <= Range.End && span.End >= Range.Start;
}
