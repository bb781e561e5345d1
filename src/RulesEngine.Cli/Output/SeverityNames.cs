using RulesEngine.Diagnostics;
using RulesEngine.Text;

namespace RulesEngine.Cli.Output;

/// <summary>What severities are called.</summary>
internal static class SeverityNames
{
    /// <summary>The name in the configuration and in machine output.</summary>
    public static string ToName(this DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "info",
        _ => "hint",
    };

    /// <summary>The word for readers.</summary>
    public static string ToWord(this DiagnosticSeverity severity, Language language) =>
        language == Language.English ? severity.ToName() : severity switch
        {
            DiagnosticSeverity.Error => "错误",
            DiagnosticSeverity.Warning => "警告",
            DiagnosticSeverity.Info => "信息",
            _ => "提示",
        };
}
