namespace RulesEngine.Disclosure.Prose.Citations;

/// <summary>Judges how the notices that prescribe the form, and the measure on the fee, are cited in a report of a year.</summary>
/// <param name="text">The text of a section.</param>
/// <param name="year">The year reported on.</param>
internal sealed class NoticeCitation(string text, int year)
{
    private const int ShortestTitle = 10;

    private readonly CitedDocument _expected = CitedDocument.NoticeFor(year);

    // Looked for once: a text may cite wrongly as often as it likes.
    private bool? _citesExpected;

    /// <summary>What is wrong with the number, or the title before it; null where nothing is.</summary>
    public CitationFault? Judge(CitedNumber number)
    {
        var range = CitedTitle.FindBefore(text, number.Start);
        var title = text.AsSpan(range);
        var named = CitedDocument.OfTitle(title);
        var numbered = CitedDocument.OfNumber(number);
        if (numbered == CitedDocument.FeeMeasure && named is null) return JudgeFeeTitle(range, number);
        if (named is null) return numbered is null ? JudgeNumber(number) : JudgeTime(numbered, number.Start, number.End - number.Start);
        if (named == numbered) return JudgeTime(named, number.Start, number.End - number.Start);
        return numbered == _expected && named != CitedDocument.FeeMeasure ? WrongTitle(range, number) : WrongNumber(number, named);
    }

    /// <summary>The full title of the notice of 2019 without its number, in a report of a later year.</summary>
    public CitationFault? JudgeTitle(int at)
    {
        var (notice, behind) = (CitedDocument.NoticeOf2019, at + CitedDocument.NoticeOf2019.Name.Length);
        if (!text.AsSpan(at).StartsWith(notice.Name)) return null;
        while (behind < text.Length && text[behind] is '》' or '（' or '(' or ' ' or '〔' or '[' or '\n') behind++;
        if (behind < text.Length && CitedNumber.ReadAt(text, behind) is not null) return null;
        return JudgeTime(notice, at, notice.Name.Length);
    }

    /// <summary>Each notice has its years. A text that cites the right one, too, tells of a history.</summary>
    private CitationFault? JudgeTime(CitedDocument cited, int start, int length)
    {
        if (cited == _expected || cited == CitedDocument.FeeMeasure || (_citesExpected ??= Cites(_expected))) return null;
        var (years, yearsEn) = cited == CitedDocument.NoticeOf2019 ? ("2019、2020 年度", "2019 and 2020") : ("2021 年度起", "2021 and later");
        return new CitationFault(start, length, new(
            $"它用于{years}的报告，{year} 年度的依据是《{Nested(_expected.Name)}》（{_expected.Number}）",
            $"it is for reports of {yearsEn}; for {year} it is {_expected.Number}"));
    }

    /// <summary>A number that is none we know, beside the words 年度报告, and one slip away from the right one.</summary>
    private CitationFault? JudgeNumber(CitedNumber number) =>
        number.Prefix.Text == _expected.Prefix && _expected.CountDifferences(number) == 1 && IsAboutReport(number) ? WrongNumber(number, _expected) : null;

    private CitationFault? JudgeFeeTitle(Range range, CitedNumber number)
    {
        var title = text.AsSpan(range);
        if (title.Length < ShortestTitle || title[0] != '《' || title.IndexOf("处理费") >= 0) return null;
        var measure = CitedDocument.FeeMeasure;
        return new CitationFault(number.Start, number.End - number.Start,
            new($"它是《{measure.Name}》的文号，与前面的标题不符", $"it is the number of 《{measure.Name}》, not of the title before it"));
    }

    private CitationFault WrongNumber(CitedNumber number, CitedDocument right) =>
        new(number.Start, number.End - number.Start, new($"“{right.Name}”的文号是{right.Number}", $"the number of this document is {right.Number}"))
        {
            Replacement = CitedDocument.NoticeOf2019 == right && right != _expected ? null : Correct(number, right),
            IsSafe = right.CountDifferences(number) == 1,
        };

    private CitationFault WrongTitle(Range range, CitedNumber number)
    {
        var (start, length) = range.GetOffsetAndLength(text.Length);
        var isMarked = text[start] == '《';
        return new CitationFault(start, length, new(
            $"{number.Text}的标题是《{Nested(_expected.Name)}》", $"the title of {number.Text} is 《{Nested(_expected.Name)}》"))
        {
            Replacement = isMarked ? $"《{Nested(_expected.Name)}》" : null,
        };
    }

    /// <summary>The number with the parts that are wrong replaced; brackets stay as they are.</summary>
    private string Correct(CitedNumber number, CitedDocument right) => string.Concat(
        right.Prefix,
        text.AsSpan(number.Prefix.Start + number.Prefix.Text.Length, number.Year.Start - number.Prefix.Start - number.Prefix.Text.Length),
        right.Year,
        string.Concat(
            text.AsSpan(number.Year.Start + number.Year.Text.Length, number.Serial.Start - number.Year.Start - number.Year.Text.Length),
            right.Serial,
            text.AsSpan(number.Serial.Start + number.Serial.Text.Length, number.End - number.Serial.Start - number.Serial.Text.Length)));

    private bool IsAboutReport(CitedNumber number)
    {
        var start = number.Start;
        while (start > 0 && number.Start - start < 80 && text[start - 1] is not ('。' or '\n')) start--;
        return text.AsSpan(start, number.Start - start).IndexOf("年度报告") >= 0;
    }

    private bool Cites(CitedDocument document)
    {
        for (var at = text.IndexOf(document.Prefix, StringComparison.Ordinal); at >= 0; at = text.IndexOf(document.Prefix, at + 1, StringComparison.Ordinal))
        {
            if (CitedNumber.ReadAt(text, at) is { } number && document.CountDifferences(number) == 0) return true;
        }
        return false;
    }

    private static string Nested(string title) => title.Replace('《', '〈').Replace('》', '〉');
}
