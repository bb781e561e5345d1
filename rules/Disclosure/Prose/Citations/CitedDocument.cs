namespace RulesEngine.Disclosure.Prose.Citations;

/// <summary>A document that reports of this kind cite, and by what its title is told.</summary>
/// <param name="Prefix">The letters of its number.</param>
/// <param name="Year">The year of its number.</param>
/// <param name="Serial">The serial of its number.</param>
/// <param name="Name">What it is called here.</param>
/// <param name="Mark">Words that only its title has.</param>
internal sealed record CitedDocument(string Prefix, string Year, string Serial, string Name, string Mark)
{
    /// <summary>国办公开办函〔2019〕60号, for the reports of 2019 and 2020.</summary>
    public static CitedDocument NoticeOf2019 { get; } =
        new("国办公开办函", "2019", "60", "国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知", "政府信息公开工作年度报告有关事项");

    /// <summary>国办公开办函〔2021〕30号, for those from 2021 on.</summary>
    public static CitedDocument NoticeOf2021 { get; } =
        new("国办公开办函", "2021", "30", "国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知", "政府信息公开工作年度报告格式");

    /// <summary>国办函〔2020〕109号, the measure on the fee.</summary>
    public static CitedDocument FeeMeasure { get; } = new("国办函", "2020", "109", "政府信息公开信息处理费管理办法", "信息处理费管理办法");

    /// <summary>The number in its usual shape.</summary>
    public string Number => $"{Prefix}〔{Year}〕{Serial}号";

    /// <summary>The document with this title, or null where it is another or cannot be told.</summary>
    public static CitedDocument? OfTitle(ReadOnlySpan<char> title)
    {
        if (title.IndexOf(FeeMeasure.Mark) >= 0) return FeeMeasure;
        // The trial edition of the form came with the notice of 2019.
        if (title.IndexOf("试行") >= 0) return null;
        if (title.IndexOf(NoticeOf2019.Mark) >= 0) return NoticeOf2019;
        return title.IndexOf(NoticeOf2021.Mark) >= 0 ? NoticeOf2021 : null;
    }

    /// <summary>The notice that prescribes the form of the reports of <paramref name="year"/>.</summary>
    public static CitedDocument NoticeFor(int year) => year < 2021 ? NoticeOf2019 : NoticeOf2021;

    /// <summary>The document with this number, or null.</summary>
    public static CitedDocument? OfNumber(CitedNumber number)
    {
        if (NoticeOf2019.CountDifferences(number) == 0) return NoticeOf2019;
        if (NoticeOf2021.CountDifferences(number) == 0) return NoticeOf2021;
        return FeeMeasure.CountDifferences(number) == 0 ? FeeMeasure : null;
    }

    /// <summary>How many of prefix, year and serial are others in <paramref name="number"/>.</summary>
    public int CountDifferences(CitedNumber number) =>
        (number.Prefix.Text == Prefix ? 0 : 1) + (number.Year.Text == Year ? 0 : 1) + (number.Serial.Text == Serial ? 0 : 1);
}
