using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Reports;

namespace RulesEngine.Fixes;

/// <summary>Asks the providers for the fixes of a diagnostic. Safe to use from several threads.</summary>
public sealed class FixService
{
    private readonly Dictionary<string, List<ReportFixProvider>> _providers = [];

    /// <summary>A service over <paramref name="providers"/>.</summary>
    public FixService(IEnumerable<ReportFixProvider> providers)
    {
        foreach (var provider in providers)
        {
            foreach (var id in IdsOf(provider))
            {
                if (!_providers.TryGetValue(id, out var list)) _providers[id] = list = [];
                list.Add(provider);
            }
        }
    }

    /// <summary>The fixes for <paramref name="diagnostic"/>, the preferred one first. A provider that throws offers none.</summary>
    public ImmutableArray<Fix> GetFixes(Report report, Diagnostic diagnostic)
    {
        if (!_providers.TryGetValue(diagnostic.Id, out var providers)) return [];
        var context = new FixContext(report, diagnostic);
        foreach (var provider in providers)
        {
            try
            {
                provider.RegisterFixes(context);
            }
            catch (Exception)
            {
                // A missing fix is no fault of the report; the diagnostic itself stands.
                continue;
            }
        }
        return [.. context.Fixes.OrderByDescending(static f => f.IsPreferred)];
    }

    private static ImmutableArray<string> IdsOf(ReportFixProvider provider)
    {
        try
        {
            return provider.FixableDiagnosticIds;
        }
        catch (Exception)
        {
            // One broken provider must not take the fixes of all others with it.
            return [];
        }
    }

    /// <summary>The fix to make without asking: the preferred or only one, if it is allowed.</summary>
    public Fix? Choose(Report report, Diagnostic diagnostic, bool allowUnsafe)
    {
        var fixes = GetFixes(report, diagnostic);
        var chosen = fixes.FirstOrDefault(static f => f.IsPreferred);
        return chosen is not null && (allowUnsafe || chosen.Safety == FixSafety.Safe) ? chosen : null;
    }
}
