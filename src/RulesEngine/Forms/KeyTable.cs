namespace RulesEngine.Forms;

/// <summary>Finds a definition by any spelling of its key: name, official label, id or another accepted name.</summary>
/// <typeparam name="T">What the keys stand for.</typeparam>
public sealed class KeyTable<T>
    where T : class, IKeyed
{
    private readonly Dictionary<string, T> _byText;
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>A table of <paramref name="items"/>; where two share a spelling, the first has it.</summary>
    public KeyTable(IEnumerable<T> items)
    {
        Items = [.. items];
        _byText = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in Items)
        {
            foreach (var spelling in item.Spellings) _byText.TryAdd(KeyText.Normalize(spelling), item);
        }
        _lookup = _byText.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>A table without any key.</summary>
    internal static KeyTable<T> Empty { get; } = new([]);

    /// <summary>The definitions in their order.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>What <paramref name="key"/> stands for, or null.</summary>
    public T? Find(ReadOnlySpan<char> key)
    {
        if (key.Length > 256) return null;
        Span<char> buffer = stackalloc char[key.Length];
        return _lookup.TryGetValue(buffer[..KeyText.Normalize(key, buffer)], out var item) ? item : null;
    }

    /// <summary>The definition whose spelling is nearest to <paramref name="key"/>, or null where none is near.</summary>
    /// <param name="key">A misspelt key.</param>
    /// <param name="isFree">Which definitions can be meant; all by default.</param>
    public T? FindNearest(string key, Func<T, bool>? isFree = null)
    {
        var wanted = KeyText.Normalize(key);
        if (wanted.Length is 0 or > 256) return null;
        var best = default(T);
        var bestDistance = Math.Max(1, wanted.Length / 3) + 1;
        foreach (var (spelling, item) in _byText)
        {
            var distance = EditDistance.Between(wanted, spelling, bestDistance);
            if (distance > bestDistance || (distance == bestDistance && (best is null || !Precedes(item, best)))) continue;
            if (distance >= Math.Max(wanted.Length, spelling.Length) || isFree?.Invoke(item) == false) continue;
            (best, bestDistance) = (item, distance);
        }
        return best;
    }

    /// <summary>The first definition with a spelling that begins with <paramref name="start"/>: a key that is being typed.</summary>
    internal T? FindByStart(string start, Func<T, bool> isFree)
    {
        var wanted = KeyText.Normalize(start);
        if (wanted.Length is 0 or > 256) return null;
        foreach (var (spelling, item) in _byText)
        {
            if (spelling.StartsWith(wanted, StringComparison.Ordinal) && isFree(item)) return item;
        }
        return null;
    }

    private bool Precedes(T item, T other)
    {
        foreach (var candidate in Items)
        {
            if (ReferenceEquals(candidate, item)) return true;
            if (ReferenceEquals(candidate, other)) return false;
        }
        return false;
    }
}

/// <summary>Something that is named by a key of a report.</summary>
public interface IKeyed
{
    /// <summary>All accepted spellings, the canonical one first.</summary>
    IReadOnlyList<string> Spellings { get; }
}
