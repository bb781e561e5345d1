using System.Text;
using RulesEngine.Text;
using RulesEngine.Workspaces;

namespace RulesEngine.Cli.Output;

/// <summary>
/// A page for the summary of a CI job: the counts first, then the rules, then the findings file by file. The findings wait for
/// the counts in memory, but no more of them than such a page can show (GitHub takes 1 MiB).
/// </summary>
internal sealed class MarkdownDocument(TextWriter output, OutputContext context) : IDocument
{
    /// <summary>Characters of findings; three bytes each leave room for the rest of the page.</summary>
    private const int MaxDetails = 250_000;

    private readonly StringBuilder _details = new();
    private int _omitted;

    public void Open()
    {
    }

    public void Add(CheckedFile file)
    {
        var isFirst = true;
        foreach (var finding in Finding.NewOf(file, context.Language))
        {
            if (_details.Length > MaxDetails)
            {
                _omitted++;
                continue;
            }
            if (isFirst) _details.Append($"\n### {MarkdownText.Of(file.Path)}\n\n").Append(FindingsHeader);
            _details.Append(Row(finding));
            isFirst = false;
        }
    }

    public void Close(CheckSummary? summary)
    {
        output.Write($"# {Say("年度报告检查结果", "Results of the report check")}\n\n");
        output.Write($"{(summary is null ? Say(SummaryLine.BrokenOff) : SummaryLine.Of(summary, context.Language))}\n");
        if (summary is not null) WriteSummary(summary);
        output.Write(_details);
        if (_omitted > 0) output.Write($"\n{Say($"另有 {_omitted} 处未列出。", $"{_omitted} more findings are not listed.")}\n");
    }

    private void WriteSummary(CheckSummary summary)
    {
        foreach (var failure in summary.Failures)
            output.Write($"\n- {MarkdownText.Of(failure.Path)}: {MarkdownText.Of(SummaryLine.Of(failure, context.Language))}\n");
        if (summary.CountByRule.IsEmpty) return;
        output.Write($"\n{Header("数量", "Count", "规则", "Rule", "标题", "Title")}");
        foreach (var (count, code, name, title) in RuleCount.Of(summary, context))
            output.Write(Row($"{count}", $"{code} {name}".TrimEnd(), title));
    }

    private string FindingsHeader => Header("位置", "Place", "级别", "Level", "规则", "Rule", "内容", "Message");

    private string Row(Finding finding) =>
        Row($"{finding.Place}", finding.Severity.ToWord(context.Language), $"{finding.Code} {finding.Name}", finding.FullMessage);

    private static string Row(params IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Select(MarkdownText.Of))} |\n";

    /// <summary>The heading of a table from pairs of Chinese and English titles.</summary>
    private string Header(params ReadOnlySpan<string> titles)
    {
        var (header, rule) = (new StringBuilder("|"), new StringBuilder("|"));
        for (var i = 0; i < titles.Length; i += 2)
        {
            header.Append(' ').Append(Say(titles[i], titles[i + 1])).Append(" |");
            rule.Append(" --- |");
        }
        return $"{header}\n{rule}\n";
    }

    private string Say(string zh, string en) => Say(new LocalizedText(zh, en));

    private string Say(LocalizedText text) => text.In(context.Language);
}
