using RulesEngine.Analysis;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Document;

/// <summary>GK4001: a prose section of the form is missing.</summary>
public sealed partial class MissingSection : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterProblemAction(ReportProblemKind.MissingSection, static c => FormDeparture.Report(c, Descriptor));
}
