using System.Text.RegularExpressions;
using RulesEngine.Testing;
using Xunit.Abstractions;

namespace RulesEngine.Disclosure.Tests.Prose;

/// <summary>
/// The rules against what a careful reading found in excerpts of published reports. These lie in ../shared and are no part of
/// the repository; a failure lists what was missed and what was found fault with wrongly.
/// </summary>
public sealed partial class PublishedExcerptTests(ITestOutputHelper output)
{
    /// <summary>What the readers' notes say, of what these rules look for.</summary>
    private static readonly string[] Expected =
    [
        "09 GK4016", "15 GK4014", "17 GK4016", "23 GK4015", "25 GK4016", "27 GK4016", "49 GK4014", "81 GK4015",
    ];

    /// <summary>Excerpts leave most of 总体情况 out, so that its lacking something is no fault unless the note says so.</summary>
    private static readonly string[] Judged = ["GK1007", "GK4010", "GK4013", "GK4014", "GK4015"];

    [SkippableFact]
    public void What_a_careful_reading_found_is_found_and_nothing_else()
    {
        var folder = FindExcerpts();
        Skip.If(folder is null, "The excerpts ../shared/samples/prose are not here; they are no part of the repository.");
        var found = Directory.GetFiles(folder, "*.txt").Order().SelectMany(Check).ToList();
        var missed = Expected.Except(found.Select(static f => f[..9])).ToList();
        var wrong = found.Where(f => Judged.Contains(f[3..9]) && !Expected.Contains(f[..9])).ToList();
        output.WriteLine($"found {Expected.Length - missed.Count} of {Expected.Length}, wrong {wrong.Count}");
        foreach (var line in found) output.WriteLine(line);
        missed.Should().BeEmpty();
        wrong.Should().BeEmpty();
    }

    private static IEnumerable<string> Check(string file)
    {
        var text = File.ReadAllText(file);
        var body = text[(text.IndexOf("----", StringComparison.Ordinal) + 4)..];
        var prose = string.Join("\n", body.Split('\n').Where(static l => l.Trim().Length > 0 && !IsTable(l)).Select(static l => "  " + l.Trim()));
        var overlay = $"单位: {OrganizationOf(body)}\n年度: {YearOf(text)}\n发布日期: <delete>\n总体情况: |\n{prose}\n";
        var report = ReportOverlay.Apply(BaseReport.Form2021, overlay);
        var result = BuiltIn.Verifier.Analyze(Text.SourceText.From(report));
        return result.Diagnostics.Where(static d => d.Id is "GK4016" || Judged.Contains(d.Id))
            .Select(d => $"{Path.GetFileNameWithoutExtension(file)} {d.Id} {d.GetMessage(Text.Language.Chinese)}");
    }

    private static bool IsTable(string line) => line.Contains('|', StringComparison.Ordinal) || line.Trim()[0] is '二' or '三';

    private static string YearOf(string text) => Year.Match(text[text.IndexOf("----", StringComparison.Ordinal)..]) is { Success: true } inside ? inside.Value : "2023";

    /// <summary>The body named beside the year, else one of the kind that the text speaks as.</summary>
    private static string OrganizationOf(string body)
    {
        var match = Organization.Match(body);
        if (!match.Success) return body.Contains("我乡", StringComparison.Ordinal) ? "某某乡人民政府" : "某某市某某局";
        var name = match.Groups["name"].Value;
        return name.EndsWith('县') ? name + "人民政府" : name;
    }

    private static string? FindExcerpts()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "samples", "prose");
            if (Directory.Exists(path)) return path;
        }
        return null;
    }

    [GeneratedRegex("20(19|2[0-9])")]
    private static partial Regex Year { get; }

    [GeneratedRegex("(?<name>[\u4E00-\u9FFF]{2,}?(?:人民政府办公室|人民政府|政府办公室|合作交流办公室|街道办事处|街道|局|镇|乡|县))\\s*20[12][0-9]|20[12][0-9]年(?<name>[\u4E00-\u9FFF]{3,}?局[\u4E00-\u9FFF]{0,2}分局|[\u4E00-\u9FFF]{3,}?教育局)")]
    private static partial Regex Organization { get; }
}
