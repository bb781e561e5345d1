using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Formatting;
using RulesEngine.Reports;

namespace RulesEngine.Tests.Formatting;

/// <summary>Reports what the fixes for missing and misplaced parts put right, under the codes of the built-in rules.</summary>
internal sealed class DepartureAnalyzer : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Order = Describe("GK4005");

    private static readonly Dictionary<ReportProblemKind, DiagnosticDescriptor> Missing = new()
    {
        [ReportProblemKind.MissingMetadata] = Describe("GK0005"),
        [ReportProblemKind.MissingTable] = Describe("GK0007"),
        [ReportProblemKind.MissingRow] = Describe("GK0008"),
        [ReportProblemKind.MissingColumn] = Describe("GK0009"),
        [ReportProblemKind.MissingSection] = Describe("GK4001"),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. Missing.Values, Order];

    public override void Initialize(AnalysisContext context)
    {
        foreach (var (kind, descriptor) in Missing)
        {
            context.RegisterProblemAction(kind, c => c.ReportDiagnostic(
                Diagnostic.Create(descriptor, c.Problem.Span, c.Problem.Path, [.. c.Problem.Arguments])));
        }
        context.RegisterReportAction(static c =>
        {
            if (!SectionSorter.GetEdits(c.Report).IsEmpty) c.ReportDiagnostic(Diagnostic.Create(Order, default, "overview"));
        });
    }

    private static DiagnosticDescriptor Describe(string id) =>
        new(id, id, "document", DiagnosticSeverity.Error, id, id, FixSafety.Unsafe, "0.1", []);
}
