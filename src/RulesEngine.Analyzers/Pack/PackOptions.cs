using Microsoft.CodeAnalysis.Diagnostics;

namespace RulesEngine.Analyzers.Pack;

/// <summary>What the project says of itself.</summary>
internal static class PackOptions
{
    /// <summary>The beginning of the codes of the rules that come with the tool.</summary>
    public const string BuiltInPrefix = "GK";

    /// <summary>Whether the pack comes with the tool: <c>RulesEngineBuiltIn</c> is true in its project.</summary>
    public static bool IsBuiltIn(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.RulesEngineBuiltIn", out var value)
        && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
