using System.Collections.Immutable;
using System.Globalization;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Prose.Doubling;

/// <summary>Fix for GK4015: removes one of the two. Safe: what is left says the same.</summary>
public sealed class DoubledWordsFix : ReportFixProvider
{
    private static readonly LocalizedText Title = new("去掉重复的文字", "remove the repetition");

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DoubledWords.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterFixes(FixContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(DoubledWords.Removed, out var length)) return;
        var span = context.Diagnostic.Span with { Length = int.Parse(length, CultureInfo.InvariantCulture) };
        context.RegisterPreferred(Title, FixSafety.Safe, TextEdit.Delete(span));
    }
}
