namespace RulesEngine.Yaml;

/// <summary>A key with the lines that belong to its value, as far as the text alone shows.</summary>
/// <param name="Line">Line of the key.</param>
/// <param name="Column">White space before the key, in characters.</param>
/// <param name="Header">The key.</param>
internal sealed record KeyLine(int Line, int Column, KeyHeader Header)
{
    /// <summary>Line behind the last one of the value; for a key without value just behind the key.</summary>
    public int EndLine { get; set; } = Line + 1;

    /// <summary>The first line that goes on with the value and has no key; -1 where there is none.</summary>
    public int RestLine { get; set; } = -1;

    /// <summary>Column of the first line behind the key's that belongs to the value; -1 where there is none.</summary>
    public int RestColumn { get; set; } = -1;

    /// <summary>Whether a line of the value stands too far to the left.</summary>
    public bool IsTorn { get; set; }

    /// <summary>Whether the line has been reported, so that its indentation is not.</summary>
    public bool IsReported { get; set; }

    /// <summary>Whether the value is text in a block scalar.</summary>
    public bool IsProse { get; set; }

    /// <summary>Whether one line alone stands behind the key's.</summary>
    public bool HasOneRestLine => RestLine >= 0 && EndLine == RestLine + 1;

    /// <summary>Whether a value was put behind the heading of the rows below.</summary>
    public bool IsFilledHeading { get; set; }

    /// <summary>Whether the next deeper keys are its children: it has no value of its own.</summary>
    public bool CanHold => Header.Value.Length == 0 || IsFilledHeading;
}
