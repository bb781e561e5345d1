using System.Collections.ObjectModel;
using RulesEngine.Diagnostics;

namespace RulesEngine.Analysis;

/// <summary>What the configuration says of a rule.</summary>
public sealed record RuleSetting
{
    /// <summary>Whether the rule does not run.</summary>
    public bool IsOff { get; init; }

    /// <summary>The severity of all its diagnostics; null keeps the rule's own.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    /// <summary>Its options by name; those not named keep their defaults.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = ReadOnlyDictionary<string, string>.Empty;
}
