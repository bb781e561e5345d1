using System.Collections.Immutable;
using System.Text;
using RulesEngine.Cli.Output;
using RulesEngine.Diagnostics;
using RulesEngine.Disclosure;
using RulesEngine.Fixes;
using RulesEngine.Packs;
using RulesEngine.Text;
using RulesEngine.Workspaces;

namespace RulesEngine.Cli.Tests.Output;

/// <summary>Checked files made by hand, so that what the formats write of them is known to the letter.</summary>
internal static class Sample
{
    public const string Root = "/工作/年度 报告";

    public static RuleCatalog Catalog { get; } = new([DisclosurePack.Create()]);

    public static OutputContext Context { get; } = new(Catalog, Root, "1.2.3");

    public static DiagnosticDescriptor Rule(
        string code, string name, DiagnosticSeverity severity, string message = "{0}", FixSafety fix = FixSafety.None) =>
        new(code, name, "sums", severity, new(name + " 标题", name + " title"), LocalizedText.Same(message), fix, "0.1", []);

    /// <summary>The same with its only related place in another report, <c>b.report.yaml</c>.</summary>
    public static CheckedFile AcrossReports
    {
        get
        {
            var (file, found) = (WrongTotal, WrongTotal.Diagnostics[0]);
            var other = new RelatedPlace(new TextSpan(4, 4), "去年") { Source = SourceText.From("年度: 2022\n", "b.report.yaml") };
            return file with { Diagnostics = [found with { Diagnostic = found.Diagnostic with { Related = [other] } }] };
        }
    }

    /// <summary>A row whose total is wrong, with related cells in its line and in another, a note and two fixes.</summary>
    public static CheckedFile WrongTotal { get; } = MakeWrongTotal();

    /// <summary>CRLF, a tab, an astral character, and a message with everything that some format must escape.</summary>
    public static CheckedFile Hostile { get; } = MakeHostile();

    /// <summary>A file without findings.</summary>
    public static CheckedFile Clean { get; } = File("好.report.yaml", "格式: 2021\n");

    /// <summary>One finding that a comment suppresses and one that the baseline knows.</summary>
    public static CheckedFile Known { get; } = MakeKnown();

    public static CheckSummary Summary { get; } = new(
        4, 1, 1, 0, 1, 1, 1, 1, TimeSpan.FromMilliseconds(12),
        [new RuleTime("GK2001", TimeSpan.FromMilliseconds(3)), new RuleTime("GK2003", TimeSpan.FromMilliseconds(1))],
        ImmutableDictionary<string, int>.Empty.Add("GK2001", 1).Add("XY0001", 1),
        [new FileFailure("锁/住.report.yaml", new("没有权限", "permission denied"))]);

    public static ImmutableArray<CheckedFile> All => [WrongTotal, Hostile, Clean, Known];

    public static CheckedFile File(string path, string text, params CheckedDiagnostic[] diagnostics) =>
        new(path, $"{Root}/{path}", SourceText.From(text, path), [.. diagnostics]);

    public static CheckedDiagnostic Found(Diagnostic diagnostic, params Fix[] fixes) =>
        new(diagnostic, [.. fixes], Fingerprint.Of(diagnostic), false);

    public static TextSpan Span(string text, string part, int from = 0) =>
        new(text.IndexOf(part, from, StringComparison.Ordinal), part.Length);

    /// <summary>What a format writes of <paramref name="files"/>, through UTF-8 as on disk.</summary>
    public static string Write(OutputFormat format, OutputContext context, CheckSummary? summary, params IEnumerable<CheckedFile> files)
    {
        using var stream = new MemoryStream();
        using var text = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\n" };
        using (var writer = OutputWriters.Create(format, text, context))
        {
            writer.Begin();
            foreach (var file in files) writer.Write(file);
            if (summary is not null) writer.End(summary);
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static string Write(OutputFormat format) => Write(format, Context, Summary, All);

    private static CheckedFile MakeWrongTotal()
    {
        const string text = "单位: 青石镇\n表三:\n  本年新收: [1, 0, 1]\n  上年结转: [1, 0, 2]\n";
        var row = text.IndexOf("上年结转", StringComparison.Ordinal);
        var rule = Rule("GK2001", "wrong-row-total", DiagnosticSeverity.Error, "“{0}”为 {1}，各栏之和为 {2}", FixSafety.Unsafe);
        var total = Span(text, "2]", row) with { Length = 1 };
        var diagnostic = Diagnostic.Create(rule, total, "requests.carried-in.total", "上年结转·总计", "2", "1") with
        {
            Related =
            [
                new RelatedPlace(Span(text, "1", row), "上年结转·自然人 = 1"),
                new RelatedPlace(Span(text, "1]") with { Length = 1 }, "本年新收·总计 = 1"),
            ],
            Note = new("可疑的单元格：上年结转·总计", "suspected: 上年结转·总计"),
        };
        return File(
            "第1批#100%/青石镇 2023.report.yaml", text,
            Found(
                diagnostic,
                new Fix(new("将总计改为 1", "set the total to 1"), FixSafety.Unsafe, [new TextEdit(total, "1")]) { IsPreferred = true },
                new Fix(new("删去多余空格", "remove blanks"), FixSafety.Safe, [TextEdit.Delete(Span(text, " ", row))])));
    }

    private static CheckedFile MakeHostile()
    {
        const string text = "单位: 𠮷镇\r\n\t注: 𠮷|错\u001b[31m字\r\n";
        const string message = "100% | <a&b> \u0001\u001b[2J\n第二行: a,b `x` ]]> \ud800";
        var diagnostic = Diagnostic.Create(Rule("XY0001", "odd-text", DiagnosticSeverity.Warning), Span(text, "错"), "odd", message);
        return File("..外/a,b:c.report.yaml", text, Found(diagnostic));
    }

    private static CheckedFile MakeKnown()
    {
        const string text = "# rulesengine-disable-next-line GK2003 -- 已核对\na: 1\nb: 2\n";
        var rule = Rule("GK2003", "unbalanced-requests", DiagnosticSeverity.Error);
        var suppressed = Diagnostic.Create(rule, Span(text, "1"), "a", "抑制") with
        {
            Suppression = new Suppression(new TextSpan(0, text.IndexOf('\n', StringComparison.Ordinal)), "已核对"),
        };
        var known = Diagnostic.Create(rule, Span(text, "2", text.IndexOf("b:", StringComparison.Ordinal)), "b", "旧账");
        return File("旧.report.yaml", text, Found(suppressed), Found(known) with { IsInBaseline = true });
    }
}
