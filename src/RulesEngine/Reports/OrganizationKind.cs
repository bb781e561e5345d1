namespace RulesEngine.Reports;

/// <summary>单位类型: what kind of body reports; dates and duties depend on it.</summary>
public enum OrganizationKind
{
    /// <summary>The name does not say.</summary>
    Unknown,

    /// <summary>政府: a people's government above town level.</summary>
    Government,

    /// <summary>部门: a department of a government.</summary>
    Department,

    /// <summary>乡镇: a town, township or subdistrict.</summary>
    Township,
}

/// <summary>Reads <see cref="OrganizationKind"/> from 单位类型, or from the ending of the body's name.</summary>
public static class OrganizationKinds
{
    private static readonly string[] TownshipEndings =
        ["镇人民政府", "乡人民政府", "苏木人民政府", "街道办事处", "街道办", "街道", "镇政府", "乡政府", "镇", "乡", "苏木"];

    private static readonly string[] DepartmentEndings =
        ["局", "委", "委员会", "厅", "办", "办公室", "办公厅", "管委会", "中心", "大队", "支队", "总队", "分局", "处", "科", "站", "所", "院", "司", "行", "部"];

    /// <summary>The kind written as 政府, 部门 or 乡镇; <see cref="OrganizationKind.Unknown"/> for anything else.</summary>
    public static OrganizationKind Parse(string text) => text.Trim() switch
    {
        "政府" => OrganizationKind.Government,
        "部门" => OrganizationKind.Department,
        "乡镇" => OrganizationKind.Township,
        _ => OrganizationKind.Unknown,
    };

    /// <summary>The kind that the ending of <paramref name="name"/> shows.</summary>
    public static OrganizationKind Infer(string name)
    {
        name = name.Trim();
        if (EndsWithAny(name, TownshipEndings)) return OrganizationKind.Township;
        if (name.EndsWith("人民政府", StringComparison.Ordinal)) return OrganizationKind.Government;
        return EndsWithAny(name, DepartmentEndings) ? OrganizationKind.Department : OrganizationKind.Unknown;
    }

    private static bool EndsWithAny(string name, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
