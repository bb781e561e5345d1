namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>
/// A figure in prose: the number and what it counts. Kept by <see cref="ProseFigures"/> from one section to the next, so
/// rules read it while they look at the section and keep none.
/// </summary>
internal sealed class Figure
{
    /// <summary>The number; of a figure that is told in words (没有), the words with the value 0.</summary>
    public FigureNumber Number { get; set; }

    /// <summary>How it stands in its sentence.</summary>
    public FigureTraits Traits { get; set; }

    /// <summary>The row it counts; null where that is not known.</summary>
    public Phrase? Row { get; set; }

    /// <summary>A second row named with it: 予以公开及部分公开258件.</summary>
    public Phrase? SecondRow { get; set; }

    /// <summary>The column it counts; null for the total.</summary>
    public Phrase? Column { get; set; }

    /// <summary>The row it counts if the tables are spoken of at all; null where it is read, or counts none.</summary>
    public Phrase? DoubtfulRow { get; set; }

    /// <summary>The column it counts then.</summary>
    public Phrase? DoubtfulColumn { get; set; }

    /// <summary>A column that was named before it, and may be meant: 申请人以自然人为主，新收22件.</summary>
    public Phrase? Aside { get; set; }

    /// <summary>The figure whose row it shares where it names a column only: 自然人 of 新收申请.</summary>
    public Figure? Lead { get; set; }

    /// <summary>The figure it is a part of, behind 其中.</summary>
    public Figure? Whole { get; set; }

    /// <summary>Which sentence of the section it stands in.</summary>
    public int Sentence { get; set; }

    /// <summary>Which clause of the section, ended by ；, it stands in.</summary>
    public int Clause { get; set; }

    /// <summary>The punctuation before it, in half width; 0 for none since the figure before.</summary>
    public char Sign { get; set; }

    /// <summary>Which bracket of the sentence it stands in; 0 for none.</summary>
    public int Bracket { get; set; }

    /// <summary>How many brackets it stands in.</summary>
    public int Depth { get; set; }

    /// <summary>The value.</summary>
    public decimal Value => Number.Value;

    /// <summary>Whether it says which cells of this year's tables it means.</summary>
    public bool IsRead => (Row ?? Column) is not null && Number.Unit?.Kind != UnitKind.Percent && !Has(FigureTraits.Unread);

    /// <summary>The table it speaks of.</summary>
    public string Table => (Row ?? Column)?.Table ?? string.Empty;

    /// <summary>Whether it counts something.</summary>
    public bool IsCount => Number.Unit.Kind is UnitKind.Case or UnitKind.Item or UnitKind.Other;

    /// <summary>Whether it has one of these traits.</summary>
    public bool Has(FigureTraits traits) => (Traits & traits) != 0;

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        (Number, Traits, Sentence, Clause, Sign, Bracket, Depth) = (default, FigureTraits.None, 0, 0, '\0', 0, 0);
        (Row, SecondRow, Column, Aside, Lead, Whole, DoubtfulRow, DoubtfulColumn) = (null, null, null, null, null, null, null, null);
    }
}

/// <summary>How a figure stands in its sentence.</summary>
[Flags]
internal enum FigureTraits
{
    /// <summary>Nothing to say.</summary>
    None = 0,

    /// <summary>Of another year or of a part of the year.</summary>
    OtherPeriod = 1,

    /// <summary>How much more or less, not how many.</summary>
    Change = 2,

    /// <summary>A part that no cell holds.</summary>
    Narrow = 4,

    /// <summary>Something no table counts, or of another body.</summary>
    Foreign = 8,

    /// <summary>Of each of several.</summary>
    Each = 16,

    /// <summary>The first of the parts behind 其中.</summary>
    Among = 32,

    /// <summary>Said to be a total.</summary>
    Sum = 64,

    /// <summary>Said to be all the rest.</summary>
    Rest = 128,

    /// <summary>等 behind it, 主要 before it: the list is not complete.</summary>
    Open = 256,

    /// <summary>Contained in what was named before: 含.</summary>
    Include = 512,

    /// <summary>A share: 占.</summary>
    Share = 1024,

    /// <summary>Compared with the year before.</summary>
    YearOnYear = 2048,

    /// <summary>For the more.</summary>
    Rise = 4096,

    /// <summary>For the less.</summary>
    Fall = 8192,

    /// <summary>How many of those received were done.</summary>
    Rate = 16384,

    /// <summary>Of those that were due.</summary>
    InTime = 32768,

    /// <summary>Names a verb of the procedure.</summary>
    Stage = 65536,

    /// <summary>Adds up what was listed before: 合计.</summary>
    Total = 131072,

    /// <summary>A share of which the whole is not named: 占36.9%.</summary>
    Bare = 262144,

    /// <summary>What the table counts is named with it: 收到政府信息公开申请26件.</summary>
    Named = 524288,

    /// <summary>The first of the parts of another division: 按途径分.</summary>
    Division = 1048576,

    /// <summary>A share of something that is named with it: 网上申请占63.2%.</summary>
    Apart = 2097152,

    /// <summary>A rate that is called like what was counted: 报送72篇，报送率94.7%.</summary>
    NamedRate = 4194304,

    /// <summary>What was once so: 由70%升至77.8%.</summary>
    Former = 8388608,

    /// <summary>Names its year itself: 2022年为118件.</summary>
    Dated = 16777216,

    /// <summary>Counted in two parts: 其中一件同时涉及.</summary>
    Overlap = 33554432,

    /// <summary>Something without a number is joined before it: 机关、12个分局.</summary>
    Joined = 67108864,

    /// <summary>The first of the parts behind 17件中, which need not be all.</summary>
    Loose = 134217728,

    /// <summary>What keeps a figure from being compared with a cell.</summary>
    Unread = OtherPeriod | Change | Narrow | Foreign | Each,
}
