using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Document;

/// <summary>GK4005: the sections are out of order. Reports the fewest sections that would have to move.</summary>
public sealed partial class SectionOrder : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterReportAction(Check);

    private static void Check(ReportContext context)
    {
        if (IsInOrder(context.Report)) return;
        var present = context.Report.Sections.Where(static s => s.Entry is not null).ToArray();
        var written = present.OrderBy(static s => s.Span.Start).ToArray();
        var kept = LongestOrdered(written);
        foreach (var section in written.Except(kept))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor, section.Span, section.Path, section.Definition.Name, PlaceOf(section, present)));
        }
    }

    private static bool IsInOrder(Report report)
    {
        var last = -1;
        foreach (var section in report.Sections)
        {
            if (section.Entry is null) continue;
            if (section.Span.Start < last) return false;
            last = section.Span.Start;
        }
        return true;
    }

    /// <summary>The most sections that stand in order; of several such sets the one latest in the text.</summary>
    private static List<Section> LongestOrdered(Section[] written)
    {
        // best[i]: the longest ordered list that begins with section i.
        var best = new List<Section>[written.Length];
        for (var i = written.Length - 1; i >= 0; i--)
        {
            var tail = new List<Section>();
            for (var j = written.Length - 1; j > i; j--)
            {
                if (written[j].Definition.Index > written[i].Definition.Index && best[j].Count > tail.Count) tail = best[j];
            }
            best[i] = [written[i], .. tail];
        }
        return best.Reverse().MaxBy(static b => b.Count)!;
    }

    private static LocalizedText PlaceOf(Section section, Section[] present)
    {
        var at = Array.IndexOf(present, section);
        return at > 0
            ? new($"“{present[at - 1].Definition.Name}”之后", $"behind \"{present[at - 1].Definition.Name}\"")
            : new($"“{present[1].Definition.Name}”之前", $"before \"{present[1].Definition.Name}\"");
    }
}
