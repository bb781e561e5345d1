using RulesEngine.Analysis;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Document;

/// <summary>GK0002: a key stands twice, under whatever spelling.</summary>
public sealed partial class DuplicateKey : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterProblemAction(
            ReportProblemKind.DuplicateKey, static c => FormDeparture.Report(c, Descriptor, new("第一次出现在这里", "it stands here first")));
}
