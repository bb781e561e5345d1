using System.Collections;
using System.Collections.Immutable;

namespace RulesEngine.Generators.Incremental;

/// <summary>
/// An array that is equal when its items are. <see cref="ImmutableArray{T}"/> compares references,
/// so a model holding one would look changed after every keystroke.
/// </summary>
internal readonly struct EquatableArray<T>(ImmutableArray<T> items) : IEquatable<EquatableArray<T>>, IEnumerable<T>
    where T : IEquatable<T>
{
    public static readonly EquatableArray<T> Empty = new([]);

    private readonly ImmutableArray<T> _items = items;

    private ImmutableArray<T> Items => _items.IsDefault ? [] : _items;

    public int Count => Items.Length;

    public bool Equals(EquatableArray<T> other)
    {
        // Not SequenceEqual: the array's own overload boxes a comparer per call, and the loop is as short.
        var (mine, others) = (Items, other.Items);
        if (mine.Length != others.Length) return false;
        for (var i = 0; i < mine.Length; i++)
            if (!mine[i].Equals(others[i]))
                return false;
        return true;
    }

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in Items) hash = unchecked((hash * 31) + item.GetHashCode());
        return hash;
    }

    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();
}

internal static class EquatableArray
{
    public static EquatableArray<T> ToEquatable<T>(this IEnumerable<T> items) where T : IEquatable<T> => new([.. items]);
}
