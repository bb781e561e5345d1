using System.Collections.Immutable;

namespace RulesEngine.Fixes;

/// <summary>Offers fixes for diagnostics. Holds no state. The counterpart of Roslyn's CodeFixProvider.</summary>
public abstract class ReportFixProvider
{
    /// <summary>The codes it has fixes for.</summary>
    public abstract ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <summary>Registers the fixes for the diagnostic of <paramref name="context"/>, the preferred one first.</summary>
    public abstract void RegisterFixes(FixContext context);
}
