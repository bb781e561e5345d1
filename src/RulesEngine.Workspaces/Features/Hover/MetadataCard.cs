using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Hover;

/// <summary>Describes a key at the head of a report.</summary>
internal static class MetadataCard
{
    public static string Of(Report report, MetadataKey key, Language language)
    {
        var fact = FactOf(report, key);
        var text = $"**{key.Name}** `{key.Id}`\n\n{MeaningOf(key).In(language)}";
        return fact is { } known ? $"{text}\n\n{known.In(language)}" : text;
    }

    /// <summary>What the key is for.</summary>
    public static LocalizedText MeaningOf(MetadataKey key) => key.Id switch
    {
        "form" => new("报告所用格式的编号", "The edition of the form the report follows"),
        "organization" => new("报告单位的全称", "The full name of the body that reports"),
        "organization-kind" => new("政府、部门或乡镇；不写时按单位名称推断", "政府, 部门 or 乡镇; read from the name of the body where it is left out"),
        "year" => new("报告的年度，四位数字", "The year reported on, four digits"),
        "published" => new("发布日期，写作 YYYY-MM-DD", "The day of publication as YYYY-MM-DD"),
        _ => LocalizedText.Same(key.Name),
    };

    private static LocalizedText? FactOf(Report report, MetadataKey key) => key.Id switch
    {
        "form" when report.Form.Id.Length > 0 => Describe(report.Form),
        "organization" or "organization-kind" => Describe(report.Metadata.OrganizationKind),
        _ => null,
    };

    private static LocalizedText Describe(Form form)
    {
        var (zh, en) = form.LastYear is { } last
            ? ($"用于 {form.FirstYear} 至 {last} 年", $"for the years {form.FirstYear} to {last}")
            : ($"用于 {form.FirstYear} 年及以后", $"for {form.FirstYear} and later");
        return new($"{form.Title.Zh}，{form.Source}，{zh}", $"{form.Title.En}, {form.Source}, {en}");
    }

    private static LocalizedText? Describe(OrganizationKind kind) => kind switch
    {
        OrganizationKind.Government => new("本报告按“政府”检查", "This report is checked as that of a government (政府)"),
        OrganizationKind.Department => new("本报告按“部门”检查", "This report is checked as that of a department (部门)"),
        OrganizationKind.Township => new("本报告按“乡镇”检查", "This report is checked as that of a township (乡镇)"),
        _ => null,
    };
}
