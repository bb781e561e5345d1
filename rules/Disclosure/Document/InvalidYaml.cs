using RulesEngine.Analysis;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Document;

/// <summary>GK0001: the text is not YAML.</summary>
public sealed partial class InvalidYaml : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterProblemAction(ReportProblemKind.InvalidYaml, static c => FormDeparture.Report(c, Descriptor));
}
