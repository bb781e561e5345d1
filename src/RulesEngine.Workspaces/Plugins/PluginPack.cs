using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Forms;
using RulesEngine.Packs;

namespace RulesEngine.Workspaces.Plugins;

/// <summary>A pack whose parts were asked for once, where what goes wrong can be told; later nothing of it throws.</summary>
internal sealed class PluginPack : RulePack
{
    private readonly RulePack _pack;
    private readonly ImmutableArray<ReportAnalyzer> _analyzers;
    private readonly ImmutableArray<ReportFixProvider> _fixProviders;

    public PluginPack(RulePack pack)
    {
        (_pack, Name, Descriptors, Forms) = (pack, pack.Name, pack.Descriptors, pack.Forms);
        (_analyzers, _fixProviders) = (pack.CreateAnalyzers(), pack.CreateFixProviders());
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <inheritdoc/>
    public override ImmutableArray<FormSource> Forms { get; }

    /// <inheritdoc/>
    public override ImmutableArray<ReportAnalyzer> CreateAnalyzers() => _analyzers;

    /// <inheritdoc/>
    public override ImmutableArray<ReportFixProvider> CreateFixProviders() => _fixProviders;

    /// <inheritdoc/>
    public override string? GetDocumentation(string code)
    {
        try
        {
            return _pack.GetDocumentation(code);
        }
        catch (Exception)
        {
            return null;
        }
    }
}
