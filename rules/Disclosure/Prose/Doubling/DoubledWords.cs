using System.Globalization;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Prose.Doubling;

/// <summary>GK4015: a character, word or clause stands twice in a row.</summary>
public sealed partial class DoubledWords : ReportAnalyzer
{
    /// <summary>What the fix removes, as the number of characters from the start of the finding.</summary>
    internal const string Removed = "removed";

    private const int LongestQuotation = 30;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSectionAction(Check);

    private static void Check(SectionContext context)
    {
        var (section, text) = (context.Section, context.Section.Text);
        var (places, next, clause) = (Recurrence.FindPlaces(text), 0, default(ClauseDoubling));
        for (var at = 0; at < text.Length;)
        {
            while (next < places.Count && places[next] < at) next++;
            var place = next < places.Count ? places[next] : text.Length;
            // Nothing begins but clauses and what recurs.
            at = Math.Min(place, Math.Max(at, clause.Next));
            if (at >= text.Length) return;
            var found = clause.FindAt(text, at) ?? (at == place ? FindWord(text, at) : null);
            if (found is { } doubling && !ProseText.IsQuoted(text, doubling.Start)) Report(context, section, doubling);
            // A clause is found at the first or at the second of the two.
            at = found is { } pair && pair.Start == at ? at + pair.Removed : at + 1;
        }
    }

    private static Doubling? FindWord(string text, int at) =>
        at + 1 < text.Length && text[at] == text[at + 1] ? CharacterDoubling.FindAt(text, at) : WordDoubling.FindAt(text, at);

    private static void Report(SectionContext context, Section section, Doubling doubling)
    {
        var text = section.Text.Substring(doubling.Start, doubling.Length);
        var span = section.GetSpan(doubling.Start, doubling.Length);
        // Up to the second one, with the indentation between them where it stands in another line.
        var removed = section.GetSpan(doubling.Start + doubling.Removed, 1).Start - span.Start;
        context.ReportDiagnostic(
            Diagnostic.Create(Descriptor, span, section.Path, Shorten(text), Shorten(text[doubling.Removed..])) with
            {
                Properties = new Dictionary<string, string> { [Removed] = removed.ToString(CultureInfo.InvariantCulture) },
            });
    }

    private static string Shorten(string text)
    {
        text = text.Replace('\n', ' ');
        return text.Length <= LongestQuotation ? text : string.Concat(text.AsSpan(0, LongestQuotation), "…");
    }
}
