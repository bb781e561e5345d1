using RulesEngine.Analysis;
using RulesEngine.Diagnostics;

namespace RulesEngine.Disclosure.Prose;

/// <summary>GK4002: a prose section is there, but nothing is written in it.</summary>
public sealed partial class EmptySection : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSectionAction(Check);

    private static void Check(SectionContext context)
    {
        var section = context.Section;
        if (!ProseText.IsBlank(section)) return;
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, section.Span, section.Path, section.Definition.Name));
    }
}
