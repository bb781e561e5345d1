using RulesEngine.Diagnostics;

namespace RulesEngine.Workspaces.Settings;

/// <summary>What a configuration can set a rule to.</summary>
public enum RuleLevel
{
    /// <summary>The rule does not run.</summary>
    Off,

    /// <summary>Severity hint.</summary>
    Hint,

    /// <summary>Severity info.</summary>
    Info,

    /// <summary>Severity warning.</summary>
    Warning,

    /// <summary>Severity error.</summary>
    Error,
}

/// <summary>The words for levels.</summary>
public static class RuleLevels
{
    /// <summary>The words in the order of <see cref="RuleLevel"/>.</summary>
    public static IReadOnlyList<string> Words { get; } = ["off", "hint", "info", "warning", "error"];

    /// <summary>The word for a level.</summary>
    public static string ToWord(this RuleLevel level) => Words[(int)level];

    /// <summary>The severity; null for off.</summary>
    public static DiagnosticSeverity? ToSeverity(this RuleLevel level) => level switch
    {
        RuleLevel.Off => null,
        RuleLevel.Hint => DiagnosticSeverity.Hint,
        RuleLevel.Info => DiagnosticSeverity.Info,
        RuleLevel.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Error,
    };

    /// <summary>The level of a severity.</summary>
    public static RuleLevel Of(DiagnosticSeverity? severity) => severity is { } some ? (RuleLevel)((int)some + 1) : RuleLevel.Off;

    /// <summary>The level for a word, or null for any other word.</summary>
    public static RuleLevel? Parse(string word)
    {
        for (var i = 0; i < Words.Count; i++)
        {
            if (Words[i] == word) return (RuleLevel)i;
        }
        return null;
    }
}
