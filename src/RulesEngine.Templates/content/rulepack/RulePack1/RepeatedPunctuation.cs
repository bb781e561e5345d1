using RulesEngine.Analysis;
using RulesEngine.Diagnostics;

namespace RulePack1;

/// <summary>ACM0001: the same punctuation mark stands twice or more in a row.</summary>
public sealed partial class RepeatedPunctuation : ReportAnalyzer
{
    private const string Marks = "，。、；：";

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSectionAction(Check);

    private static void Check(SectionContext context)
    {
        var section = context.Section;
        var text = section.Text;
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && text[end] == text[start]) end++;
            if (end - start > 1 && Marks.Contains(text[start]))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptor, section.GetSpan(start, end - start), section.Path, text[start..end]));
            }
            start = end;
        }
    }
}
