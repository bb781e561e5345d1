using System.Globalization;
using RulesEngine.Analysis;
using RulesEngine.Reports;
using RulesEngine.Text;
using Xunit.Abstractions;

namespace RulesEngine.Disclosure.Tests.Prose.Figures;

/// <summary>
/// The excerpts of published reports in ../shared/samples/prose, of which a careful reading knows the mistakes. They are no part
/// of the repository. Most show no tables; where they do, or their prose says what stands there, the cells are here.
/// </summary>
public class ExcerptTests(ITestOutputHelper output)
{
    private static readonly string[] Codes = ["GK4007", "GK4008", "GK4011", "GK4012"];

    /// <summary>The mistakes that the notes name and that are for these rules.</summary>
    private static readonly Dictionary<string, string[]> Mistakes = new()
    {
        ["09"] = ["GK4007 2件"],
        ["33"] = ["GK4012 皆处理完毕"],
        ["57"] = ["GK4008 496条"],
        ["61"] = ["GK4008 8775条"],
    };

    private static readonly Dictionary<string, string> Cells = new()
    {
        ["09"] = "received 3 granted 3 total 3",
        ["11"] = "received 0",
        ["13"] = "received 0",
        ["19"] = "received 0",
        ["21"] = "received 0",
        ["49"] = "received 0",
        ["51"] = "received 0",
        ["53"] = "received 0",
        ["57"] = "received 0",
        ["69"] = "received 0",
        ["25"] = "received 0 issued 4 in-force 4",
        ["29"] = "received 16 granted 16 total 16",
        ["33"] = "received 10",
        ["41"] = "received 11 granted 11 total 11",
        ["43"] = "received 16 granted 16 total 16 in-force 20 repealed 4",
        ["45"] = "received 4 granted 4 total 4",
        ["47"] = "received 1 granted 1 total 1 upheld 1",
        ["55"] = "received 3 granted 3 total 3",
        ["59"] = "received 7 granted 7 total 7",
        ["61"] = "received 31 granted 26 other 4 total 30 carried-out 1",
        ["63"] = "received 30 carried-in 5 granted 35 total 35",
        ["65"] = "received 1 granted 1 total 1",
        ["67"] = "received 3 granted 3 total 3 licences 62 penalties 9 fees 227.782",
        ["71"] = "issued 34 in-force 40",
        ["75"] = "rules-issued 5 issued 42",
        ["81"] = "received 3 granted 3 total 3",
        ["83"] = "received 3 granted 2 not-held 1 total 3",
    };

    [SkippableFact]
    public void The_mistakes_named_are_found_and_nothing_else()
    {
        var folder = FindFolder();
        Skip.If(folder is null, "The excerpts ../shared/samples/prose are not here; they are no part of the repository.");
        var (found, missed, wrong) = (0, new List<string>(), new List<string>());
        foreach (var file in Directory.GetFiles(folder, "*.txt").Order())
        {
            var name = Path.GetFileNameWithoutExtension(file);
            var findings = Check(File.ReadAllText(file), Cells.GetValueOrDefault(name));
            var expected = Mistakes.GetValueOrDefault(name, []);
            found += expected.Count(findings.Contains);
            missed.AddRange(expected.Except(findings).Select(m => $"{name}: {m}"));
            wrong.AddRange(findings.Except(expected).Select(m => $"{name}: {m}"));
        }
        output.WriteLine($"found {found}, missed {missed.Count}, false {wrong.Count}");
        missed.Should().BeEmpty();
        wrong.Should().BeEmpty();
    }

    private static List<string> Check(string excerpt, string? cells)
    {
        var prose = excerpt[(excerpt.IndexOf("----", StringComparison.Ordinal) + 4)..];
        var lines = prose.Split('\n').Select(static l => l.Trim()).Where(static l => l.Length > 0 && l[0] != '|' && !l.StartsWith("三、", StringComparison.Ordinal)
            && !l.StartsWith("二、", StringComparison.Ordinal));
        var text = string.Join("\n  ", lines);
        var source = SourceText.From($"格式: 2021\n单位: 云溪县水利局\n年度: {YearOf(excerpt)}\n总体情况: |\n  {text}\n{(cells is null ? string.Empty : Tables(cells))}");
        var result = BuiltIn.Catalog.Driver.Analyze(Report.Read(source, BuiltIn.Catalog.Forms), new AnalysisOptions());
        return [.. result.Diagnostics.Where(static d => Codes.Contains(d.Id)).Select(d => $"{d.Id} {source.ToString(d.Span)}")];
    }

    /// <summary>The last year named most: FY2023, 2023年.</summary>
    private static int YearOf(string excerpt) => Enumerable.Range(2019, 7)
        .MaxBy(y => (excerpt.Split(y.ToString(CultureInfo.InvariantCulture) + "年").Length * 10) + (excerpt.Contains($"FY{y}", StringComparison.Ordinal) ? 5 : 0)
            + (excerpt.Contains($"{y} …", StringComparison.Ordinal) || excerpt.Contains($"{y}…", StringComparison.Ordinal) ? 4 : 0));

    private static string Tables(string cells)
    {
        var words = cells.Split(' ');
        var values = Enumerable.Range(0, words.Length / 2).ToDictionary(i => words[2 * i], i => words[(2 * i) + 1]);
        string V(string key) => values.GetValueOrDefault(key, "0");
        string Row(string id, string key) => $"    {id}: [{V(key)}, 0, 0, 0, 0, 0, {V(key)}]\n";
        string Zeros(params string[] ids) => string.Concat(ids.Select(static id => $"      {id}: [0, 0, 0, 0, 0, 0, 0]\n"));
        return $"""
            proactive:
              rules: [{V("rules-issued")}, 0, {V("rules-issued")}]
              normative-documents: [{V("issued")}, {V("repealed")}, {V("in-force")}]
              licences: [{V("licences")}]
              penalties: [{V("penalties")}]
              enforcement: [0]
              fees: [{V("fees")}]
            requests:
              received: [{V("received")}, 0, 0, 0, 0, 0, {V("received")}]
              carried-in: [{V("carried-in")}, 0, 0, 0, 0, 0, {V("carried-in")}]
              outcomes:

            """.ReplaceLineEndings("\n")
            + Row("granted", "granted") + "    partly-granted: [0, 0, 0, 0, 0, 0, 0]\n    refused:\n"
            + Zeros("state-secret", "prohibited-by-law", "security-stability", "third-party", "internal-affairs", "process-information", "enforcement-files", "administrative-queries")
            + "    unable:\n  " + Row("not-held", "not-held") + Zeros("needs-creation", "still-unclear")
            + "    not-processed:\n" + Zeros("complaints", "repeated", "publications", "excessive", "reconfirmation")
            + "    other-handling:\n" + Zeros("overdue-correction", "overdue-fee") + "  " + Row("other", "other") + Row("total", "total")
            + $"  carried-out: [{V("carried-out")}, 0, 0, 0, 0, 0, {V("carried-out")}]\n"
            + $"disputes:\n  reconsideration: [{V("upheld")}, 0, 0, 0, {V("upheld")}]\n  direct-litigation: [0, 0, 0, 0, 0]\n  litigation-after-reconsideration: [0, 0, 0, 0, 0]\n";
    }

    private static string? FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var found = Path.Combine(folder.FullName, "shared", "samples", "prose");
            if (Directory.Exists(found)) return found;
        }
        return null;
    }
}
