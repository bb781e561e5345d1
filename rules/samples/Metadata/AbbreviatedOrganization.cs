using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Reports;

namespace Provincial.Metadata;

/// <summary>PRV1001: 单位 is written with a short name: 云溪市人社局.</summary>
public sealed partial class AbbreviatedOrganization : ReportAnalyzer
{
    /// <summary>Under this key the finding tells its fix the full name.</summary>
    internal const string FullName = "full-name";

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterReportAction(Check);

    private static void Check(ReportContext context)
    {
        // Where 单位 is missing, GK0005 says so.
        if (context.Report.Metadata.Organization is not { } name || FindFullName(context.Options, name) is not { } full) return;
        var place = context.Report.Metadata.SpanOf(MetadataKey.Organization);
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, place, MetadataKey.Organization.Id, name, full) with
        {
            Properties = new Dictionary<string, string> { [FullName] = full },
        });
    }

    private static string? FindFullName(AnalysisOptions options, string name)
    {
        foreach (var pair in options.GetText(Descriptor, "names").Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (pair.Split('=') is not [{ Length: > 0 } shortName, var fullName]) continue;
            if (name.EndsWith(shortName, StringComparison.Ordinal) && !name.EndsWith(fullName, StringComparison.Ordinal))
                return name[..^shortName.Length] + fullName;
        }
        return null;
    }
}
