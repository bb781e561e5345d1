using System.Text;

namespace RulesEngine.Text;

/// <summary>Width of text in the columns of a terminal or a monospaced editor (Unicode Standard Annex #11).</summary>
public static class DisplayWidth
{
    /// <summary>Columns of <paramref name="text"/>; East Asian wide and full-width characters take two.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += Of(rune);
        return width;
    }

    /// <summary>Columns of one character: 0, 1 or 2.</summary>
    public static int Of(Rune rune) => rune.Value switch
    {
        < 0x300 => 1,
        < 0x370 => 0, // combining marks
        < 0x1100 => 1,
        <= 0x115F => 2, // Hangul initials
        0x200B or 0x200C or 0x200D or 0xFEFF => 0,
        0x2014 or 0x2018 or 0x2019 or 0x201C or 0x201D or 0x2026 => 1,
        >= 0x2E80 and <= 0x303E => 2, // CJK radicals and punctuation
        >= 0x3041 and <= 0xA4CF => 2, // kana, ideographs, Yi
        >= 0xAC00 and <= 0xD7A3 => 2, // Hangul
        >= 0xF900 and <= 0xFAFF => 2, // compatibility ideographs
        >= 0xFE30 and <= 0xFE6F => 2, // compatibility forms
        >= 0xFF00 and <= 0xFF60 => 2, // full-width forms
        >= 0xFFE0 and <= 0xFFE6 => 2,
        >= 0x1F300 and <= 0x1FAFF => 2, // pictographs
        >= 0x20000 and <= 0x3FFFD => 2, // ideographs beyond the basic plane
        _ => 1,
    };
}
