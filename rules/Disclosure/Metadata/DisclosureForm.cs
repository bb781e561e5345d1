using RulesEngine.Forms;

namespace RulesEngine.Disclosure.Metadata;

/// <summary>Tells the report that the regulation prescribes from others whose forms a further rule pack brings.</summary>
internal static class DisclosureForm
{
    private const string Heading = "政府信息公开工作年度报告";

    /// <summary>Whether <paramref name="form"/> is an edition of 政府信息公开工作年度报告.</summary>
    public static bool Is(Form form) => form.Heading == Heading;
}
