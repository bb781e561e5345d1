using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Prose.Citations;

/// <summary>Fix for GK4014: the right number or title. Safe where a part of a number was wrong and all else speaks for the document.</summary>
public sealed class WrongCitationFix : ReportFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [WrongCitation.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterFixes(FixContext context)
    {
        var diagnostic = context.Diagnostic;
        if (!diagnostic.Properties.TryGetValue(WrongCitation.Replacement, out var text)) return;
        var safety = diagnostic.Properties.ContainsKey(WrongCitation.Safe) ? FixSafety.Safe : FixSafety.Unsafe;
        context.RegisterPreferred(new($"改为“{text}”", $"write \"{text}\""), safety, new TextEdit(diagnostic.Span, text));
    }
}
