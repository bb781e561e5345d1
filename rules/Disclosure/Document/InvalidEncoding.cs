using RulesEngine.Analysis;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Document;

/// <summary>GK0012: the bytes are not UTF-8.</summary>
public sealed partial class InvalidEncoding : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterProblemAction(ReportProblemKind.InvalidEncoding, static c => FormDeparture.Report(c, Descriptor));
}
