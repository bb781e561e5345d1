using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using RulesEngine.Fixes;

namespace RulesEngine.Workspaces.Plugins.Isolation;

/// <summary>Stands for a fix provider that runs in a worker.</summary>
[SuppressMessage("RulePack", "RE1015", Justification = "Made by IsolatedPack.")]
internal sealed class IsolatedFixProvider(int number, ImmutableArray<string> ids, PackWorkers workers) : ReportFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ids;

    /// <inheritdoc/>
    public override void RegisterFixes(FixContext context)
    {
        foreach (var fix in workers.GetFixes(number, context.Report, context.Diagnostic)) context.RegisterFix(fix);
    }
}
