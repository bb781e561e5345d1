using RulesEngine.Forms;
using RulesEngine.Reports;

namespace RulesEngine.Workspaces.Features.Completion;

/// <summary>What a path of keys stands for in a form; nothing is set for the outermost level.</summary>
internal sealed record FormPlace
{
    public MetadataKey? Head { get; init; }

    public SectionDefinition? Section { get; init; }

    public RowDefinition? Row { get; init; }

    public ColumnDefinition? Column { get; init; }

    public TableDefinition? Table => Section?.Table;

    /// <summary>Index of the cell in its table, where a column is named.</summary>
    public int Cell => Row is null || Column is null ? -1 : Row.FirstCell + Row.Columns.IndexOf(Column);

    /// <summary>The rows directly below, of a table or group.</summary>
    public KeyTable<RowDefinition>? Rows => Row is null ? Table?.Keys : Row.IsGroup ? Row.Keys : null;

    /// <summary>What <paramref name="keys"/>, from the outermost to the innermost, stand for; null where one is unknown.</summary>
    public static FormPlace? Find(Form form, IEnumerable<KeyedLine> keys)
    {
        var place = new FormPlace();
        foreach (var key in keys)
        {
            if (place.Enter(form, key.Name) is not { } inner) return null;
            place = inner;
        }
        return place;
    }

    /// <summary>What a key directly below stands for.</summary>
    public FormPlace? Enter(Form form, string key)
    {
        if (Section is null && Head is null)
        {
            if (MetadataKey.All.Find(key) is { } head) return this with { Head = head };
            return FindIn(form.Keys, key) is { } section ? this with { Section = section } : null;
        }
        if (Rows is { } rows) return FindIn(rows, key) is { } row ? this with { Row = row } : null;
        if (Row is null || Column is not null) return null;
        return FindIn(Row.ColumnKeys, key) is { } column ? this with { Column = column } : null;
    }

    // A misspelt key is still that key, as in binding.
    private static T? FindIn<T>(KeyTable<T> keys, string key)
        where T : class, IKeyed => keys.Find(key) ?? keys.FindNearest(key);
}
