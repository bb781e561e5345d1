using RulesEngine.Text;

namespace RulesEngine.Disclosure.Prose.Citations;

/// <summary>A citation that is wrong.</summary>
/// <param name="Start">Offset of the words that are wrong.</param>
/// <param name="Length">Their length.</param>
/// <param name="Reason">What is wrong with them.</param>
internal sealed record CitationFault(int Start, int Length, LocalizedText Reason)
{
    /// <summary>What should stand instead, where there is one correction.</summary>
    public string? Replacement { get; init; }

    /// <summary>Whether the replacement leaves no doubt about what is cited: all but a part of a number speaks for it.</summary>
    public bool IsSafe { get; init; }
}
