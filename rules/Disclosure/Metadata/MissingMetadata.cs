using RulesEngine.Analysis;
using RulesEngine.Disclosure.Document;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Metadata;

/// <summary>GK0005: 格式, 单位 or 年度 is missing, or a value at the head cannot be read.</summary>
public sealed partial class MissingMetadata : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterProblemAction(ReportProblemKind.MissingMetadata, static c => FormDeparture.Report(c, Descriptor));
}
