using System.Collections.Immutable;
using System.Globalization;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Formatting;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Document;

/// <summary>
/// Fix for GK0005: writes 格式, 单位 and 年度 where they are missing or unreadable. The year is taken from what the report
/// itself shows; where nothing shows it, none is offered.
/// </summary>
public sealed class MissingMetadataFix : ReportFixProvider
{
    private const string OrganizationPlaceholder = "（单位全称）";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["GK0005"];

    /// <inheritdoc/>
    public override void RegisterFixes(FixContext context)
    {
        if (FindKey(context.Diagnostic.Path) is not { } key || ValueOf(key, context.Report) is not { } value) return;
        if (MissingParts.SetMetadata(context.Report, key, value) is not { } edit) return;
        context.RegisterPreferred(new($"写上“{key.Name}: {value}”", $"write \"{key.Name}: {value}\""), FixSafety.Unsafe, edit);
    }

    private static MetadataKey? FindKey(string id) => MetadataKey.All.Items.FirstOrDefault(k => k.Id == id);

    private static string? ValueOf(MetadataKey key, Report report)
    {
        if (key == MetadataKey.Form) return FormOf(report);
        if (key == MetadataKey.Organization) return OrganizationPlaceholder;
        return key == MetadataKey.Year ? YearEvidence.Find(report)?.ToString(CultureInfo.InvariantCulture) : null;
    }

    /// <summary>The form the engine chose, unless the year that will be written asks for another; then the next round knows better.</summary>
    private static string? FormOf(Report report)
    {
        if (report.Form.Id.Length == 0) return null;
        var year = report.Metadata.Year ?? YearEvidence.Find(report);
        return year is { } known && report.Metadata.Year is null && !report.Form.Covers(known) ? null : report.Form.Id;
    }
}
