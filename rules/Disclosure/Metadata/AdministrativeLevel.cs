using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Metadata;

/// <summary>
/// Reads from the name of a body whether it belongs to a county, a district or a town. A city may be of the county's or of the
/// prefecture's level and a 开发区 of any, so only what no name of a higher body can be counts.
/// </summary>
internal static class AdministrativeLevel
{
    /// <summary>What is longer is no name.</summary>
    private const int LongestName = 100;

    /// <summary>Names of districts are short; what is longer before 区 names something else (苏州工业园区).</summary>
    private const int LongestDistrict = 4;

    // The last character before 区 of areas that are no districts; a few districts end so, too, and are passed over.
    private const string NoDistrict =
        "治地新开发园税理特假术业工景胜林矿社港验示范托态能护军农牧灌垦库校院小片辖战赛郊市灾资易贸济游政聚导务各全本我分";

    private static readonly string[] NoDistricts = ["先行区", "综合区", "合作区", "主城区", "老城区", "中心区", "中心城区", "文化区", "工作区"];

    /// <summary>Whether <paramref name="metadata"/> names a body of county, district or township level beyond doubt.</summary>
    public static bool IsCountyOrBelow(ReportMetadata metadata)
    {
        if (metadata.Organization is not { Length: <= LongestName } name) return false;
        if (metadata.OrganizationKind == OrganizationKind.Township && OrganizationKinds.Infer(name) == OrganizationKind.Township) return true;
        for (var at = 1; at < name.Length; at++)
        {
            if (name[at] is '县' or '旗' or '区' && IsPlace(name, at) && IsBody(name.AsSpan(at + 1))) return true;
        }
        return false;
    }

    private static bool IsPlace(string name, int at) => name[at] switch
    {
        '旗' => name[at - 1] is not ('红' or '国' or '军' or '党'),
        '县' => name[at - 1] is not ('各' or '全' or '本' or '我' or '市' or '困'),
        _ => IsDistrict(name, at),
    };

    private static bool IsDistrict(string name, int at)
    {
        // 回族区, 达斡尔族区: the name of a people makes it long.
        if (name[at - 1] == '族') return true;
        if (NoDistrict.Contains(name[at - 1])) return false;
        foreach (var other in NoDistricts)
        {
            if (name.AsSpan(0, at + 1).EndsWith(other)) return false;
        }
        return at - StartOfPlace(name, at) is > 0 and <= LongestDistrict;
    }

    private static int StartOfPlace(string name, int at)
    {
        for (var i = at - 2; i > 0; i--)
        {
            if (name[i] is '市' or '省' or '州' or '盟' && at - i > 2) return i + 1;
        }
        return 0;
    }

    private static bool IsBody(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || rest is "政府") return true;
        return rest[0] is not ('级' or '域' or '城' or '市' or '乡' or '区') && OrganizationKinds.Infer(rest.ToString()) != OrganizationKind.Unknown;
    }
}
