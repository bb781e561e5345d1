using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Document;

/// <summary>Fix for GK0003: writes the key that is probably meant.</summary>
public sealed class UnknownKeyFix : ReportFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UnknownKey.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterFixes(FixContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(FormDeparture.Suggestion, out var key)) return;
        context.RegisterPreferred(new($"改为“{key}”", $"rename to \"{key}\""), FixSafety.Safe, new TextEdit(context.Diagnostic.Span, key));
    }
}
