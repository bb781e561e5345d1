using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Tests.Properties;

/// <summary>While one line is half typed, the diagnostics of all other rows and sections stay, and GK0001 marks that line alone. A section of prose counts as one line.</summary>
public class HalfTypedLineTests
{
    private static readonly Dictionary<string, Func<string, string>> Damages = new()
    {
        ["no colon"] = static l => l.IndexOf(':') is >= 0 and var at ? l.Remove(at, 1) : l,
        ["open bracket"] = static l => l + "[1, 2",
        ["open bracket apart"] = static l => l + " [1, 2",
        ["quote"] = static l => l + "\"",
        ["brace"] = static l => l + "{",
        ["indent by 1"] = static l => " " + l,
        ["indent by 2"] = static l => "  " + l,
        ["indent by 4"] = static l => "    " + l,
        ["dedent by 2"] = static l => l.StartsWith("  ", StringComparison.Ordinal) ? l[2..] : l,
        ["no closing bracket"] = static l => l.EndsWith(']') ? l[..^1] : l,
        ["tab before"] = static l => "\t" + l,
        ["tab behind"] = static l => l + "\t",
        ["tab in the indentation"] = static l => l[..^l.TrimStart().Length] + "\t" + l.TrimStart(),
        ["quote before"] = static l => l[..^l.TrimStart().Length] + "\"" + l.TrimStart(),
        ["bracket before"] = static l => l[..^l.TrimStart().Length] + "[" + l.TrimStart(),
        ["brace before"] = static l => l[..^l.TrimStart().Length] + "{" + l.TrimStart(),
        ["bracket before the colon"] = static l => l.IndexOf(':') is >= 0 and var at ? l.Insert(at, "]") : l,
        ["quote before the colon"] = static l => l.IndexOf(':') is >= 0 and var at ? l.Insert(at, "\"") : l,
        ["full-width colon"] = static l => l.Replace(':', '：'),
    };

    private static readonly string[] Lines = Busy();

    /// <summary>Damages whose line cannot be told apart from what they make of it: where others suffer nevertheless.</summary>
    private static readonly Dictionary<(string Damage, string Line), string> Known = new()
    {
        [("indent by 2", "主动公开政府信息情况:")] = "text of the section before to YAML, with all rows below",
        [("indent by 4", "主动公开政府信息情况:")] = "text of the section before to YAML, with all rows below",
        [("indent by 2", "其他需要报告的事项: |")] = "text of the section before to YAML",
        [("indent by 4", "其他需要报告的事项: |")] = "text of the section before to YAML",
        [("indent by 4", "结转下年度继续办理:")] = "between two groups the row before it might as well have slipped; it is reported too",
        [("open bracket apart", "")] = "goes on with 发布日期 to YAML",
    };

    private static readonly IReadOnlyList<Section> Sections;
    private static readonly List<Found> Whole = Analyze(Lines, out Sections);

    private sealed record Found(int Line, string Id, string Path);

    public static TheoryData<string> DamageNames => new(Damages.Keys);

    [Theory]
    [MemberData(nameof(DamageNames))]
    public void Other_lines_keep_their_diagnostics(string damage)
    {
        var failures = new Dictionary<string, string>();
        for (var line = 0; line < Lines.Length; line++)
        {
            var key = Lines[line].Split('[')[0].Trim();
            if (Check(line, Damages[damage](Lines[line])) is { } failure) failures[key] = $"{key} (line {line + 1}): {failure}";
        }
        var known = Known.Keys.Where(k => k.Damage == damage).Select(static k => k.Line).ToList();
        failures.Where(f => !known.Contains(f.Key)).Should().BeEmpty();
        known.Except(failures.Keys).Should().BeEmpty("a list of exceptions must not outlive them");
    }

    /// <summary>What is wrong with other lines once <paramref name="line"/> is damaged, or null.</summary>
    private static string? Check(int line, string damaged)
    {
        if (damaged == Lines[line]) return null;
        var text = (string[])Lines.Clone();
        text[line] = damaged;
        var found = Analyze(text, out _);
        if (found.Find(f => f.Id == "GK0001" && f.Line != line) is { } stray) return $"GK0001 marks line {stray.Line + 1}";
        var prose = Sections.LastOrDefault(s => s.IsProse && LineOf(s) <= line && !Sections.Any(t => LineOf(t) > LineOf(s) && LineOf(t) <= line));
        var others = (Found f) => f.Line != line && f.Path != prose?.Path && f.Id != "GK0001";
        var lost = Whole.Where(others).Except(found).ToList();
        var fresh = found.Where(others).Except(Whole).ToList();
        return lost.Count + fresh.Count == 0 ? null : $"loses {string.Join(", ", lost.Take(3))}, makes {string.Join(", ", fresh.Take(3))}";
    }

    private static int LineOf(Section section) => section.Entry is { } entry ? Array.FindIndex(Lines, l => l.StartsWith(entry.Key.Value, StringComparison.Ordinal)) : -1;

    private static List<Found> Analyze(string[] lines, out IReadOnlyList<Section> sections)
    {
        var result = BuiltIn.Verifier.Analyze(SourceText.From(string.Join('\n', lines)));
        sections = result.Report.Sections;
        return [.. result.Diagnostics.Select(d => new Found(result.Report.Source.GetPosition(d.Span.Start).Line, d.Id, d.Path))];
    }

    /// <summary>The sample with a leading zero in every row and a blank left open in every section of prose.</summary>
    private static string[] Busy()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "RulesEngine.sln"))) folder = Path.GetDirectoryName(folder)!;
        var lines = File.ReadAllLines(Path.Combine(folder, "rules", "Disclosure", "samples", "huaian-2024.report.yaml"));
        string[] prose = ["  下一步", "  申请人", "  （一）"];
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].EndsWith(']')) lines[i] = lines[i].Insert(lines[i].AsSpan().IndexOfAnyInRange('0', '9'), "0");
            else if (prose.Any(p => lines[i].StartsWith(p, StringComparison.Ordinal))) lines[i] += "XX年";
        }
        return lines;
    }
}
