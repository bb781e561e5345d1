using System.Collections.Immutable;
using RulesEngine.Fixes;

namespace RulesEngine.Disclosure.Document;

/// <summary>Fix for GK4001: inserts the section at its place, with a sentence that says what belongs there.</summary>
public sealed class MissingSectionFix : ReportFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["GK4001"];

    /// <inheritdoc/>
    public override void RegisterFixes(FixContext context) => MissingPart.Offer(context, new("留待填写", "to be filled in"));
}
