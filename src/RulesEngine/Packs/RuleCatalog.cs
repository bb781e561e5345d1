using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Forms;

namespace RulesEngine.Packs;

/// <summary>
/// All rules, fixes and forms of several packs together; the engine's own rules are always among them. Rules, fixes and forms
/// are made when they are first asked for. Safe to use from several threads.
/// </summary>
public sealed class RuleCatalog
{
    private readonly ImmutableArray<RulePack> _packs;
    private ImmutableArray<DiagnosticDescriptor> _descriptors;
    private readonly Lazy<AnalysisDriver> _driver;
    private FixService? _fixes;

    /// <summary>A catalogue of <paramref name="packs"/>; the engine's own comes first.</summary>
    public RuleCatalog(IEnumerable<RulePack> packs)
    {
        _packs = [new GeneratedRulePack(), .. packs];
        Forms = CollectForms(_packs);
        _driver = new Lazy<AnalysisDriver>(CreateDriver);
    }

    /// <summary>The descriptors of all rules, in the order of their codes.</summary>
    public ImmutableArray<DiagnosticDescriptor> Descriptors =>
        _descriptors.IsDefault ? _descriptors = SortDescriptors() : _descriptors;

    /// <summary>The forms of all packs; those of the first pack that has some are the ones used where a report names none.</summary>
    public FormCatalog Forms { get; }

    /// <summary>Runs the rules of all packs.</summary>
    public AnalysisDriver Driver => _driver.Value;

    /// <summary>The fixes of all packs.</summary>
    public FixService Fixes => LazyInitializer.EnsureInitialized(ref _fixes, () => new FixService(_packs.SelectMany(static p => p.CreateFixProviders())));

    /// <summary>The rule with this code or name, or null.</summary>
    public DiagnosticDescriptor? Find(string codeOrName)
    {
        foreach (var descriptor in Descriptors)
        {
            if (descriptor.IsNamed(codeOrName)) return descriptor;
        }
        return null;
    }

    /// <summary>A catalogue of these and <paramref name="more"/> packs.</summary>
    public RuleCatalog With(IEnumerable<RulePack> more) => new(_packs.Skip(1).Concat(more));

    /// <summary>A pack that is added, with a form for reports of another kind, must not change how a report is read.</summary>
    private static FormCatalog CollectForms(ImmutableArray<RulePack> packs)
    {
        var (editions, others) = (ImmutableArray<FormSource>.Empty, new List<FormSource>());
        foreach (var pack in packs)
        {
            if (editions.IsEmpty) editions = pack.Forms;
            else others.AddRange(pack.Forms);
        }
        return new FormCatalog(editions, others);
    }

    private AnalysisDriver CreateDriver()
    {
        var analyzers = new List<ReportAnalyzer>();
        foreach (var pack in _packs) analyzers.AddRange(pack.CreateAnalyzers());
        return new AnalysisDriver([.. analyzers], ListDescriptors());
    }

    private IEnumerable<DiagnosticDescriptor> ListDescriptors()
    {
        foreach (var pack in _packs)
        {
            foreach (var descriptor in pack.Descriptors) yield return descriptor;
        }
    }

    private ImmutableArray<DiagnosticDescriptor> SortDescriptors() =>
        [.. ListDescriptors().OrderBy(static d => d.Id, StringComparer.Ordinal)];

    /// <summary>The pack a rule comes from.</summary>
    public RulePack PackOf(DiagnosticDescriptor descriptor) => _packs.First(p => p.Descriptors.Contains(descriptor));

    /// <summary>The document of a rule in Markdown; null where it has none.</summary>
    public string? GetDocumentation(DiagnosticDescriptor descriptor) => PackOf(descriptor).GetDocumentation(descriptor.Id);
}
