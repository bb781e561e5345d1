using System.Collections.Immutable;
using System.Globalization;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Prose;

/// <summary>Fix for GK4006: writes 年度 over all wrong years of the statement.</summary>
public sealed class WrongYearFix : ReportFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [WrongYear.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterFixes(FixContext context)
    {
        if (context.Report.Metadata.Year is not { } number) return;
        var year = number.ToString(CultureInfo.InvariantCulture);
        TextSpan[] places = [context.Diagnostic.Span, .. context.Diagnostic.Related.Select(static r => r.Span)];
        var title = new LocalizedText($"将年份改为 {year}", $"change the year to {year}");
        context.RegisterPreferred(title, FixSafety.Unsafe, [.. places.Select(p => new TextEdit(p, year))]);
    }
}
