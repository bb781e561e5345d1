using RulesEngine.Analysis;
using RulesEngine.Diagnostics;

namespace Provincial.Prose;

/// <summary>PRV4002: words of praise stand where a report should say what was done.</summary>
public sealed partial class VagueWording : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSectionAction(Check);

    private static void Check(SectionContext context)
    {
        var words = context.Options.GetText(Descriptor, "words");
        foreach (var word in words.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) Find(context, word);
    }

    private static void Find(SectionContext context, string word)
    {
        var (section, text) = (context.Section, context.Section.Text);
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, section.GetSpan(at, word.Length), section.Path, word));
    }
}
