using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Formatting;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Document;

/// <summary>Fix for GK4005: puts the six sections into the order of the form. Only their places change, so it is safe.</summary>
public sealed class SectionOrderFix : ReportFixProvider
{
    private static readonly LocalizedText Title = new("按格式的顺序排列各部分", "put the sections into the order of the form");

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["GK4005"];

    /// <inheritdoc/>
    public override void RegisterFixes(FixContext context) =>
        context.RegisterPreferred(Title, FixSafety.Safe, SectionSorter.GetEdits(context.Report).AsSpan());
}
