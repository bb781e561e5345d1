using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Text;

namespace Provincial.Prose;

/// <summary>Fix for PRV4001: the number with its middle hidden. Unsafe: what is hidden is gone from the report.</summary>
public sealed class PersonalDataFix : ReportFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [PersonalData.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterFixes(FixContext context)
    {
        var (span, source) = (context.Diagnostic.Span, context.Report.Source);
        var masked = NumberMask.Apply(source.ToString(span));
        context.RegisterPreferred(new("隐去中间的数字", "hide the digits in the middle"), FixSafety.Unsafe, new TextEdit(span, masked));
    }
}
