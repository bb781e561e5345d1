namespace RulesEngine.Forms;

/// <summary>How the printed form draws a table, as far as rows and columns do not tell. A form need not say it.</summary>
public sealed class TableLayout
{
    internal TableLayout(string? corner, string? heading, bool areRowsAcross)
    {
        Corner = corner;
        Heading = heading;
        AreRowsAcross = areRowsAcross;
    }

    /// <summary>The layout of a form that says nothing of it.</summary>
    internal static TableLayout Plain { get; } = new(null, null, areRowsAcross: false);

    /// <summary>What stands above the names of the rows (<c>信息内容</c>), or null.</summary>
    public string? Corner { get; }

    /// <summary>The heading over all columns (<c>申请人情况</c>), or null.</summary>
    public string? Heading { get; }

    /// <summary>Whether the rows stand beside one another, each with its columns below its name, as in table 4.</summary>
    public bool AreRowsAcross { get; }
}
