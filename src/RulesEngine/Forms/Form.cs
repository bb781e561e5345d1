using System.Collections.Immutable;
using RulesEngine.Text;

namespace RulesEngine.Forms;

/// <summary>
/// 格式: one edition of the report as data: its sections, the tables in them with rows, columns and relations. Immutable;
/// read from a YAML file by <see cref="FormLoader"/>.
/// </summary>
public sealed class Form
{
    internal Form(
        string id, LocalizedText title, string heading, string source, int firstYear, int? lastYear, ImmutableArray<SectionDefinition> sections,
        SourceText text)
    {
        Text = text;
        Id = id;
        Title = title;
        Heading = heading;
        Source = source;
        FirstYear = firstYear;
        LastYear = lastYear;
        Sections = sections;
        Keys = new KeyTable<SectionDefinition>(sections);
    }

    /// <summary>The file it was read from.</summary>
    public SourceText Text { get; }

    /// <summary>What a report writes behind 格式, e.g. <c>2021</c>.</summary>
    public string Id { get; }

    /// <summary>What the form is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>What a report is called in its own title, behind body and year: <c>政府信息公开工作年度报告</c>.</summary>
    public string Heading { get; }

    /// <summary>The document that prescribes the form.</summary>
    public string Source { get; }

    /// <summary>First year (年度) it is used for.</summary>
    public int FirstYear { get; }

    /// <summary>Last year it is used for; null while it is in force.</summary>
    public int? LastYear { get; }

    /// <summary>The sections in the order in which they must stand.</summary>
    public ImmutableArray<SectionDefinition> Sections { get; }

    /// <summary>Finds a section by its key.</summary>
    public KeyTable<SectionDefinition> Keys { get; }

    /// <summary>Whether reports of <paramref name="year"/> use this form.</summary>
    public bool Covers(int year) => year >= FirstYear && (LastYear is null || year <= LastYear);
}

/// <summary>A section (一 to 六): prose, or a table.</summary>
public sealed class SectionDefinition : FormPart
{
    internal SectionDefinition(int index, NameSet names, TableDefinition? table, string? guide)
        : base(names)
    {
        Index = index;
        Table = table;
        Guide = guide;
    }

    /// <summary>Place among the sections, from 0.</summary>
    public int Index { get; }

    /// <summary>The table; null for prose.</summary>
    public TableDefinition? Table { get; }

    /// <summary>What the prose should say, as a clause for the clerk who writes it; null where the form has none.</summary>
    public string? Guide { get; }
}

/// <summary>The names of a section, row or column.</summary>
/// <param name="Id">Used in logical paths: <c>natural-person</c>.</param>
/// <param name="Name">The canonical key: <c>自然人</c>.</param>
/// <param name="Label">The wording of the printed form.</param>
/// <param name="Also">Further accepted spellings.</param>
public sealed record NameSet(string Id, string Name, string Label, ImmutableArray<string> Also) : IKeyed
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Spellings { get; } = Distinct([Name, Label, Id, .. Also]);

    private static List<string> Distinct(string[] words)
    {
        var distinct = new List<string>(words.Length);
        foreach (var word in words)
        {
            if (!distinct.Contains(word)) distinct.Add(word);
        }
        return distinct;
    }
}
