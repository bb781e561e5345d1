using RulesEngine.Analysis;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Document;

/// <summary>GK0009: a row written as a mapping lacks a column.</summary>
public sealed partial class MissingColumn : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterProblemAction(ReportProblemKind.MissingColumn, static c => FormDeparture.Report(c, Descriptor));
}
