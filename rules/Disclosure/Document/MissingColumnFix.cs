using System.Collections.Immutable;
using RulesEngine.Fixes;

namespace RulesEngine.Disclosure.Document;

/// <summary>Fix for GK0009: inserts the column into a row that is written as a mapping, with zero.</summary>
public sealed class MissingColumnFix : ReportFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["GK0009"];

    /// <inheritdoc/>
    public override void RegisterFixes(FixContext context) => MissingPart.Offer(context, new("填 0", "with zero"));
}
