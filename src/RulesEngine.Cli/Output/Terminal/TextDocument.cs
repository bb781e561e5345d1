using System.Globalization;
using RulesEngine.Diagnostics;
using RulesEngine.Text;
using RulesEngine.Workspaces;

namespace RulesEngine.Cli.Output.Terminal;

/// <summary>
/// The format for people, in the manner of rustc and ruff:
/// <code>
/// 错误[GK2001] wrong-row-total: “上年结转·总计”为 2，各栏之和为 1
///   --> 青石镇.report.yaml:40:20
///    |
/// 40 |   上年结转: [1, 0, 2]
///    |              -     ^
///    = 修复: 将上年结转·总计由 2 改为 1（不安全）
/// </code>
/// </summary>
internal sealed class TextDocument(TextWriter output, OutputContext context) : IDocument
{
    private readonly Paint _paint = new(context.Color);

    public void Open()
    {
    }

    public void Add(CheckedFile file)
    {
        foreach (var finding in Finding.NewOf(file, context.Language)) Write(finding);
    }

    public void Close(CheckSummary? summary) => SummaryText.Write(output, summary, context);

    private void Write(Finding finding)
    {
        var (lines, omitted) = finding.IsOfWholeFile ? ([], 0) : MarkedLine.Of(finding.File.Source, finding.Diagnostic, context.Language);
        var gutter = lines.Count == 0 ? 1 : (lines[^1].Line + 1).ToString(CultureInfo.InvariantCulture).Length;
        WriteHeader(finding, gutter);
        WriteLines(finding, lines, gutter);
        if (omitted > 0) WriteNote(gutter, new("相关", "related"), new($"另有 {omitted} 处", $"{omitted} more places"));
        foreach (var related in finding.Diagnostic.Related) WriteElsewhere(related, gutter);
        if (finding.Note is not null) WriteNote(gutter, new("说明", "note"), finding.Note);
        foreach (var fix in finding.Checked.Fixes) WriteNote(gutter, new("修复", "fix"), fix.Title.In(context.Language) + fix.Safety.ToRemark().In(context.Language));
        output.WriteLine();
    }

    private void WriteHeader(Finding finding, int gutter)
    {
        var severity = _paint.Severity(finding.Severity, $"{finding.Severity.ToWord(context.Language)}[{finding.Code}]");
        output.WriteLine($"{severity} {finding.Name}: {_paint.Strong(VisibleText.OfLine(finding.Message))}");
        var path = VisibleText.OfLine(finding.File.Path);
        output.WriteLine($"{Blanks(gutter)} {_paint.Frame("-->")} {(finding.IsOfWholeFile ? path : $"{path}:{finding.Place}")}");
    }

    private void WriteLines(Finding finding, IReadOnlyList<MarkedLine> lines, int gutter)
    {
        if (lines.Count == 0) return;
        output.WriteLine(_paint.Frame($"{Blanks(gutter)} |"));
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && lines[i].Line > lines[i - 1].Line + 1) output.WriteLine(_paint.Frame("..."));
            WriteLine(finding, lines[i], gutter);
        }
    }

    private void WriteLine(Finding finding, MarkedLine marked, int gutter)
    {
        var source = finding.File.Source;
        var width = Math.Max(20, context.Width - gutter - 3);
        var focus = marked.Marks[0].Start;
        var line = new GlyphLine(source.Slice(source.GetLineSpan(marked.Line)), focus, width);
        var columns = line.Fit(focus, width);
        var number = (marked.Line + 1).ToString(CultureInfo.InvariantCulture).PadLeft(gutter);
        output.WriteLine($"{_paint.Frame($"{number} |")} {line.ToString(columns)}".TrimEnd());
        // Labels of several places would run into each other; the numbers can be read in the line above.
        var label = marked.Marks is [{ Label.Length: > 0 } only] ? $" {only.Label}" : "";
        var signs = Painted(finding.Severity, Underline.Of(line, marked.Marks, columns), label);
        output.WriteLine($"{_paint.Frame($"{Blanks(gutter)} |")} {signs}");
    }

    /// <summary>The finding's signs in the colour of its severity, the others in that of the frame.</summary>
    private string Painted(DiagnosticSeverity severity, string signs, string label)
    {
        if (!context.Color) return signs + label;
        var at = signs.IndexOf('^', StringComparison.Ordinal);
        if (at < 0) return _paint.Frame(signs + label);
        var behind = signs.LastIndexOf('^') + 1;
        return _paint.Frame(signs[..at]) + _paint.Severity(severity, signs[at..behind]) + _paint.Frame(signs[behind..] + label);
    }

    /// <summary>A place in another report, which is named but not shown.</summary>
    private void WriteElsewhere(RelatedPlace related, int gutter)
    {
        if (related.Source is not { } other) return;
        var place = $"{other.Path}:{Place.Of(other, related.Span)}";
        WriteNote(gutter, new("相关", "related"), new($"{place} {related.Message.Zh}", $"{place} {related.Message.En}"));
    }

    private void WriteNote(int gutter, LocalizedText title, LocalizedText text)
    {
        var (start, said) = (_paint.Strong(title.In(context.Language)), VisibleText.OfLine(text.In(context.Language)));
        output.WriteLine($"{_paint.Frame($"{Blanks(gutter)} =")} {start}: {said}");
    }

    private static string Blanks(int count) => new(' ', count);
}
