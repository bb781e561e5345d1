using RulesEngine.Analysis;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Document;

/// <summary>GK0004: mapping, list, value or number of columns not as the form has it.</summary>
public sealed partial class WrongShape : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterProblemAction(ReportProblemKind.WrongShape, static c => FormDeparture.Report(c, Descriptor));
}
