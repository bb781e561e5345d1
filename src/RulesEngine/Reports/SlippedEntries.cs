using System.Collections.Immutable;
using RulesEngine.Forms;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Reports;

/// <summary>
/// Puts entries that slipped into the block before or out of it where the form has their keys: wrong indentation is often
/// valid YAML, and only the form tells. A heading takes along the rows behind it.
/// </summary>
internal sealed class SlippedEntries
{
    private readonly List<YamlScalar> _moved = [];

    /// <summary>The outermost entries with all others in their places; the keys of those that moved are added to <paramref name="moved"/>.</summary>
    public static ImmutableArray<YamlEntry> Settle(Form form, ImmutableArray<YamlEntry> entries, out List<YamlScalar> moved)
    {
        var slipped = new SlippedEntries();
        moved = slipped._moved;
        return slipped.Settle(new FormLevel(form), entries);
    }

    private ImmutableArray<YamlEntry> Settle(FormLevel level, ImmutableArray<YamlEntry> entries)
    {
        for (var i = 0; i < entries.Length; i++)
        {
            if (i > 0 && level.Find(entries[i]) is null && PutBelow(level, entries[i - 1], entries[i]) is { } holder)
            {
                _moved.Add(entries[i].Key);
                entries = entries.SetItem(i - 1, holder).RemoveAt(i--);
            }
            else if (entries[i].Value is YamlMapping mapping && FormLevel.RowsOf(level.Find(entries[i])) is { } rows && !IsSettled(mapping, rows) && level.Below(entries[i]) is { } below)
            {
                var inner = Settle(below, mapping.Entries);
                if (inner != mapping.Entries) entries = entries.SetItem(i, entries[i] with { Value = MappingOf(inner) });
                entries = Raise(level, below, entries, i);
            }
        }
        return entries;
    }

    /// <summary>Whether all entries of a table or group are in their places, as nearly always.</summary>
    private static bool IsSettled(YamlMapping mapping, KeyTable<RowDefinition> rows)
    {
        foreach (var entry in mapping.Entries)
        {
            if (rows.Find(entry.Key.Value) is not { } row) return false;
            if (row.IsGroup && entry.Value is YamlMapping inner && !IsSettled(inner, row.Keys)) return false;
        }
        return true;
    }

    /// <summary>Takes out of an entry those that belong to its level or farther out, and puts them behind it.</summary>
    private ImmutableArray<YamlEntry> Raise(FormLevel level, FormLevel below, ImmutableArray<YamlEntry> entries, int index)
    {
        var inner = ((YamlMapping)entries[index].Value).Entries;
        for (var i = 0; i < inner.Length; i++)
        {
            if (below.Find(inner[i]) is not null || level.FindOutward(inner[i]) is not { } definition) continue;
            if (level.Has(entries, definition)) continue;
            var (moved, rest) = (inner[i], inner.RemoveRange(0, i + 1));
            _moved.Add(moved.Key);
            var takesRest = FormLevel.RowsOf(definition) is not null && moved.Value is YamlScalar { IsAbsent: true } && rest.Length > 0;
            inner = takesRest ? inner.RemoveRange(i, inner.Length - i) : inner.RemoveAt(i--);
            entries = entries.SetItem(index, entries[index] with { Value = MappingOf(inner) })
                .Insert(index + 1, takesRest ? moved with { Value = MappingOf(rest) } : moved);
        }
        return entries;
    }

    /// <summary>The entry with another one as its last, on the level that has the other's key and lacks it; null where none has.</summary>
    private static YamlEntry? PutBelow(FormLevel level, YamlEntry holder, YamlEntry entry)
    {
        if (level.Below(holder) is not { } below || holder.Value is not YamlMapping { IsFlow: false, Entries: [.., var last] } mapping) return null;
        if (below.Find(entry) is { } definition)
            return below.Has(mapping.Entries, definition) ? null : holder with { Value = MappingOf(mapping.Entries.Add(entry)) };
        return PutBelow(below, last, entry) is { } deeper
            ? holder with { Value = MappingOf(mapping.Entries.SetItem(mapping.Entries.Length - 1, deeper)) }
            : null;
    }

    private static YamlMapping MappingOf(ImmutableArray<YamlEntry> entries) =>
        new(entries, false, entries.IsEmpty ? default : TextSpan.FromBounds(entries[0].Span.Start, entries[^1].Span.End));
}
