using BenchmarkDotNet.Attributes;
using RulesEngine.Analysis;
using RulesEngine.Disclosure;
using RulesEngine.Packs;
using RulesEngine.Reports;
using RulesEngine.Text;
using RulesEngine.Yaml;
using YamlDotNet.Core;

namespace RulesEngine.Benchmarks;

/// <summary>
/// One report in memory. The baseline reads the events of YamlDotNet and does nothing with them; the budget for everything
/// beyond is 1.5 times that, and 10 KB of memory beyond the tree for a report without findings.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
public class EngineBenchmarks
{
    private readonly RuleCatalog _catalog = new([DisclosurePack.Create()]);
    private readonly AnalysisOptions _options = new();
    private SourceText _source = null!;

    /// <summary>Which text.</summary>
    [Params("busy", "quiet", "broken", "megabyte", "figures-100KB", "figures-1MB")]
    public string Text { get; set; } = "quiet";

    [GlobalSetup]
    public void Load() => _source = Text switch
    {
        "busy" => Reports.Busy,
        "broken" => Reports.Broken,
        "megabyte" => Reports.Megabyte,
        "figures-100KB" => Reports.WithFigures(100_000),
        "figures-1MB" => Reports.WithFigures(1_000_000),
        _ => Reports.Quiet,
    };

    [Benchmark(Baseline = true, Description = "YamlDotNet events")]
    public int Events()
    {
        var parser = new Parser(new Scanner(new StringReader(_source.Content), skipComments: true));
        var count = 0;
        while (parser.MoveNext()) count++;
        return count;
    }

    [Benchmark(Description = "tree")]
    public YamlTree Tree() => YamlTree.Parse(_source);

    [Benchmark(Description = "report")]
    public Report Bind() => Report.Read(_source, _catalog.Forms);

    [Benchmark(Description = "all rules")]
    public AnalysisResult Analyze() => _catalog.Driver.Analyze(Report.Read(_source, _catalog.Forms), _options);

    [Benchmark(Description = "all rules and all fixes")]
    public int Fix()
    {
        var result = Analyze();
        var count = 0;
        foreach (var diagnostic in result.Diagnostics) count += _catalog.Fixes.GetFixes(result.Report, diagnostic).Length;
        return count;
    }
}
