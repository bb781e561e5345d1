using RulesEngine.Formatting;
using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Creation;

/// <summary>A report that is to be begun, by the command line or an editor.</summary>
/// <param name="Organization">单位: the full name of the body.</param>
/// <param name="Year">年度: the year reported on.</param>
public sealed record NewReport(string Organization, int Year)
{
    /// <summary>The id of the form; where null, the one of the year.</summary>
    public string? Form { get; init; }

    /// <summary>The report of the year before, whose figures are carried over.</summary>
    public SourceText? LastYear { get; init; }

    /// <summary>The name of the file where none is given: body and year.</summary>
    public string FileName => $"{string.Concat(Organization.Select(static c => IsSafe(c) ? c : '-'))}-{Year:0000}.report.yaml";

    /// <summary>Writes the text of the report.</summary>
    /// <param name="forms">The forms.</param>
    /// <param name="text">The text; empty where there is no such form.</param>
    /// <param name="problem">Why it cannot be written.</param>
    public bool TryWrite(FormCatalog forms, out string text, out LocalizedText problem)
    {
        if ((Form is null ? forms.FindForYear(Year) : forms.Find(Form)) is not { } form)
        {
            var all = string.Join(", ", forms.Ids);
            problem = new($"没有格式“{Form}”（可用的有 {all}）", $"there is no form \"{Form}\" (forms: {all})");
            text = string.Empty;
            return false;
        }
        problem = default;
        text = ReportSkeleton.Write(form, Organization, Year, LastYear is null ? null : Report.Read(LastYear, forms));
        return true;
    }

    /// <summary>Whether every file system takes the character in a name, and no shell gives it a meaning.</summary>
    private static bool IsSafe(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || "-_.·（）()".Contains(c, StringComparison.Ordinal);
}
