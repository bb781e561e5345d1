using System.Collections.Immutable;
using RulesEngine.Fixes;

namespace RulesEngine.Disclosure.Document;

/// <summary>Fix for GK0007: inserts the table at its place, with zeros.</summary>
public sealed class MissingTableFix : ReportFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["GK0007"];

    /// <inheritdoc/>
    public override void RegisterFixes(FixContext context) => MissingPart.Offer(context, new("各格填 0", "with zeros"));
}
