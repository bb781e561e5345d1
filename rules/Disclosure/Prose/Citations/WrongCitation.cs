using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Disclosure.Metadata;

namespace RulesEngine.Disclosure.Prose.Citations;

/// <summary>GK4014: number, title and year of a cited document do not belong together, or are those of one no longer in force.</summary>
public sealed partial class WrongCitation : ReportAnalyzer
{
    /// <summary>What the fix writes over the finding.</summary>
    internal const string Replacement = "replacement";

    /// <summary>Set where that is safe.</summary>
    internal const string Safe = "safe";

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSectionAction(Check);

    private static void Check(SectionContext context)
    {
        if (context.Report.Metadata.Year is not { } year || !DisclosureForm.Is(context.Report.Form)) return;
        var text = context.Section.Text;
        NoticeCitation? notices = null;
        for (var at = 0; at + 1 < text.Length; at++)
        {
            if (text[at] == '令' && text[at + 1] == '第') Report(context, RegulationCitation.JudgeAt(text, at));
            if (text[at] != '国' || text[at + 1] is not ('办' or '务')) continue;
            notices ??= new NoticeCitation(text, year);
            if (CitedNumber.ReadAt(text, at) is { } number) Report(context, notices.Judge(number));
            else Report(context, notices.JudgeTitle(at));
        }
    }

    private static void Report(SectionContext context, CitationFault? fault)
    {
        if (fault is null) return;
        var section = context.Section;
        var properties = new Dictionary<string, string>();
        if (fault.Replacement is { } replacement) properties[Replacement] = replacement;
        if (fault.IsSafe) properties[Safe] = "true";
        context.ReportDiagnostic(
            Diagnostic.Create(Descriptor, section.GetSpan(fault.Start, fault.Length), section.Path,
                section.Text.Substring(fault.Start, fault.Length), fault.Reason) with
            {
                Properties = properties,
            });
    }
}
