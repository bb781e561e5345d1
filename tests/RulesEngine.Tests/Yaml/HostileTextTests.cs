using System.Diagnostics;
using CsCheck;
using RulesEngine.Reports;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Tests.Yaml;

/// <summary>Whatever the text: nothing is thrown, no place lies outside, time does not run away.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Seeds = [BaseReports.Valid2021, BaseReports.Valid2019, BaseReports.Valid2021.Replace("\n", "\r\n")];

    private static readonly Gen<string> Scraps = Gen.OneOf(
        "", " ", "  ", "\t", "\n", "\r", "\r\n", "[", "]", "{", "}", ",", ":", ": ", "- ", "-", "#", " #", "\"", "'", "|", ">", "|2", ">-",
        "&a ", "*a", "!!str ", "%", "@", "`", "?", "? ", "---\n", "...\n", "<<: ", "\\", "\0", "\u0085", "\u2028", "\uFEFF", "\uFFFE",
        "\uD83D", "\uDE00", "😀", "一", "：", "，", "0", "key: ", "\n\nkey: |\n  ", "\n  - ", "\n      x: [1,");

    private static readonly Gen<string> Mutated =
        from seed in Gen.OneOf(Seeds)
        from edits in Gen.Select(Gen.Double[0, 1], Gen.Int[0, 12], Scraps).Array[1, 6]
        select edits.Aggregate(seed, Mutate);

    private static string Mutate(string text, (double Place, int Length, string Scrap) edit)
    {
        var at = (int)(edit.Place * text.Length);
        return text.Remove(at, Math.Min(edit.Length, text.Length - at)).Insert(at, edit.Scrap);
    }

    [Fact]
    public void Mutated_reports_are_read_with_all_places_inside_the_text() => Mutated.Sample(static text => Check(text), iter: 3000);

    [Fact]
    public void Mutated_bytes_are_read_too()
    {
        var seed = System.Text.Encoding.UTF8.GetBytes(BaseReports.Valid2021);
        Gen.Select(Gen.Int[0, seed.Length - 1], Gen.Byte).Array[1, 5].Sample(edits =>
        {
            var bytes = seed.ToArray();
            foreach (var (at, value) in edits) bytes[at] = value;
            Check(Report.Read(SourceText.From(bytes), ReportParts.Forms));
        }, iter: 1000);
    }

    [Fact]
    public void Noise_is_read_too() => Scraps.Array[0, 40].Select(string.Concat).Sample(static text => Check(text), iter: 5000);

    private static readonly Dictionary<string, Func<string>> HostileTexts = new()
    {
        ["5,000 brackets"] = static () => "a: " + new string('[', 5_000),
        ["200,000 brackets"] = static () => "a: " + new string('[', 200_000),
        ["200,000 brackets alone"] = static () => new string('[', 200_000),
        ["200,000 braces"] = static () => "a: " + new string('{', 200_000),
        ["200,000 closing brackets"] = static () => "a: " + new string(']', 200_000),
        ["50,000 balanced brackets"] = static () => "a: " + new string('[', 50_000) + new string(']', 50_000),
        ["brackets and quotes"] = static () => "a: " + string.Concat(Enumerable.Repeat("[\"", 50_000)),
        ["100,000 dashes"] = static () => string.Concat(Enumerable.Repeat("- ", 100_000)),
        ["100,000 question marks"] = static () => string.Concat(Enumerable.Repeat("? ", 100_000)),
        ["100,000 anchors"] = static () => string.Concat(Enumerable.Repeat("&a ", 100_000)),
        ["one line of 16 MiB"] = static () => "a: " + new string('x', SourceText.MaxLength - 3),
        ["one line of 16 MiB without key"] = static () => new string('一', SourceText.MaxLength),
        ["one quoted line of 16 MiB, open"] = static () => "a: \"" + new string('x', SourceText.MaxLength - 4),
        ["one row of 1 MiB, open"] = static () => "a: [" + string.Concat(Enumerable.Repeat("1, ", 350_000)),
        ["16 MiB of blanks"] = static () => new string(' ', SourceText.MaxLength),
        ["16 MiB of breaks"] = static () => new string('\n', SourceText.MaxLength),
        ["more than 16 MiB"] = static () => new string('x', SourceText.MaxLength + 1),
        ["billion laughs"] = static () => "a: &a [x, x]\n" + string.Concat(Enumerable.Range(0, 30).Select(static i => $"k{i}: &b{i} [*a, *a, *a, *a, *a, *a, *a]\n")),
        ["deep blocks"] = static () => string.Concat(Enumerable.Range(0, 2_000).Select(static i => new string(' ', i) + "a:\n")),
        ["deep blocks, broken at the bottom"] = static () => string.Concat(Enumerable.Range(0, 2_000).Select(static i => new string(' ', i) + "a:\n")) + "]",
        ["stairs"] = static () => string.Concat(Enumerable.Range(0, 2_000).Select(static i => new string(' ', i) + "a: 1\n")),
        ["stairs down"] = static () => string.Concat(Enumerable.Range(0, 2_000).Select(static i => new string(' ', 2_000 - i) + "a:\n")),
        ["waves"] = static () => string.Concat(Enumerable.Range(0, 50_000).Select(static i => new string(' ', i * 7 % 11) + "a: [\n")),
        ["50,000 broken lines"] = static () => string.Concat(Enumerable.Range(0, 50_000).Select(static i => $"k{i}: @\n")),
        ["50,000 lines without colon"] = static () => string.Concat(Enumerable.Range(0, 50_000).Select(static i => $"k{i} 1\n")),
        ["50,000 rows, one broken"] = static () => "t:\n" + string.Concat(Enumerable.Range(0, 50_000).Select(static i => $"  k{i}: [1, 2, 3]\n")) + "  b: [1\n  c: 1",
        ["many documents"] = static () => string.Concat(Enumerable.Repeat("---\na: 1\n", 20_000)),
        ["many documents, the last broken"] = static () => string.Concat(Enumerable.Repeat("---\na: 1\n", 20_000)) + "]",
        ["only a byte order mark"] = static () => "\uFEFF",
        ["only comments"] = static () => string.Concat(Enumerable.Repeat("# 注\n", 1_000)),
        ["only a document mark"] = static () => "---",
        ["only a directive"] = static () => "%YAML 1.2",
        ["nothing"] = static () => "",
    };

    public static TheoryData<string> HostileNames => new(HostileTexts.Keys);

    /// <summary>The sizes are such that anything quadratic takes minutes.</summary>
    [Theory]
    [MemberData(nameof(HostileNames))]
    public void Hostile_texts_are_read_in_time(string name)
    {
        var watch = Stopwatch.StartNew();
        Check(HostileTexts[name]());
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    private static void Check(string text) => Check(ReportParts.Read(text));

    private static void Check(Report report)
    {
        var whole = new TextSpan(0, report.Source.Length);
        foreach (var problem in report.Tree.Problems)
        {
            if (!IsWithin(problem.Span, whole)) throw new InvalidOperationException($"{problem} lies outside");
        }
        if (!report.Tree.Problems.Select(static p => p.Span.Start).SequenceEqual(report.Tree.Problems.Select(static p => p.Span.Start).Order()))
            throw new InvalidOperationException("The problems are out of order.");
        if (report.Tree.Root is { } root) CheckNode(root, whole);
        foreach (var comment in report.Tree.Comments)
        {
            if (report.Source.Content[comment.Span.Start] != '#') throw new InvalidOperationException($"{comment} is no comment");
        }
        foreach (var section in report.Sections.Where(static s => s.Text.Length is > 0 and < 10_000))
        {
            for (var i = 0; i < section.Text.Length; i++)
            {
                if (!IsWithin(section.GetSpan(i, 1), whole)) throw new InvalidOperationException($"{section.Path} {i} lies outside");
            }
        }
    }

    private static void CheckNode(YamlNode node, TextSpan parent)
    {
        if (!IsWithin(node.Span, parent)) throw new InvalidOperationException($"{node.GetType().Name} {node.Span} lies outside {parent}");
        // Entries that slipped out of their block keep their own places.
        var around = node.Span.Length == 0 ? parent : new TextSpan(0, int.MaxValue);
        foreach (var child in ChildrenOf(node)) CheckNode(child, around);
    }

    private static IEnumerable<YamlNode> ChildrenOf(YamlNode node) => node switch
    {
        YamlSequence sequence => sequence.Items,
        YamlMapping mapping => mapping.Entries.SelectMany(static e => new[] { e.Key, e.Value }),
        _ => [],
    };

    private static bool IsWithin(TextSpan span, TextSpan whole) => span is { Start: >= 0, Length: >= 0 } && whole.Contains(span);
}
