using System.Runtime.CompilerServices;
using RulesEngine.Forms;

namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>Looks up, once for each form, the rows and columns that the phrases name.</summary>
internal sealed class FormCells
{
    private static readonly ConditionalWeakTable<Form, FormCells> Known = [];

    private readonly Form _form;
    private readonly CellSum[]?[] _rows = new CellSum[]?[PhraseIndex.All.Length];

    private readonly CellSum[]?[]?[] _columns;

    private FormCells(Form form)
    {
        _form = form;
        // A slot for each phrase, and one for the total of each table.
        _columns = new CellSum[]?[]?[PhraseIndex.All.Length + form.Sections.Length];
    }

    /// <summary>Those of <paramref name="form"/>.</summary>
    public static FormCells Of(Form form)
    {
        if (Known.TryGetValue(form, out var known)) return known;
        var made = new FormCells(form);
        Known.AddOrUpdate(form, made);
        return made;
    }

    /// <summary>The table a phrase speaks of, or null where the form has none.</summary>
    public TableDefinition? FindTable(Phrase phrase)
    {
        foreach (var section in _form.Sections)
        {
            if (section.Table is { } table && table.Id == phrase.Table) return table;
        }
        return null;
    }

    /// <summary>What <paramref name="phrase"/> may mean in this form; alternatives that the form has no rows for are left out.</summary>
    public CellSum[] RowsOf(Phrase phrase)
    {
        // Two threads may both make it; the result is the same.
        return _rows[phrase.Number] ??= MakeRows(phrase);
    }

    /// <summary>The columns of a row of <paramref name="table"/> that <paramref name="phrase"/> may mean; the total where it is null.</summary>
    public CellSum[] ColumnsOf(TableDefinition table, int row, Phrase? phrase)
    {
        var known = _columns[phrase?.Number ?? PhraseIndex.All.Length + IndexOf(table)] ??= new CellSum[]?[table.Rows.Length];
        return known[row] ??= MakeColumns(table.Rows[row], phrase);
    }

    // Apart, so that no closure is made where the columns are known.
    private static CellSum[] MakeColumns(RowDefinition row, Phrase? phrase) =>
        phrase is null ? [Total(row)] : Make(phrase, id => FindColumn(row, id));

    private int IndexOf(TableDefinition table)
    {
        var index = 0;
        while (_form.Sections[index].Table != table) index++;
        return index;
    }

    private static CellSum Total(RowDefinition row)
    {
        for (var i = 0; i < row.Columns.Length; i++)
        {
            if (row.Columns[i].Id is "total" or "decisions" or "amount") return new CellSum([i], [1], 1);
        }
        return new CellSum([], [], 0);
    }

    private CellSum[] MakeRows(Phrase phrase)
    {
        if (FindTable(phrase) is not { } table) return [];
        return Make(phrase, path => IndexesOf(table, path));
    }

    private static int[] IndexesOf(TableDefinition table, string path)
    {
        var rows = table.FindRows(path);
        var indexes = new int[rows.Length];
        for (var i = 0; i < indexes.Length; i++) indexes[i] = rows[i].Index;
        return indexes;
    }

    private static int[] FindColumn(RowDefinition row, string id)
    {
        for (var i = 0; i < row.Columns.Length; i++)
        {
            if (row.Columns[i].Id == id) return [i];
        }
        return [];
    }

    private static CellSum[] Make(Phrase phrase, Func<string, int[]> find)
    {
        var sums = new List<CellSum>();
        foreach (var alternative in phrase.Cells.Split('|', StringSplitOptions.TrimEntries))
        {
            if (Read(alternative, find) is { } sum) sums.Add(sum);
        }
        return [.. sums];
    }

    private static CellSum? Read(string alternative, Func<string, int[]> find)
    {
        var (indexes, signs, sign, count) = (new List<int>(), new List<int>(), 1, 0);
        foreach (var word in alternative.Split(' '))
        {
            if (word is "+" or "-")
            {
                sign = word == "+" ? 1 : -1;
                continue;
            }
            var found = find(word);
            if (found.Length == 0) return null;
            foreach (var index in found)
            {
                indexes.Add(index);
                signs.Add(sign);
            }
            count++;
        }
        return new CellSum([.. indexes], [.. signs], count);
    }
}
