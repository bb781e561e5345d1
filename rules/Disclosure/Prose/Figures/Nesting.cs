namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>The levels of brackets in a sentence. What is said inside a bracket ends with it.</summary>
internal sealed class Nesting
{
    private const int Deepest = 6;

    private readonly Level[] _levels = [new(), new(), new(), new(), new(), new()];
    private int _brackets;

    /// <summary>How many brackets are open.</summary>
    public int Depth { get; private set; }

    /// <summary>Which bracket of the sentence is the innermost that is open; 0 for none.</summary>
    public int Bracket => Depth == 0 ? 0 : Level.Bracket;

    /// <summary>The innermost level.</summary>
    public Level Level => _levels[Depth];

    /// <summary>Closes everything.</summary>
    public void BeginSentence()
    {
        (Depth, _brackets) = (0, 0);
        Level.Begin(0);
    }

    /// <summary>Takes punctuation.</summary>
    public void Break(char sign, int token)
    {
        if (sign == '(' && Depth < Deepest - 1)
        {
            var outer = Level;
            Depth++;
            Level.Begin(token + 1);
            Level.Enclose(outer, ++_brackets);
        }
        else if (sign == ')' && Depth > 0)
        {
            Depth--;
            Level.EndPiece(token);
        }
        else Level.Break(sign, token);
    }
}

/// <summary>What was said so far at one level of brackets.</summary>
internal sealed class Level
{
    private FigureTraits _announced;

    /// <summary>Which bracket of the sentence it is.</summary>
    public int Bracket { get; private set; }

    /// <summary>First token of the piece before the next number.</summary>
    public int Left { get; private set; }

    /// <summary>First token of the pieces without a number before that; -1 where there are none.</summary>
    public int Carried { get; private set; }

    /// <summary>The figure before, or null.</summary>
    public Figure? Previous { get; private set; }

    /// <summary>The last figure that names a row.</summary>
    public Figure? Lead { get; private set; }

    /// <summary>The whole whose parts are being listed.</summary>
    public Figure? Whole { get; private set; }

    /// <summary>The column that was named last within the clause.</summary>
    public Phrase? Column { get; private set; }

    /// <summary>Whether 其中 was said and no figure yet.</summary>
    public bool PartsFollow => _announced != FigureTraits.None;

    /// <summary>Whether 含 was said, which holds for what is joined with it: 含投诉类41件、重复申请13件.</summary>
    public bool Includes { get; private set; }

    /// <summary>The largest figure that no cell holds, within the clause.</summary>
    public Figure? Narrow { get; private set; }

    /// <summary>The last punctuation since the figure before, in half width; 0 for none.</summary>
    public char Sign { get; private set; }

    private bool HasNumber { get; set; }

    /// <summary>A sentence or bracket begins.</summary>
    public void Begin(int left)
    {
        (Left, Carried, HasNumber, Includes, Sign, _announced) = (left, -1, false, false, '\0', FigureTraits.None);
        (Previous, Lead, Whole, Narrow, Column) = (null, null, null, null, null);
    }

    /// <summary>A bracket knows what stands before it, and which of the sentence it is.</summary>
    public void Enclose(Level outer, int bracket) => (Lead, Whole, Column, Bracket) = (outer.Lead, outer.Previous, outer.Column, bracket);

    /// <summary>A sentence that begins with 其中 knows what the one before counts.</summary>
    public void Follow(Figure figure) => Previous = figure;

    /// <summary>Takes punctuation other than brackets.</summary>
    public void Break(char sign, int token)
    {
        // 予以公开、部分公开258件: without a number before it, the sign joins.
        if (sign == '、' && !HasNumber) return;
        Sign = sign;
        Includes &= sign == '、';
        if (HasNumber) Carried = -1;
        else if (Carried < 0) Carried = Left;
        (Left, HasNumber) = (token + 1, false);
        if (sign != ';') return;
        (Carried, Narrow, Column) = (-1, null, null);
    }

    /// <summary>Behind a bracket a new piece begins.</summary>
    public void EndPiece(int token)
    {
        if (!HasNumber && Carried < 0) Carried = Left;
        Left = token + 1;
    }

    /// <summary>其中: what follows are parts of the figure before.</summary>
    public void AnnounceParts()
    {
        if (Previous is null) return;
        (_announced, Whole) = (FigureTraits.Among, Previous);
    }

    /// <summary>「17件申请中，」: what follows are some of them at least.</summary>
    public void AnnounceSome()
    {
        if (Previous is null) return;
        // 从申请方式看，17件申请中: that is a division, of all.
        (_announced, Whole) = (FigureTraits.Among | (Previous.Has(FigureTraits.Division) ? FigureTraits.Division : FigureTraits.Loose), Previous);
    }

    /// <summary>「办结件中，」: what follows are some of those, however many they are.</summary>
    public void AnnounceSomeOf(Figure whole) => (_announced, Whole) = (FigureTraits.Among | FigureTraits.Loose, whole);

    /// <summary>按途径分: what follows are parts of the figure before, or of the whole of which that is a part.</summary>
    public void AnnounceDivision()
    {
        if (Previous is null) return;
        (_announced, Whole) = (FigureTraits.Among | FigureTraits.Division, Previous.Has(FigureTraits.Stage | FigureTraits.Sum) ? Previous : Previous.Whole ?? Previous);
    }

    /// <summary>A number was read, whatever it meant.</summary>
    public void EndFigure(int token) => (Left, HasNumber, Carried) = (token + 1, true, -1);

    /// <summary>A figure speaks of this column.</summary>
    public void NameColumn(Phrase column) => Column = column;

    /// <summary>Takes a figure.</summary>
    public void Take(Figure figure)
    {
        figure.Traits |= _announced;
        figure.Whole = Whole;
        Sign = '\0';
        _announced = FigureTraits.None;
        Includes |= figure.Has(FigureTraits.Include);
        if (figure.Number.Unit.Kind is UnitKind.Percent or UnitKind.Point) return;
        // 较上年增加6件，其中自然人16件: these are no parts of the six.
        if (!figure.Has(FigureTraits.Change)) Previous = figure;
        if (figure.Row is not null) Lead = figure;
        if (figure.Has(FigureTraits.Narrow) && !(Narrow?.Value > figure.Value)) Narrow = figure;
    }
}
