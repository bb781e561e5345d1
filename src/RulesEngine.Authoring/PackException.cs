using RulesEngine.Text;

namespace RulesEngine.Authoring;

/// <summary>A pack cannot be written, compiled or tested at all; mistakes in what the author wrote are results and not this.</summary>
/// <param name="reason">Why, in both languages.</param>
public sealed class PackException(LocalizedText reason) : Exception(reason.En)
{
    /// <summary>Why, in both languages.</summary>
    public LocalizedText Reason { get; } = reason;
}
