using RulesEngine.Diagnostics;
using RulesEngine.Text;

namespace RulesEngine.Analysis;

/// <summary>GK9003: a rule threw an exception.</summary>
public static partial class RuleFailed
{
    internal static Diagnostic Create(object rule, Exception exception)
    {
        if (exception is RuleFailedException failure)
            return Diagnostic.Create(Descriptor, default, string.Empty, failure.Rule, failure.Pack, failure.Reason);
        var type = rule.GetType();
        var code = rule is ReportAnalyzer analyzer ? CodeOf(analyzer) : null;
        return Diagnostic.Create(Descriptor, default, string.Empty, code ?? type.Name, type.Assembly.GetName().Name ?? type.Name,
            LocalizedText.Same($"{exception.GetType().Name}: {FirstLine(exception.Message)}"));
    }

    // A rule broken enough to throw in SupportedDiagnostics still has a type name.
    private static string? CodeOf(ReportAnalyzer analyzer)
    {
        try
        {
            return analyzer.SupportedDiagnostics is [var first, ..] ? first.Id : null;
        }
        catch (Exception)
        {
            return null;
        }
    }

    private static string FirstLine(string message) => message.Split('\n', 2)[0].Trim().TrimEnd('.');
}
