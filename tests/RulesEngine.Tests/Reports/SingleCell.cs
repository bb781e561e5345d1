using RulesEngine.Disclosure;
using RulesEngine.Forms;
using RulesEngine.Packs;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Tests.Reports;

/// <summary>A cell with a given text, written as it stands in the file.</summary>
internal static class SingleCell
{
    private static readonly FormCatalog Forms = new RuleCatalog([DisclosurePack.Create()]).Forms;

    /// <summary>In a column of counts.</summary>
    public static Cell Count(string text) => Read("行政许可", text, "proactive.licences.decisions");

    /// <summary>In a column of amounts in 万元.</summary>
    public static Cell Amount(string text) => Read("行政事业性收费", text, "proactive.fees.amount");

    private static Cell Read(string row, string text, string path) =>
        Report.Read(SourceText.From($"格式: 2021\n主动公开政府信息情况:\n  {row}: {text}\n"), Forms).FindCell(path)!.Value;
}
