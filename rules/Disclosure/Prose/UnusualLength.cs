using System.Globalization;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Prose;

/// <summary>GK4004: a prose section is much shorter or longer than such sections are.</summary>
public sealed partial class UnusualLength : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSectionAction(Check);

    private static void Check(SectionContext context)
    {
        var section = context.Section;
        if (ProseText.IsBlank(section)) return;
        var isOverview = section.Definition.Id == "overview";
        var minimum = context.Options.GetInt(Descriptor, isOverview ? "overview-minimum" : "minimum");
        var maximum = isOverview ? context.Options.GetInt(Descriptor, "overview-maximum") : int.MaxValue;
        var length = ProseText.CountCharacters(section.Text, section.Text.Length > maximum ? int.MaxValue : minimum);
        if (length < minimum) Report(context, section, length, new($"少于 {minimum} 字", $"fewer than {minimum}"));
        else if (length > maximum) Report(context, section, length, new($"多于 {maximum} 字", $"more than {maximum}"));
    }

    private static void Report(SectionContext context, Section section, int length, LocalizedText limit) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, section.Span, section.Path,
            section.Definition.Name, length.ToString(CultureInfo.InvariantCulture), limit));
}
