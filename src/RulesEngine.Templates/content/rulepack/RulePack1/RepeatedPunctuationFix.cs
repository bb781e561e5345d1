using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Text;

namespace RulePack1;

/// <summary>Fix for ACM0001: one mark remains. Safe: the report says the same.</summary>
public sealed class RepeatedPunctuationFix : ReportFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RepeatedPunctuation.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterFixes(FixContext context)
    {
        var span = context.Diagnostic.Span;
        var mark = context.Report.Source.ToString(span)[..1];
        var title = new LocalizedText($"只留一个“{mark}”", $"keep one \"{mark}\"");
        context.RegisterPreferred(title, FixSafety.Safe, new TextEdit(span, mark));
    }
}
