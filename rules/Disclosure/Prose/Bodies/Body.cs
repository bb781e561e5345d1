using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Prose.Bodies;

/// <summary>
/// The body that reports, and what it cannot call itself. A place says nothing: 我市 in the report of a bureau is the city it
/// belongs to, 我区 may be an autonomous region. Only another kind of body in the same role is certain.
/// </summary>
internal static class Body
{
    /// <summary>Whether a body with this name and kind cannot speak of itself as 我 and <paramref name="kind"/>.</summary>
    public static bool CannotBe(string name, OrganizationKind ownKind, string kind) => ownKind switch
    {
        // Bodies with two name plates carry both words.
        _ when name.Contains(kind, StringComparison.Ordinal) || name.Contains("管委会", StringComparison.Ordinal) || name.Contains("管理委员会", StringComparison.Ordinal) => false,
        OrganizationKind.Township => kind is "局" or "厅" || (kind is "镇" or "乡" or "街道" && !name.Contains("苏木", StringComparison.Ordinal) && IsTownship(name)),
        OrganizationKind.Department => kind is "镇" or "乡" or "街道" || IsOtherDepartment(name, kind),
        OrganizationKind.Government => kind is "局" or "厅" or "镇" or "乡" or "街道" || IsOtherGovernment(name, kind),
        _ => false,
    };

    private static bool IsTownship(string name) =>
        name.Contains('镇', StringComparison.Ordinal) || name.Contains('乡', StringComparison.Ordinal) || name.Contains("街道", StringComparison.Ordinal);

    /// <summary>A 局 is no 委 and no 厅. Offices and centres belong to some body and may speak as it.</summary>
    private static bool IsOtherDepartment(string name, string kind) =>
        kind is "局" or "委" or "厅" && (name.EndsWith('局') || name.EndsWith('厅') || name.EndsWith("委员会", StringComparison.Ordinal) || name.EndsWith('委'));

    /// <summary>我县 of a city or a district is left over from a county's report. 我市 of a county may be the city it belongs to.</summary>
    private static bool IsOtherGovernment(string name, string kind) =>
        kind == "县" && (name.EndsWith("市人民政府", StringComparison.Ordinal) || name.EndsWith("区人民政府", StringComparison.Ordinal));
}
