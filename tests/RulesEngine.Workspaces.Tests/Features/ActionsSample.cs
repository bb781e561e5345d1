using CsCheck;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Testing;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features;
using RulesEngine.Workspaces.Features.Actions;

namespace RulesEngine.Workspaces.Tests.Features;

/// <summary>Reports with mistakes, and what is offered in them.</summary>
internal static class ActionsSample
{
    private static readonly string[] Pieces =
        ["\n", "\n\n", "  ", "\t", ":", ": ", "[", "]", "{", "}", ",", " # 注", "- ", "|", "\"", "---\n", "0", "1,200", "２", "总计: ", "\r\n", "\0"];

    /// <summary>A report without a mistake.</summary>
    public static string Valid => BaseReport.Form2021;

    /// <summary>The same with many mistakes.</summary>
    public static string Broken { get; } = Valid
        .Replace("[12, 3, 0, 1, 1, 0, 17]", "[12, ３, 0, 1, 1, 0, 71]", StringComparison.Ordinal)
        .Replace("[36]", "[1,200]", StringComparison.Ordinal)
        .Replace("[15]", "[15件]", StringComparison.Ordinal)
        .Replace("[ 4]", "[ ４]", StringComparison.Ordinal)
        .Replace("行政复议:         [2, 1, 0, 1, 4]", "行政复义:         [2, 1, 0, 1, 5]", StringComparison.Ordinal)
        .Replace("未经复议直接起诉: [1, 0, 0, 0, 1]", "未经复议直接起诉: [1, ~, 0, 0, 1]", StringComparison.Ordinal)
        .Replace("  复议后起诉:       [0, 0, 1, 0, 1]\n", "", StringComparison.Ordinal)
        .Replace("政策解读的形式还比较单一", "政策解读XX条", StringComparison.Ordinal);

    /// <summary>Texts of which most are no YAML any more; a seed decides everything.</summary>
    public static Gen<string> Damaged { get; } = Gen.Int.Select(static seed => Damage(new Random(seed)));

    public static ReportSnapshot Snapshot(string text, AnalysisOptions? options = null) =>
        new(Built.Catalog, SourceText.From(text, "a.report.yaml"), options ?? new AnalysisOptions(), others: null);

    /// <summary>What is offered at the first place where <paramref name="marked"/> stands, whose cursor is marked by a bar.</summary>
    public static IReadOnlyList<EditAction> At(ReportSnapshot report, string marked, Language language = Language.Chinese)
    {
        var bar = marked.IndexOf('|', StringComparison.Ordinal);
        var start = report.Source.Content.IndexOf(marked.Replace("|", "", StringComparison.Ordinal), StringComparison.Ordinal);
        start.Should().BeGreaterThanOrEqualTo(0, "the text contains {0}", marked);
        return ActionsFeature.At(report, new ActionRequest(new TextSpan(start + bar, 0), language));
    }

    public static IReadOnlyList<EditAction> At(ReportSnapshot report, Diagnostic finding, bool isNamed) =>
        ActionsFeature.At(report, new ActionRequest(finding.Span, Language.Chinese) { IsAsked = isNamed ? d => d == finding : null });

    /// <summary>The text after the action.</summary>
    public static string Apply(ReportSnapshot report, EditAction action) =>
        report.Source.WithEdits(action.Scope is { } scope ? FixAll.EditsOf(report, scope) : action.Edits).Content;

    /// <summary>The number of all cells that hold one, by path.</summary>
    public static Dictionary<string, decimal> NumbersOf(ReportSnapshot report) => report.Report.Tables
        .SelectMany(static t => Enumerable.Range(0, t.Count).Select(i => t[i])).Where(static c => c.IsNumber).ToDictionary(static c => c.Path, static c => c.Value);

    public static IEnumerable<Diagnostic> FindingsOf(ReportSnapshot report) => report.Analysis.Diagnostics.Where(static d => d.Suppression is null);

    private static string Damage(Random random)
    {
        var text = random.Next(2) == 0 ? Broken : BaseReport.Form2019;
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var at = random.Next(text.Length);
            text = random.Next(2) == 0
                ? text.Insert(at, Pieces[random.Next(Pieces.Length)])
                : text.Remove(at, Math.Min(random.Next(1, random.Next(2, 60)), text.Length - at));
        }
        return random.Next(3) == 0 ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text;
    }
}
