using RulesEngine.Yaml;

namespace RulesEngine.Tests.Yaml;

/// <summary>Half-typed lines: the line is reported, and everything else is read as if it were whole.</summary>
public sealed class RecoveryTests
{
    private static readonly string[] Lines = BaseReports.Valid2021.Split('\n');
    private static readonly Dictionary<string, string> Whole = ReportParts.Of(ReportParts.Read(BaseReports.Valid2021));

    /// <summary>Damages of a row <c>INDENT KEY: [CELLS]</c>, by name.</summary>
    private static readonly Dictionary<string, Func<RowLine, string>> Damages = new()
    {
        ["open bracket"] = static r => $"{r.Indent}{r.Key}: [1, 2",
        ["open bracket, nothing else"] = static r => $"{r.Indent}{r.Key}: [",
        ["open double quote"] = static r => $"{r.Indent}{r.Key}: \"1, 2",
        ["open single quote"] = static r => $"{r.Indent}{r.Key}: '1, 2",
        ["open brace"] = static r => $"{r.Indent}{r.Key}: {{自然人: 1",
        ["open quote in a cell"] = static r => $"{r.Indent}{r.Key}: [\"1, 2]",
        ["open quote before the key"] = static r => $"{r.Indent}\"{r.Key}: {r.Cells}",
        ["missing colon"] = static r => $"{r.Indent}{r.Key} {r.Cells}",
        ["missing space behind the colon"] = static r => $"{r.Indent}{r.Key}:{r.Cells}",
        ["full-width colon"] = static r => $"{r.Indent}{r.Key}：{r.Cells}",
        ["one space more"] = static r => $" {r.Indent}{r.Key}: {r.Cells}",
        ["one space less"] = static r => $"{r.Indent[1..]}{r.Key}: {r.Cells}",
        ["dedent"] = static r => $"{r.Key}: {r.Cells}",
        ["tab"] = static r => $"\t{r.Key}: {r.Cells}",
        ["tab behind the spaces"] = static r => $"{r.Indent}\t{r.Key}: {r.Cells}",
        ["no value between commas"] = static r => $"{r.Indent}{r.Key}: [1, , 3]",
        ["dash"] = static r => $"{r.Indent}{r.Key}: [1, -, 3]",
        ["stray bracket"] = static r => $"{r.Indent}{r.Key}: {r.Cells}]",
        ["stray bracket alone"] = static r => $"{r.Indent}]",
        ["at sign"] = static r => $"{r.Indent}{r.Key}: @",
        ["at sign in a cell"] = static r => $"{r.Indent}{r.Key}: [1, @, 3]",
        ["key only"] = static r => $"{r.Indent}{r.Key}",
        ["half the key"] = static r => r.Indent + r.Key[..((r.Key.Length + 1) / 2)],
        ["cut in the middle"] = static r => r.Text[..((r.Text.Length + r.Text.IndexOf('[')) / 2)],
        ["two keys"] = static r => $"{r.Indent}{r.Key}: 1: 2",
        ["percent"] = static r => $"{r.Indent}{r.Key}: %",
    };

    private sealed record RowLine(int Line, string Text)
    {
        public string Indent => Text[..^Text.TrimStart().Length];

        public string Key => Text[..Text.IndexOf(':')].Trim();

        public string Cells => Text[Text.IndexOf('[')..];
    }

    public static TheoryData<string> DamageNames => new(Damages.Keys);

    private static IEnumerable<RowLine> Rows =>
        Lines.Select(static (text, line) => new RowLine(line, text)).Where(static r => r.Text.Contains(": ") && r.Text.EndsWith(']'));

    [Theory]
    [MemberData(nameof(DamageNames))]
    public void A_damaged_row_is_reported_on_its_line_and_leaves_all_others_alone(string damage)
    {
        var failures = Rows.Select(row => Check(row.Line, Damages[damage](row), PathOf(row.Line))).OfType<string>();
        failures.Should().BeEmpty();
    }

    [Theory]
    [InlineData("one space more")]
    [InlineData("one space less")]
    [InlineData("dedent")]
    [InlineData("missing colon")]
    public void A_damaged_group_heading_keeps_the_rows_behind_the_group(string damage)
    {
        var failures = new List<string>();
        foreach (var line in Enumerable.Range(0, Lines.Length).Where(static i => Lines[i].StartsWith(' ') && Lines[i].EndsWith(':')))
        {
            var text = damage switch
            {
                "one space more" => " " + Lines[line],
                "one space less" => Lines[line][1..],
                "dedent" => Lines[line].Trim(),
                _ => Lines[line][..^1],
            };
            if (Check(line, text, "requests.outcomes") is { } failure) failures.Add(failure);
        }
        failures.Should().BeEmpty();
    }

    [Fact]
    public void Every_cut_of_a_row_is_survived()
    {
        var failures = new List<string>();
        foreach (var row in Rows.Where(static (_, i) => i % 5 == 0))
        {
            for (var cut = row.Indent.Length + 1; cut < row.Text.Length; cut++)
            {
                if (Check(row.Line, row.Text[..cut], PathOf(row.Line)) is { } failure) failures.Add(failure);
            }
        }
        failures.Should().BeEmpty();
    }

    /// <summary>What is wrong with the report once <paramref name="line"/> is damaged, or null.</summary>
    private static string? Check(int line, string damaged, string path)
    {
        var text = string.Join('\n', Lines.Select((l, i) => i == line ? damaged : l));
        var report = ReportParts.Read(text);
        var syntax = report.Tree.Problems.Where(static p => p.Kind == YamlProblemKind.Syntax).ToList();
        if (syntax.Count == 0) return IsYaml(text) || damaged.Contains('-') ? null : $"{damaged}: no problem is reported";
        var span = report.Source.GetLineSpan(line);
        if (syntax.Find(p => !span.Contains(p.Span)) is { } stray)
            return $"{damaged}: {stray.Reason} is reported in \"{report.Source.ToString(stray.Span)}\"";
        var parts = ReportParts.Of(report);
        var lost = Whole.Keys.Where(k => k != path && !k.StartsWith(path + ".", StringComparison.Ordinal) && parts[k] != Whole[k]).ToList();
        return lost.Count == 0 ? null : $"{damaged}: {string.Join(", ", lost)} changed";
    }

    private static string PathOf(int line)
    {
        var report = ReportParts.Read(BaseReports.Valid2021);
        return report.Tables.SelectMany(ReportParts.RowsOf).First(r => report.Source.GetPosition(r.Span.Start).Line == line).Path;
    }

    private static bool IsYaml(string text)
    {
        try
        {
            var parser = new YamlDotNet.Core.Parser(new YamlDotNet.Core.Scanner(new StringReader(text)));
            while (parser.MoveNext()) { }
            return true;
        }
        catch (YamlDotNet.Core.YamlException)
        {
            return false;
        }
    }
}
