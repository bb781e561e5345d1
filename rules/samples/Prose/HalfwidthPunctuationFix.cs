using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Text;

namespace Provincial.Prose;

/// <summary>Fix for PRV4003: the full-width mark. Safe: the text says the same.</summary>
public sealed class HalfwidthPunctuationFix : ReportFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [HalfwidthPunctuation.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterFixes(FixContext context)
    {
        var written = context.Report.Source.ToString(context.Diagnostic.Span);
        // In a quoted text the mark may be written as an escape, which is left alone.
        if (written.Length != 1 || HalfwidthPunctuation.Half.IndexOf(written[0]) is not (>= 0 and var at)) return;
        var full = HalfwidthPunctuation.Full[at].ToString();
        context.RegisterPreferred(new($"改为“{full}”", $"write \"{full}\""), FixSafety.Safe, new TextEdit(context.Diagnostic.Span, full));
    }
}
