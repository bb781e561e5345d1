using System.Globalization;
using RulesEngine.Reports;

namespace RulesEngine.Workspaces.Features.Symbols;

/// <summary>What a report is called in a list of reports: <c>云溪县水利局 2023</c>.</summary>
public static class ReportTitle
{
    /// <summary>单位 and 年度, or what the head says of them; empty where it says neither.</summary>
    public static string Of(Report report)
    {
        var year = report.Metadata.Year?.ToString("0000", CultureInfo.InvariantCulture);
        return $"{OneLine.Of(report.Metadata.Organization ?? string.Empty)} {year}".Trim();
    }
}
