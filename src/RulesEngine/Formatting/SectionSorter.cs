using System.Collections.Immutable;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Formatting;

/// <summary>
/// Puts the sections of a report into the order of its form. Each moves with the comments directly above it and the blank
/// lines behind it; keys that are no sections stay where they are, and the text is otherwise kept byte for byte.
/// </summary>
public static class SectionSorter
{
    /// <summary>The changes; none where the order is right, or where broken YAML hides where a section ends.</summary>
    public static ImmutableArray<TextEdit> GetEdits(Report report)
    {
        if (!report.Tree.IsWhole) return [];
        var slots = TextBlock.Split(report.Tree).RemoveAll(b => IndexOf(report, b) < 0);
        var ordered = slots.Sort((a, b) => IndexOf(report, a).CompareTo(IndexOf(report, b)));
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        for (var i = 0; i < slots.Length; i++)
        {
            if (ReferenceEquals(slots[i], ordered[i])) continue;
            var text = report.Source.ToString(ordered[i].Body) + report.Source.ToString(TailFor(report, slots, ordered, i));
            edits.Add(new TextEdit(TextSpan.FromBounds(slots[i].Start, slots[i].End), text));
        }
        return edits.DrainToImmutable();
    }

    /// <summary>Its own blank lines; the end of the text, where there are none, is left to the block that comes to stand there.</summary>
    private static TextSpan TailFor(Report report, ImmutableArray<TextBlock> slots, ImmutableArray<TextBlock> ordered, int index)
    {
        var (oldLast, newLast) = (slots[^1], ordered[^1]);
        if (oldLast.End != report.Source.Length) return ordered[index].Tail;
        if (ReferenceEquals(ordered[index], newLast)) return oldLast.Tail;
        return ReferenceEquals(ordered[index], oldLast) ? newLast.Tail : ordered[index].Tail;
    }

    private static int IndexOf(Report report, TextBlock block)
    {
        for (var i = 0; i < report.Sections.Length; i++)
        {
            if (ReferenceEquals(report.Sections[i].Entry, block.Entry)) return i;
        }
        return -1;
    }
}
