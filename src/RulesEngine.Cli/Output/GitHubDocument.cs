using RulesEngine.Diagnostics;
using RulesEngine.Workspaces;

namespace RulesEngine.Cli.Output;

/// <summary>
/// Workflow commands of GitHub Actions: <c>::error file=…,line=…::message</c>. GitHub shows at most ten annotations of each
/// level for a step; the log has them all.
/// </summary>
internal sealed class GitHubDocument(TextWriter output, OutputContext context) : IDocument
{
    public void Open()
    {
    }

    public void Add(CheckedFile file)
    {
        foreach (var finding in Finding.NewOf(file, context.Language)) Write(finding);
    }

    public void Close(CheckSummary? summary)
    {
        if (summary is null) output.WriteLine($"::error::{EscapeData(SummaryLine.BrokenOff.In(context.Language))}");
        foreach (var failure in summary?.Failures ?? [])
            output.WriteLine($"::error file={EscapeProperty(failure.Path)}::{EscapeData(SummaryLine.Of(failure, context.Language))}");
    }

    private void Write(Finding finding)
    {
        var (place, path) = (finding.Place, EscapeProperty(finding.File.Path));
        // GitHub takes columns only for what begins and ends on one line, and the end as the last column, not the one behind.
        var columns = place.IsOneLine ? $",col={place.StartColumn},endColumn={Math.Max(place.StartColumn, place.EndColumn - 1)}" : "";
        output.WriteLine(
            $"::{Command(finding.Severity)} file={path},line={place.StartLine},endLine={place.EndLine}{columns}"
            + $",title={EscapeProperty($"{finding.Code} {finding.Name}")}::{EscapeData(finding.FullMessage)}");
    }

    private static string Command(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "notice",
    };

    private static string EscapeData(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => EscapeData(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
