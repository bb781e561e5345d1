using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Prose;

/// <summary>GK4003: something of the template is left in the text.</summary>
public sealed partial class PlaceholderText : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSectionAction(Check);

    private static void Check(SectionContext context)
    {
        var section = context.Section;
        var text = section.Text;
        var extra = context.Options.GetText(Descriptor, "extra");
        for (var at = 0; at < text.Length;)
        {
            var length = Placeholder.LengthAt(text, at);
            if (length == 0 && extra.Length > 0) length = FindExtra(text.AsSpan(at), extra);
            if (length > 0) Report(context, section, at, length);
            at += Math.Max(1, length);
            // Without phrases of one's own, few characters can begin one.
            if (extra.Length == 0) at = Placeholder.Beginnings.FindNext(text, at);
        }
    }

    /// <summary>The length of the longest configured phrase with which <paramref name="text"/> begins; phrases are separated by |.</summary>
    private static int FindExtra(ReadOnlySpan<char> text, ReadOnlySpan<char> extra)
    {
        var longest = 0;
        foreach (var range in extra.Split('|'))
        {
            var phrase = extra[range].Trim();
            if (phrase.Length > longest && text.StartsWith(phrase)) longest = phrase.Length;
        }
        return longest;
    }

    private static void Report(SectionContext context, Section section, int start, int length) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, section.GetSpan(start, length), section.Path, section.Text.Substring(start, length)));
}
