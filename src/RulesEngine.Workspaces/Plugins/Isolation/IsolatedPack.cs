using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Forms;
using RulesEngine.Packs;

namespace RulesEngine.Workspaces.Plugins.Isolation;

/// <summary>A pack whose code runs in workers. What it holds was asked for once; later nothing of it throws.</summary>
internal sealed class IsolatedPack(PackMessage pack, PackWorkers workers) : RulePack
{
    private readonly ImmutableArray<ReportAnalyzer> _analyzers = [.. pack.Rules.Select((rule, i) => new IsolatedRule(i, rule, pack, workers))];

    private readonly ImmutableArray<ReportFixProvider> _fixProviders =
        [.. pack.FixProviders.Select((ids, i) => new IsolatedFixProvider(i, ids, workers))];

    /// <inheritdoc/>
    public override string Name => pack.Name;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => pack.Descriptors;

    /// <inheritdoc/>
    public override ImmutableArray<FormSource> Forms => pack.Forms;

    /// <inheritdoc/>
    public override ImmutableArray<ReportAnalyzer> CreateAnalyzers() => _analyzers;

    /// <inheritdoc/>
    public override ImmutableArray<ReportFixProvider> CreateFixProviders() => _fixProviders;

    /// <inheritdoc/>
    public override string? GetDocumentation(string code)
    {
        for (var i = 0; i < Descriptors.Length; i++)
        {
            if (Descriptors[i].Id == code) return pack.Documents[i];
        }
        return null;
    }
}
