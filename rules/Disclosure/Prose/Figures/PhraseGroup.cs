namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>The phrases on one side of a number, sorted by the part they play. Reused.</summary>
internal sealed class PhraseGroup
{
    private const int MostRows = 4;

    private readonly Phrase[] _rows = new Phrase[MostRows];
    private ulong _kinds;

    /// <summary>How many different rows are named.</summary>
    public int RowCount { get; private set; }

    /// <summary>The column named last, or null.</summary>
    public Phrase? Column { get; private set; }

    /// <summary>Whether more than one column is named.</summary>
    public bool HasColumns { get; private set; }

    /// <summary>The last token, or -1.</summary>
    public int Last { get; private set; }

    /// <summary>Whether a row or a column is named.</summary>
    public bool HasCells => RowCount > 0 || Column is not null;

    /// <summary>A row.</summary>
    public Phrase Row(int index) => _rows[index];

    /// <summary>Whether there is a phrase of this kind.</summary>
    public bool Has(PhraseKind kind) => (_kinds & (1UL << (int)kind)) != 0;

    /// <summary>Forgets everything.</summary>
    public void Clear() => (RowCount, Column, HasColumns, Last, _kinds) = (0, null, false, -1, 0);

    /// <summary>Takes a phrase.</summary>
    public void Add(Phrase phrase, int token)
    {
        _kinds |= 1UL << (int)phrase.Kind;
        Last = token;
        if (phrase.Kind == PhraseKind.Column)
        {
            HasColumns |= Column is not null && Column != phrase;
            Column = phrase;
        }
        if (!phrase.IsRow || RowCount == MostRows) return;
        for (var i = 0; i < RowCount; i++)
        {
            if (_rows[i] == phrase) return;
        }
        _rows[RowCount++] = phrase;
    }

    /// <summary>Drops the verbs of the procedure where a row of another table says what they are done to: 收到行政复议申请.</summary>
    public void Settle()
    {
        var hasOther = false;
        for (var i = 0; i < RowCount; i++) hasOther |= _rows[i].Table != "requests";
        hasOther |= Column is { Table: not "requests" } && !Has(PhraseKind.Row);
        // A part says more than the whole it belongs to: 不予公开 for being 国家秘密.
        var kept = 0;
        for (var i = 0; i < RowCount; i++)
        {
            var row = _rows[i];
            if (hasOther && row.Table == "requests") continue;
            if (!hasOther && row.Kind == PhraseKind.Stage && Has(PhraseKind.Row)) continue;
            // 因行政查询等原因不予公开27件 may be all that were refused.
            if (Has(PhraseKind.AndSoOn) || !IsGroupOfAnother(row)) _rows[kept++] = row;
        }
        RowCount = kept;
        if (RowCount > 0 && Column is { } column && column.Table != _rows[0].Table) Column = null;
    }

    private bool IsGroupOfAnother(Phrase row)
    {
        for (var i = 0; i < RowCount; i++)
        {
            if (_rows[i].IsRowOf(row)) return true;
        }
        return false;
    }
}
