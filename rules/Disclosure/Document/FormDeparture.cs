using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Document;

/// <summary>What the rules on departures from the form share: binding has found and worded them, a rule only reports them.</summary>
internal static class FormDeparture
{
    /// <summary>The property of a diagnostic that holds the text which would put its place right.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>Reports the problem of <paramref name="context"/> as <paramref name="descriptor"/>.</summary>
    /// <param name="context">What the driver passes.</param>
    /// <param name="descriptor">The rule.</param>
    /// <param name="related">What stands at the problem's second place, if it has one.</param>
    public static void Report(ProblemContext context, DiagnosticDescriptor descriptor, LocalizedText related = default)
    {
        var problem = context.Problem;
        context.ReportDiagnostic(new Diagnostic
        {
            Descriptor = descriptor,
            Severity = descriptor.DefaultSeverity,
            Span = problem.Span,
            Path = problem.Path,
            Arguments = problem.Arguments,
            Related = problem.Related is { } place ? [new RelatedPlace(place, related)] : [],
            Properties = problem.Suggestion is { } text
                ? ImmutableDictionary<string, string>.Empty.Add(Suggestion, text)
                : ImmutableDictionary<string, string>.Empty,
        });
    }
}
