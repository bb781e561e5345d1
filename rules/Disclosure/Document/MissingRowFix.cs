using System.Collections.Immutable;
using RulesEngine.Fixes;

namespace RulesEngine.Disclosure.Document;

/// <summary>Fix for GK0008: inserts the row at its place among its siblings, with zeros, laid out like its neighbours.</summary>
public sealed class MissingRowFix : ReportFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["GK0008"];

    /// <inheritdoc/>
    public override void RegisterFixes(FixContext context) => MissingPart.Offer(context, new("各格填 0", "with zeros"));
}
