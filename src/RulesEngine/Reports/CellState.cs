namespace RulesEngine.Reports;

/// <summary>What stands in a cell.</summary>
public enum CellState : byte
{
    /// <summary>The row or column is missing, or its text could not be read.</summary>
    Missing,

    /// <summary>A number, however it is written.</summary>
    Number,

    /// <summary>Nothing: an empty value, <c>~</c>, <c>null</c>.</summary>
    Blank,

    /// <summary>A word for nothing: <c>/</c>, <c>-</c>, <c>—</c>, <c>无</c>, <c>不适用</c>.</summary>
    NotApplicable,

    /// <summary>Anything else, including numbers that cannot stand in the column or have several readings.</summary>
    Text,
}

/// <summary>How the number of a cell is written.</summary>
public enum CellNotation : byte
{
    /// <summary>Plain digits.</summary>
    Plain,

    /// <summary>Full-width digits, thousands separators, a unit or quotes.</summary>
    Unnormalized,

    /// <summary>A notation that YAML readers understand differently: <c>010</c>, <c>0x1F</c>, <c>1e3</c>, <c>1_000</c>, <c>1:30</c>, <c>+5</c>.</summary>
    Ambiguous,
}
