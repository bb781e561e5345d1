namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>What a percentage may be a share of, the likeliest last. No list of decimals, whose code would be compiled at each start.</summary>
internal sealed class Wholes
{
    private decimal[] _values = new decimal[16];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The likeliest.</summary>
    public decimal Last => _values[Count - 1];

    /// <summary>One of them.</summary>
    public decimal this[int index] => _values[index];

    /// <summary>Forgets all.</summary>
    public void Clear() => Count = 0;

    /// <summary>Takes a likelier one.</summary>
    public void Add(decimal value)
    {
        if (Count == _values.Length) Array.Resize(ref _values, Count * 2);
        _values[Count++] = value;
    }
}
