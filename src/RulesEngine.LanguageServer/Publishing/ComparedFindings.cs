using System.Collections.Immutable;
using RulesEngine.LanguageServer.Documents;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features;
using Finding = RulesEngine.Diagnostics.Diagnostic;

namespace RulesEngine.LanguageServer.Publishing;

/// <summary>What rules that compare reports found in one version of a document. Immutable.</summary>
/// <param name="Source">The text of that version.</param>
/// <param name="Findings">What they found.</param>
internal sealed record ComparedFindings(SourceText? Source, ImmutableArray<Finding> Findings)
{
    /// <summary>Nothing was found.</summary>
    public static ComparedFindings None { get; } = new(null, []);

    /// <summary>What they found in a report that was checked among others.</summary>
    public static ComparedFindings Of(ReportSnapshot report) => new(
        report.Source,
        [.. report.Analysis.Diagnostics.Where(d => d.Suppression is null && report.Catalog.Driver.LooksAtOthers(d.Descriptor))]);

    /// <summary>
    /// The findings at their places in a newer version. The one change between the texts, from the first character that
    /// differs to the last, moves what is behind it; what it touches keeps as much of its place as is left.
    /// </summary>
    public ImmutableArray<Finding> MoveTo(OpenDocument document)
    {
        if (Findings.IsEmpty || document.Report is not { } report) return [];
        var (before, after) = (Source!.Content, document.Source.Content);
        var start = before.AsSpan().CommonPrefixLength(after);
        var most = Math.Min(before.Length, after.Length) - start;
        var behind = 0;
        while (behind < most && before[^(behind + 1)] == after[^(behind + 1)]) behind++;
        var change = (Start: start, End: before.Length - behind, Growth: after.Length - before.Length);
        return [.. Findings
            .Where(f => report.Options.GetSeverity(f.Descriptor) is not null)
            .Select(f => f with { Span = Move(f.Span), Related = [.. f.Related.Select(r => r.Source is null ? r with { Span = Move(r.Span) } : r)] })];

        TextSpan Move(TextSpan span)
        {
            var first = MoveStart(span.Start);
            return TextSpan.FromBounds(first, Math.Max(first, MoveEnd(span.End)));
        }

        int MoveStart(int offset) => offset < change.Start ? offset : offset >= change.End ? offset + change.Growth : change.Start;

        int MoveEnd(int offset) => offset <= change.Start ? offset : offset >= change.End ? offset + change.Growth : change.End + change.Growth;
    }
}
