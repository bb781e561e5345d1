namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>Says of which year or part of it a sentence speaks, by the years and months it names.</summary>
internal static class PeriodReader
{
    /// <summary>Takes the year or month <paramref name="number"/> in a report on <paramref name="reported"/>.</summary>
    public static void Take(FigureNumber number, Surroundings around, int? reported)
    {
        var text = around.Text;
        if (number.Unit.Kind == UnitKind.Month)
        {
            if (!IsWholeYear(number, text)) around.State.NameMonth();
            return;
        }
        if (reported is not { } year || number.Value is < 1990 or >= 2100) return;
        var behind = text.AsSpan(number.End).TrimStart('度');
        // 2022年结转 and 结转2024年 name rows.
        if (number.Value == year - 1 && (behind.StartsWith("结转") || behind.StartsWith("转入"))) return;
        var before = number.Start > 0 ? text[number.Start - 1] : '\0';
        if (number.Value == year + 1 && before is '转' or '至' or '到' or '入') return;
        // 2020年至2022年 is no year of the report's.
        around.State.NameYear(number.Value == year && !EndsPeriod(number, year, text), before is '较' or '比' or '与' or '同' or '和' or '在');
    }

    private static bool EndsPeriod(FigureNumber year, int reported, string text)
    {
        if (year.Start < 2 || text[year.Start - 1] is not ('至' or '到' or '-' or '—' or '–' or '~' or '～')) return false;
        var at = year.Start - 2;
        if (text[at] is '年' or '度') at--;
        if (text[at] is '年') at--;
        return at >= 3 && int.TryParse(text.AsSpan(at - 3, 4), out var first) && first < reported && first > reported - 50;
    }

    /// <summary>「1月1日至12月31日」「截至12月底」: the first and the last month only bound the year.</summary>
    private static bool IsWholeYear(FigureNumber month, string text)
    {
        if (month.Value == 1) return true;
        if (month.Value != 12) return false;
        var behind = text.AsSpan(month.End);
        return (month.Start > 0 && text[month.Start - 1] is '至' or '到' or '止' or '-' or '—' or '－' or '–' or '~' or '～')
            || behind.StartsWith("底") || behind.StartsWith("末") || behind.StartsWith("31");
    }
}
