using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Prose;

/// <summary>Fix for GK4007: the number of the table in place of the one in the text, where it can mean one value only.</summary>
public sealed class ProseTableMismatchFix : ReportFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [ProseTableMismatch.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterFixes(FixContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(ProseTableMismatch.Expected, out var text)) return;
        var title = new LocalizedText($"改为表中的 {text}", $"write {text} as in the table");
        context.RegisterPreferred(title, FixSafety.Unsafe, new TextEdit(context.Diagnostic.Span, text));
    }
}
