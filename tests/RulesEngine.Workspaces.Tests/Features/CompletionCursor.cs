using CsCheck;
using RulesEngine.Analysis;
using RulesEngine.Testing;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features;
using RulesEngine.Workspaces.Features.Completion;

namespace RulesEngine.Workspaces.Tests.Features;

/// <summary>A report with a cursor, written <c>$0</c>.</summary>
internal sealed record CompletionCursor(ReportSnapshot Snapshot, int Offset)
{
    private static readonly AnalysisOptions Options = new() { Today = new DateOnly(2024, 6, 1) };

    /// <summary>A report as it is while someone types, with a cursor anywhere.</summary>
    public static Gen<CompletionCursor> Damaged { get; } =
        DamagedText.Gen.Select(static damaged => new CompletionCursor(SnapshotOf(damaged.Text), damaged.Offset));

    public static CompletionCursor In(string text)
    {
        var offset = text.IndexOf("$0", StringComparison.Ordinal);
        return new CompletionCursor(SnapshotOf(offset < 0 ? text : text.Remove(offset, 2)), offset);
    }

    /// <summary>The valid report with one of its lines, found by how it begins, replaced.</summary>
    public static CompletionCursor InLine(string start, string line) => In(WithLine(start, line));

    public static string WithLine(string start, string line)
    {
        var lines = BaseReport.Form2021.Split('\n');
        lines[Array.FindIndex(lines, l => l.StartsWith(start, StringComparison.Ordinal))] = line;
        return string.Join('\n', lines);
    }

    public static ReportSnapshot SnapshotOf(string text) => new(Built.Catalog, SourceText.From(text), Options, null);

    public List<CompletionProposal> Propose(Language language = Language.Chinese) => [.. CompletionFeature.At(Snapshot, Offset, language)];

    public IEnumerable<string> Labels => Propose().Select(static p => p.Label);

    /// <summary>The text after the proposal with this label was accepted, as an editor that indents further lines writes it.</summary>
    public string Accept(string label) => Accept(Propose().Single(p => p.Label == label));

    public string Accept(CompletionProposal proposal)
    {
        var source = Snapshot.Source;
        var line = source.GetLineSpan(source.GetPosition(proposal.ReplaceSpan.Start).Line);
        var before = source.ToString(TextSpan.FromBounds(line.Start, proposal.ReplaceSpan.Start));
        var margin = before[..(before.Length - before.TrimStart().Length)];
        var text = proposal.PlainText.Replace("\n", $"\n{margin}", StringComparison.Ordinal);
        return source.WithEdits([new TextEdit(proposal.ReplaceSpan, text)]).Content;
    }
}
