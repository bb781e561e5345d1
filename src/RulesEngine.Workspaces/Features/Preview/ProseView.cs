using RulesEngine.Diagnostics;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Preview;

/// <summary>Draws a section of prose: a paragraph for each line, with marks where something was found.</summary>
internal static class ProseView
{
    public static void Write(PreviewWriter writer, Section section)
    {
        var paragraphs = Paragraphs(section.Text);
        var marks = new List<Mark>();
        writer.Findings.Take(section.Path, d => TryMark(section, d, paragraphs, marks));
        SectionHead.Write(writer, section);
        foreach (var paragraph in paragraphs) Write(writer, section, paragraph, marks);
        if (paragraphs.Count > 0 || writer.IsClean) return;
        var said = section.Entry is null ? writer.Say("（缺少这一部分）", "(this section is missing)") : writer.Say("（没有内容）", "(nothing here)");
        writer.StartPart("p", section.Entry is null ? "missing" : "blank", section.Path, section.Entry?.Value.Span ?? section.Span, []);
        writer.Html.Text(said).End().Line();
    }

    /// <summary>The lines that are not blank, without the white space around them.</summary>
    private static List<TextSpan> Paragraphs(string text)
    {
        var paragraphs = new List<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            var line = text.AsSpan(start, end - start);
            var indent = line.Length - line.TrimStart().Length;
            var length = line.Trim().Length;
            if (length > 0) paragraphs.Add(new TextSpan(start + indent, length));
            start = end + 1;
        }
        return paragraphs;
    }

    /// <summary>A finding with its place in the prose, if it is about something that can be seen there.</summary>
    private static bool TryMark(Section section, Diagnostic finding, List<TextSpan> paragraphs, List<Mark> marks)
    {
        if (paragraphs.Count == 0 || finding.Span.Length == 0) return false;
        var start = FirstAtOrAfter(section, finding.Span.Start);
        var span = TextSpan.FromBounds(start, Math.Max(start, FirstAtOrAfter(section, finding.Span.End)));
        if (!paragraphs.Exists(p => p.Start < span.End && span.Start < p.End)) return false;
        marks.Add(new Mark(span, finding));
        return true;
    }

    /// <summary>The first character of the prose that stands in the text at <paramref name="offset"/> or behind.</summary>
    private static int FirstAtOrAfter(Section section, int offset)
    {
        var (low, high) = (0, section.Text.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (section.GetSpan(middle, 1).Start < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static void Write(PreviewWriter writer, Section section, TextSpan paragraph, List<Mark> marks)
    {
        var inside = marks.FindAll(m => m.Span.Start < paragraph.End && paragraph.Start < m.Span.End);
        int[] cuts = [.. inside.SelectMany(static m => new[] { m.Span.Start, m.Span.End })];
        int[] bounds = [.. cuts.Where(c => c > paragraph.Start && c < paragraph.End).Append(paragraph.Start).Append(paragraph.End).Distinct().Order()];
        writer.StartPart("p", null, section.Path, section.GetSpan(paragraph.Start, paragraph.Length), []);
        for (var i = 1; i < bounds.Length; i++)
        {
            var piece = TextSpan.FromBounds(bounds[i - 1], bounds[i]);
            Diagnostic[] findings = [.. inside.Where(m => m.Span.Contains(piece)).Select(static m => m.Finding)];
            if (findings.Length > 0) writer.StartPart("mark", null, section.Path, section.GetSpan(piece.Start, piece.Length), findings);
            writer.Html.Text(section.Text.AsSpan(piece.Start, piece.Length));
            if (findings.Length > 0) writer.Html.End();
        }
        writer.Html.End().Line();
    }

    private sealed record Mark(TextSpan Span, Diagnostic Finding);
}
