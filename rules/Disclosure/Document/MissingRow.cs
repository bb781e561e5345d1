using RulesEngine.Analysis;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Document;

/// <summary>GK0008: a row of a table is missing.</summary>
public sealed partial class MissingRow : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterProblemAction(ReportProblemKind.MissingRow, static c => FormDeparture.Report(c, Descriptor));
}
