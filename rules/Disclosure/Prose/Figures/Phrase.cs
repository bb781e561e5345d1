namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>A word or phrase that says what a figure counts, with the cells it may mean.</summary>
/// <param name="Kind">What part it plays in a sentence.</param>
/// <param name="Words">The spellings, separated by blanks.</param>
/// <param name="Table">The table it speaks of; empty where it belongs to none.</param>
/// <param name="Cells">Rows or columns as ids of the form: <c>received | received + carried-in</c>.</param>
internal sealed record Phrase(PhraseKind Kind, string Words, string Table = "", string Cells = "")
{
    /// <summary>Place in <see cref="PhraseIndex"/>.</summary>
    public int Number { get; set; }

    /// <summary>Each line is itself alone.</summary>
    public bool Equals(Phrase? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Number;

    /// <summary>Whether it names rows.</summary>
    public bool IsRow => Kind is PhraseKind.Row or PhraseKind.Stage;

    /// <summary>Whether it is of those received: 新收, 受理.</summary>
    public bool IsReceived => Kind == PhraseKind.Stage && Cells.StartsWith("received", StringComparison.Ordinal);

    /// <summary>Whether it is of all those settled: 办结, 答复, 审结.</summary>
    public bool IsSettled => Kind == PhraseKind.Stage ? Cells.StartsWith("outcomes.total", StringComparison.Ordinal) : Cells is "upheld + corrected + other";

    /// <summary>Whether it is one of the two kinds of litigation.</summary>
    public bool IsLitigation => Cells is "direct-litigation" or "litigation-after-reconsideration";

    /// <summary>Whether it is another row than <paramref name="group"/>, and no part of that: 无法提供 beside 不予公开, 行政处罚 beside 行政许可.</summary>
    public bool IsBeside(Phrase group) => this != group && Table == group.Table && (Table == "proactive" || (IsOutcome && group.IsOutcome && !IsWithin(group)));

    /// <summary>Whether it is a row of <paramref name="group"/>: 执法案卷 of 不予公开.</summary>
    public bool IsRowOf(Phrase group) =>
        Cells.Length > group.Cells.Length && Cells.StartsWith(group.Cells, StringComparison.Ordinal) && Cells[group.Cells.Length] == '.';

    private bool IsWithin(Phrase group) => Cells.StartsWith(group.Cells, StringComparison.Ordinal) || group.Cells.Contains(Cells, StringComparison.Ordinal);

    /// <summary>Whether it is a result of requests.</summary>
    public bool IsOutcome => Cells.StartsWith("outcomes.", StringComparison.Ordinal);

    /// <summary>Whether it names cells.</summary>
    public bool HasCells => IsRow || Kind == PhraseKind.Column;
}

/// <summary>What part a phrase plays in a sentence.</summary>
internal enum PhraseKind
{
    /// <summary>A row of a table; may stand before or behind its number: 予以公开3件, 3件予以公开.</summary>
    Row,

    /// <summary>A row that a verb of the procedure means; stands before its number: 收到3件.</summary>
    Stage,

    /// <summary>A column of a table: 自然人, 结果维持.</summary>
    Column,

    /// <summary>Says that requests for information are spoken of.</summary>
    Subject,

    /// <summary>申请 alone: a subject where there is no other.</summary>
    WeakSubject,

    /// <summary>Says that something else is spoken of, until a subject follows: 12345热线.</summary>
    Foreign,

    /// <summary>Makes the figure a part that no cell holds: 通过网站, 延期.</summary>
    Narrow,

    /// <summary>The same, but only beside the figure: 延期.</summary>
    NarrowHere,

    /// <summary>The same, unless it is disclosure that it is about: 针对政府信息公开事项的.</summary>
    About,

    /// <summary>Other bodies or matters, until the end of the sentence: 各部门, 公文.</summary>
    Scope,

    /// <summary>Another period, until the end of the sentence: 去年.</summary>
    Elsewhen,

    /// <summary>The year of the report: 本年.</summary>
    ThisYear,

    /// <summary>Says that disclosure is spoken of, so that 行政复议 is about it.</summary>
    Cue,

    /// <summary>Parts follow: 其中.</summary>
    Among,

    /// <summary>Parts follow, of the whole that was divided before: 按途径分.</summary>
    Division,

    /// <summary>A total: 共计.</summary>
    Sum,

    /// <summary>The list is not complete: 主要.</summary>
    Open,

    /// <summary>等: the list is not complete where it stands behind the last number.</summary>
    AndSoOn,

    /// <summary>Parts share something: 同时涉及.</summary>
    Overlap,

    /// <summary>The remaining part, which closes a list: 其他.</summary>
    Rest,

    /// <summary>A part that is contained: 含.</summary>
    Include,

    /// <summary>A change, not a count: 增加.</summary>
    Rise,

    /// <summary>A change for the less: 减少.</summary>
    Fall,

    /// <summary>Compared with last year: 同比.</summary>
    YearOnYear,

    /// <summary>A share: 占.</summary>
    Share,

    /// <summary>How many of those received were done: 办结率.</summary>
    Rate,

    /// <summary>Each of several: 各, 分别.</summary>
    Each,

    /// <summary>Each of several, in their order; before names, the parts of what was counted: 1400条，分别为网站329条、….</summary>
    Respective,

    /// <summary>All of them: 均.</summary>
    All,

    /// <summary>There was none: 未收到.</summary>
    None,

    /// <summary>Within the time allowed, which says nothing of those still pending: 按期.</summary>
    InTime,

    /// <summary>Settled: 办结, where it is claimed of all.</summary>
    Settled,

    /// <summary>Holds a phrase inside that is not meant: 规章制度.</summary>
    Ignored,
}
