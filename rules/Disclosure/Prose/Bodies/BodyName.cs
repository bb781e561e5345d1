namespace RulesEngine.Disclosure.Prose.Bodies;

/// <summary>Compares names of bodies, which are written with or without the places above them, whole or shortened.</summary>
internal static class BodyName
{
    /// <summary>Whether two names can be those of one body (县水利局 and 云溪县水利局, 卫健委 and 卫生健康委员会), or are of different kinds.</summary>
    public static bool CanBeSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        one = StemOf(one);
        other = StemOf(other);
        if (one.IsEmpty || other.IsEmpty || one[^1] != other[^1]) return true;
        return one.Length <= other.Length ? IsShortFor(one, other) : IsShortFor(other, one);
    }

    /// <summary>Whether the characters of the short name stand in the long one, in their order.</summary>
    private static bool IsShortFor(ReadOnlySpan<char> name, ReadOnlySpan<char> whole)
    {
        var matched = 0;
        foreach (var c in whole)
        {
            if (matched < name.Length && name[matched] == c) matched++;
        }
        return matched == name.Length;
    }

    /// <summary>The name without the places above the body and without 人民政府, 办事处, 员会 behind it.</summary>
    private static ReadOnlySpan<char> StemOf(ReadOnlySpan<char> name)
    {
        foreach (var ending in (ReadOnlySpan<string>)["人民政府", "政府", "办事处", "员会"])
        {
            if (!name.EndsWith(ending)) continue;
            name = name[..^ending.Length];
            break;
        }
        for (var at = name.Length - 2; at > 0; at--)
        {
            if (name[at] is '省' or '市' or '县' or '区' or '州' or '旗' && !IsPartOfWord(name, at)) return name[(at + 1)..];
        }
        return name;
    }

    /// <summary>市场监督管理局 and 城市管理局 name no city.</summary>
    private static bool IsPartOfWord(ReadOnlySpan<char> name, int at) => name[at + 1] is '场' or '容' or '政' or '划' or '域' || name[at - 1] == '城';
}
