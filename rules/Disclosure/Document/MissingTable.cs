using RulesEngine.Analysis;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Document;

/// <summary>GK0007: a table of the form is missing.</summary>
public sealed partial class MissingTable : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterProblemAction(ReportProblemKind.MissingTable, static c => FormDeparture.Report(c, Descriptor));
}
