using RulesEngine.Forms;
using RulesEngine.Yaml;

namespace RulesEngine.Reports;

/// <summary>Guesses which key is meant by one that is not known.</summary>
internal static class MisspeltKey
{
    /// <summary>The nearest of the keys that are free; for a line that is not finished also one that begins like it.</summary>
    public static T? Find<T>(KeyTable<T> keys, YamlEntry entry, Func<T, bool> isFree)
        where T : class, IKeyed =>
        keys.FindNearest(entry.Key.Value, isFree) ?? (entry.Value is YamlBroken ? keys.FindByStart(entry.Key.Value, isFree) : null);

    /// <summary>Gives <paramref name="place"/> to the first entry that can be read; whether <paramref name="entry"/> is one too many.</summary>
    public static bool IsDuplicate(ref YamlEntry? place, YamlEntry entry)
    {
        if (place is not null && place.Value is not YamlBroken) return entry.Value is not YamlBroken;
        place = entry;
        return false;
    }
}
