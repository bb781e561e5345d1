using System.Collections.Immutable;
using RulesEngine.Forms;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Reports;

/// <summary>Finds the keys at the head of a report and says which are missing or cannot be read.</summary>
internal sealed class MetadataBinder(ReportMetadata metadata, FormCatalog forms, BindingProblems problems)
{
    /// <summary>The entries of the head; where a required key is missing, one that resembles it is taken for it.</summary>
    public static Dictionary<MetadataKey, YamlEntry> FindKeys(ImmutableArray<YamlEntry> entries)
    {
        var head = new Dictionary<MetadataKey, YamlEntry>(MetadataKey.All.Items.Count);
        foreach (var entry in entries)
        {
            if (MetadataKey.All.Find(entry.Key.Value) is not { } key) continue;
            if (!head.TryGetValue(key, out var first) || first.Value is YamlBroken) head[key] = entry;
        }
        var isComplete = head.ContainsKey(MetadataKey.Form) && head.ContainsKey(MetadataKey.Organization) && head.ContainsKey(MetadataKey.Year);
        if (!isComplete) AddMisspelt(entries, head);
        return head;
    }

    /// <summary>Reports each key that is missing, blank, unreadable or no single value; a missing one at <paramref name="start"/>.</summary>
    public void Check(TextSpan start)
    {
        foreach (var key in MetadataKey.All.Items)
        {
            switch (metadata.Find(key)?.Value)
            {
                case null when key.IsRequired:
                    Add(key, start, new($"缺少“{key.Name}”", $"\"{key.Name}\" is missing"));
                    break;
                case YamlScalar scalar when string.IsNullOrWhiteSpace(scalar.Value):
                    if (key.IsRequired) Add(key, metadata.SpanOf(key), new($"“{key.Name}”是空的", $"\"{key.Name}\" is empty"));
                    break;
                case YamlScalar scalar when !IsReadable(key, scalar):
                    Add(key, metadata.SpanOf(key), new(
                        $"“{key.Name}”的值“{scalar.Value}”无法读取", $"the value \"{scalar.Value}\" of \"{key.Name}\" cannot be read"));
                    break;
                case YamlSequence or YamlMapping:
                    problems.Add(ReportProblemKind.WrongShape, metadata.SpanOf(key), key.Id, new LocalizedText(
                        $"“{key.Name}”应是一个值", $"\"{key.Name}\" must be a single value"));
                    break;
            }
        }
    }

    private static void AddMisspelt(ImmutableArray<YamlEntry> entries, Dictionary<MetadataKey, YamlEntry> head)
    {
        foreach (var entry in entries)
        {
            if (MetadataKey.All.Find(entry.Key.Value) is not null) continue;
            if (MisspeltKey.Find(MetadataKey.All, entry, k => k.IsRequired && !head.ContainsKey(k)) is { } key) head.Add(key, entry);
        }
    }

    private void Add(MetadataKey key, TextSpan span, LocalizedText clause) =>
        problems.Add(ReportProblemKind.MissingMetadata, span, key.Id, clause, Expected(key));

    private bool IsReadable(MetadataKey key, YamlScalar scalar) => key.Id switch
    {
        "year" => metadata.Year is not null,
        "published" => metadata.Published is not null,
        "organization-kind" => OrganizationKinds.Parse(scalar.Value) != OrganizationKind.Unknown,
        _ => true,
    };

    private LocalizedText Expected(MetadataKey key) => key.Id switch
    {
        "form" => LocalizedText.Same(string.Join(" / ", forms.Ids)),
        "year" => new("四位年份，如 2024", "a year of four digits such as 2024"),
        "published" => LocalizedText.Same("YYYY-MM-DD"),
        "organization-kind" => LocalizedText.Same("政府 / 部门 / 乡镇"),
        _ => new("单位全称", "the full name of the body"),
    };
}
