using BenchmarkDotNet.Attributes;
using RulesEngine.Analysis;
using RulesEngine.Disclosure;
using RulesEngine.Packs;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features;
using RulesEngine.Workspaces.Features.Completion;
using RulesEngine.Workspaces.Features.Hover;
using RulesEngine.Workspaces.Features.InlayHints;

namespace RulesEngine.Benchmarks;

/// <summary>What an editor asks for while someone types, each at a cell of the busy report; well below 5 ms is unnoticed.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class FeatureBenchmarks
{
    private readonly RuleCatalog _catalog = new([DisclosurePack.Create()]);
    private ReportSnapshot _snapshot = null!;
    private int _offset;

    [GlobalSetup]
    public void Load()
    {
        _snapshot = new ReportSnapshot(_catalog, Reports.Busy, new AnalysisOptions(), others: null);
        _offset = Reports.Busy.Content.IndexOf('[', Reports.Busy.Content.IndexOf("上年结转:", StringComparison.Ordinal)) + 1;
        _ = _snapshot.Analysis;
    }

    [Benchmark(Description = "hover")]
    public object? Hover() => HoverFeature.At(_snapshot, _offset, Language.Chinese);

    [Benchmark(Description = "completion")]
    public object Complete() => CompletionFeature.At(_snapshot, _offset, Language.Chinese);

    [Benchmark(Description = "inlay hints")]
    public object Hint() => InlayHintsFeature.In(_snapshot, new TextSpan(0, _snapshot.Source.Length), Language.Chinese);
}
