using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Disclosure.Metadata;

namespace RulesEngine.Disclosure.Prose.Fees;

/// <summary>GK4009: section 六 does not say whether 信息处理费 was charged.</summary>
public sealed partial class MissingFeeStatement : ReportAnalyzer
{
    /// <summary>The measure on the fee has been in force since 1 January of this year.</summary>
    private const int FirstYear = 2021;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSectionAction(Check);

    private static void Check(SectionContext context)
    {
        var (section, report) = (context.Section, context.Report);
        if (section.Path != "other" || !DisclosureForm.Is(report.Form)) return;
        if ((report.Metadata.Year ?? report.Form.FirstYear) < FirstYear) return;
        if (ProseText.IsBlank(section) || FeeStatement.IsIn(section.Text)) return;
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, section.Span, section.Path, section.Definition.Name));
    }
}
