using RulesEngine.Diagnostics;
using RulesEngine.Reports;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Workspaces.Features.Actions;

/// <summary>
/// Comments that suppress findings: above the line, for prose above its key, and at the top of the file for what stands on no
/// line of its own. Never the preferred action: a finding is to be put right, or its exception given a reason. None while some
/// of the text is no YAML: nobody can tell then what is a comment.
/// </summary>
internal static class SuppressionComments
{
    private static readonly LocalizedText Reason = new("理由", "reason");

    public static IEnumerable<EditAction> Of(Report report, IEnumerable<Diagnostic> findings, Language language) =>
        !report.Tree.IsWhole ? [] : findings.Select(d => (Finding: d, Edit: EditOf(report, d, language))).Where(static p => p.Edit is not null)
            .GroupBy(static p => p.Edit!.Value, static p => p.Finding)
            .Select(g => new EditAction(TitleOf(g.First().Descriptor).In(language), ActionKind.QuickFix, [g.Key]) { Diagnostics = [.. g] });

    private static LocalizedText TitleOf(DiagnosticDescriptor rule) =>
        new($"添加注释，抑制 {rule.Id}“{rule.Title.Zh}”", $"suppress {rule.Id} with a comment: {rule.Title.En}");

    private static TextEdit? EditOf(Report report, Diagnostic finding, Language language)
    {
        var source = report.Source;
        var line = source.GetPosition(finding.Span.Start).Line;
        if (IsBlankOrComment(source, line)) return finding.Span.Length > 0 ? null : Comment("disable-file", 0, string.Empty);
        line = FirstLineOfProse(report, line);
        var start = source.GetLineSpan(line).Start;
        if (IsInsideText(report.Tree.Root, start)) return null;
        var text = source.Slice(source.GetLineSpan(line));
        return Comment("disable-next-line", start, text[..^text.TrimStart().Length]);

        TextEdit Comment(string word, int at, ReadOnlySpan<char> indent) =>
            TextEdit.Insert(at, $"{indent}# rulesengine-{word} {finding.Id} -- {Reason.In(language)}{source.NewLine}");
    }

    private static bool IsBlankOrComment(SourceText source, int line)
    {
        var text = source.Slice(source.GetLineSpan(line)).TrimStart();
        return text.IsEmpty || text[0] == '#';
    }

    /// <summary>No comment can stand inside prose; one above its key is about all its lines.</summary>
    private static int FirstLineOfProse(Report report, int line)
    {
        foreach (var section in report.Sections)
        {
            if (section is not { IsProse: true, Entry: { } entry }) continue;
            var first = report.Source.GetPosition(entry.Key.Span.Start).Line;
            if (line >= first && line <= report.Source.GetPosition(entry.Value.Span.End).Line) return first;
        }
        return line;
    }

    /// <summary>Whether a comment at <paramref name="offset"/> would be part of a value, or of what is no YAML.</summary>
    private static bool IsInsideText(YamlNode? node, int offset) => node switch
    {
        null => false,
        _ when node.Span.Start >= offset || node.Span.End <= offset => false,
        YamlMapping mapping => mapping.Entries.Any(e => IsInsideText(e.Key, offset) || IsInsideText(e.Value, offset)),
        YamlSequence sequence => sequence.Items.Any(i => IsInsideText(i, offset)),
        _ => true,
    };
}
