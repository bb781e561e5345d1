using RulesEngine.Forms;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Reports;

/// <summary>A row of a bound table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Definition">What the form says of the row.</param>
public readonly record struct Row(Table Table, RowDefinition Definition)
{
    /// <summary>Key and value in the text; null where the row is missing.</summary>
    public YamlEntry? Entry => Table.RowEntries[Definition.Index];

    /// <summary>The place of the row's key; for a missing row that of the table.</summary>
    public TextSpan Span => Entry?.Key.Span ?? Table.Span;

    /// <summary>The logical path: <c>requests.received</c>.</summary>
    public string Path => Definition.Path;

    /// <summary>Number of cells.</summary>
    public int Count => Definition.Columns.Length;

    /// <summary>The cell in column <paramref name="column"/>, from 0.</summary>
    public Cell this[int column] => new(Table, Definition.FirstCell + column);

    /// <summary>The cell in the column with this id (<c>total</c>), or null where the row has none.</summary>
    public Cell? Find(string columnId)
    {
        for (var i = 0; i < Count; i++)
        {
            if (Definition.Columns[i].Id == columnId) return this[i];
        }
        return null;
    }
}
