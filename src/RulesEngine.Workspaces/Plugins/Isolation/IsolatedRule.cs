using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Reports;

namespace RulesEngine.Workspaces.Plugins.Isolation;

/// <summary>Stands for a rule that runs in a worker.</summary>
[SuppressMessage("RulePack", "RE1015", Justification = "Made by IsolatedPack.")]
internal sealed class IsolatedRule(int number, RuleMessage rule, PackMessage pack, PackWorkers workers) : ReportAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. pack.Descriptors.Where(d => rule.Codes.Contains(d.Id))];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterReportAction(c => Run(c.Report, c.Options, find: null, c.ReportDiagnostic));
        if (rule.LooksAtOthers) context.RegisterReportSetAction(c => Run(c.Report, c.Options, c.FindOthers, c.ReportDiagnostic));
    }

    private void Run(Report report, AnalysisOptions options, Func<ReportKey, ImmutableArray<Report>>? find, Action<Diagnostic> add)
    {
        try
        {
            foreach (var diagnostic in workers.Run(number, report, SettingsIn(options), options.Today, find, Describe)) add(diagnostic);
        }
        catch (WorkerException e)
        {
            throw new RuleFailedException(rule.Codes is [var first, ..] ? first : pack.Name, pack.Name, e.Reason);
        }
    }

    private DiagnosticDescriptor? Describe(string code) => SupportedDiagnostics.FirstOrDefault(d => d.Id == code);

    /// <summary>Options alone: the severity is put on the diagnostics here, and what is off is dropped here.</summary>
    private Dictionary<string, RuleSetting> SettingsIn(AnalysisOptions options)
    {
        var settings = new Dictionary<string, RuleSetting>();
        foreach (var code in rule.Codes)
        {
            if (options.Rules.TryGetValue(code, out var setting) && setting.Options.Count > 0)
                settings.Add(code, new RuleSetting { Options = setting.Options });
        }
        return settings;
    }
}
