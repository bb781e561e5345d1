using RulesEngine.Diagnostics;

namespace RulesEngine.Cli.Output.Sarif;

/// <summary>Severities in the words of SARIF (section 3.27.10 "level property") and of GitHub code scanning.</summary>
internal static class SarifLevels
{
    public static string ToLevel(this DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    public static string ToProblemSeverity(this DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "recommendation",
    };
}
