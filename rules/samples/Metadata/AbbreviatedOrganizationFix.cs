using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Formatting;
using RulesEngine.Reports;

namespace Provincial.Metadata;

/// <summary>Fix for PRV1001: the full name. Unsafe: only the body itself knows what it is called.</summary>
public sealed class AbbreviatedOrganizationFix : ReportFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [AbbreviatedOrganization.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterFixes(FixContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(AbbreviatedOrganization.FullName, out var name)) return;
        if (MissingParts.SetMetadata(context.Report, MetadataKey.Organization, name) is not { } edit) return;
        context.RegisterPreferred(new($"改为全称“{name}”", $"write the full name \"{name}\""), FixSafety.Unsafe, edit);
    }
}
