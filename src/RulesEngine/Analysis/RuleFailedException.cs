using RulesEngine.Text;

namespace RulesEngine.Analysis;

/// <summary>
/// Thrown by an analyzer that stands for a rule elsewhere, when that rule failed; the driver reports it as GK9003 like an
/// exception of the rule itself.
/// </summary>
/// <param name="rule">The code of the rule.</param>
/// <param name="pack">The assembly it comes from.</param>
/// <param name="reason">What happened, as a clause without full stop.</param>
public sealed class RuleFailedException(string rule, string pack, LocalizedText reason) : Exception(reason.En)
{
    /// <summary>The code of the rule.</summary>
    public string Rule { get; } = rule;

    /// <summary>The assembly it comes from.</summary>
    public string Pack { get; } = pack;

    /// <summary>What happened.</summary>
    public LocalizedText Reason { get; } = reason;
}
