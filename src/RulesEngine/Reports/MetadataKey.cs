using RulesEngine.Forms;

namespace RulesEngine.Reports;

/// <summary>The keys at the head of a report, the same in every form.</summary>
public sealed class MetadataKey : IKeyed
{
    private MetadataKey(string id, string name, bool isRequired)
    {
        Id = id;
        Name = name;
        IsRequired = isRequired;
    }

    /// <summary>格式: the form.</summary>
    public static MetadataKey Form { get; } = new("form", "格式", true);

    /// <summary>单位: the body that reports.</summary>
    public static MetadataKey Organization { get; } = new("organization", "单位", true);

    /// <summary>单位类型: 政府, 部门 or 乡镇.</summary>
    public static MetadataKey OrganizationKind { get; } = new("organization-kind", "单位类型", false);

    /// <summary>年度: the year reported on.</summary>
    public static MetadataKey Year { get; } = new("year", "年度", true);

    /// <summary>发布日期: the day of publication.</summary>
    public static MetadataKey Published { get; } = new("published", "发布日期", false);

    /// <summary>All keys in canonical order.</summary>
    public static KeyTable<MetadataKey> All { get; } = new([Form, Organization, OrganizationKind, Year, Published]);

    /// <summary>The id, which is also the logical path.</summary>
    public string Id { get; }

    /// <summary>The canonical key.</summary>
    public string Name { get; }

    /// <summary>Whether a report must have it.</summary>
    public bool IsRequired { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Spellings => [Name, Id];
}
