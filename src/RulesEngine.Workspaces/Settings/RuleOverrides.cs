using System.Collections.Immutable;
using RulesEngine.Diagnostics;

namespace RulesEngine.Workspaces.Settings;

/// <summary>What the command line says of rules; it wins over every configuration file.</summary>
public sealed record RuleOverrides
{
    /// <summary>Nothing.</summary>
    public static RuleOverrides None { get; } = new();

    /// <summary>If set, only these codes run (<c>--select</c>).</summary>
    public IReadOnlySet<string>? Selected { get; init; }

    /// <summary>Levels in the order given (<c>--severity</c>, <c>--ignore</c>).</summary>
    public ImmutableArray<RuleLevelChoice> Levels { get; init; } = [];
}

/// <summary>A rule and the level it gets.</summary>
public sealed record RuleLevelChoice(DiagnosticDescriptor Rule, RuleLevel Level);
