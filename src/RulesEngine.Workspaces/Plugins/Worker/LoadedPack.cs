using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Packs;
using RulesEngine.Reports;
using RulesEngine.Workspaces.Plugins.Isolation;

namespace RulesEngine.Workspaces.Plugins.Worker;

/// <summary>A pack in the process that runs it. Each rule has a driver of its own: who asks wants to know which one is running.</summary>
internal sealed class LoadedPack
{
    private readonly RulePack _pack;
    private readonly ImmutableArray<ReportAnalyzer> _analyzers;
    private readonly ImmutableArray<ReportFixProvider> _fixProviders;
    private readonly AnalysisDriver[] _drivers;

    private LoadedPack(RulePack pack)
    {
        _pack = pack;
        _analyzers = pack.CreateAnalyzers();
        _fixProviders = pack.CreateFixProviders();
        _drivers = [.. _analyzers.Select(a => new AnalysisDriver([a], pack.Descriptors))];
    }

    /// <summary>Loads a pack. Throws what its code throws.</summary>
    public static LoadedPack Load(PackSource source)
    {
        var assembly = new PluginLoadContext(Path.GetDirectoryName(source.Path)!, source.Libraries).Load(source.Image);
        return new LoadedPack(RulePack.Find(assembly)!);
    }

    /// <summary>What it holds.</summary>
    public PackMessage Describe() => new(
        _pack.Name,
        _pack.Descriptors,
        _pack.Forms,
        [.. _analyzers.Select((a, i) => new RuleMessage([.. a.SupportedDiagnostics.Select(static d => d.Id)], _drivers[i].CanLookAtOthers))],
        [.. _fixProviders.Select(static p => p.FixableDiagnosticIds)],
        [.. _pack.Descriptors.Select(d => _pack.GetDocumentation(d.Id))]);

    /// <summary>Runs a rule.</summary>
    public WorkerReply Run(RuleCall call, ReceivedReports reports)
    {
        var report = reports.Receive(call.Report);
        var options = new AnalysisOptions { Rules = call.Settings, Today = call.Today };
        var found = Analyze(call.Rule, report, options, others: null);
        if (call.AmongOthers) found = Without(Analyze(call.Rule, report, options, reports), found);
        if (found.FirstOrDefault(static d => d.Descriptor == RuleFailed.Descriptor) is { } failed)
            return new WorkerReply { Failure = failed.Arguments[^1] };
        return new WorkerReply { Diagnostics = [.. found.Select(d => DiagnosticMessage.From(d, reports.Others))] };
    }

    /// <summary>Asks a provider for fixes. Throws what it throws.</summary>
    public ImmutableArray<Fix> GetFixes(FixCall call, ReceivedReports reports)
    {
        var context = new FixContext(reports.Receive(call.Report), call.Diagnostic.ToDiagnostic(call.Descriptor, []));
        _fixProviders[call.Provider].RegisterFixes(context);
        return context.Fixes;
    }

    /// <summary>What the rule says itself; suppressions are for whoever asks.</summary>
    private ImmutableArray<Diagnostic> Analyze(int rule, Report report, AnalysisOptions options, ReportSet? others)
    {
        var own = _analyzers[rule].SupportedDiagnostics;
        return _drivers[rule].Analyze(report, options, others).Diagnostics
            .RemoveAll(d => d.Descriptor != RuleFailed.Descriptor && !own.Contains(d.Descriptor));
    }

    /// <summary>What a rule finds in a report by itself was told before.</summary>
    private static ImmutableArray<Diagnostic> Without(ImmutableArray<Diagnostic> all, ImmutableArray<Diagnostic> told) =>
        all.RemoveAll(d => told.Any(t => t.Span == d.Span && t.Path == d.Path && t.Id == d.Id && t.Arguments.SequenceEqual(d.Arguments)));
}
