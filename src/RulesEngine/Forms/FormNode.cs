using System.Collections.Immutable;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Forms;

/// <summary>A mapping of a form file whose keys are asked for by name; what is missing, wrong or left over becomes an error.</summary>
internal sealed class FormNode(YamlMapping mapping, FormErrors errors)
{
    private readonly HashSet<string> _asked = [];

    public TextSpan Span => mapping.Span;

    public static FormNode? From(YamlNode? node, FormErrors errors)
    {
        if (node is YamlMapping mapping) return new FormNode(mapping, errors);
        errors.Add(node?.Span ?? default, new("这里应是一组“键: 值”", "keys and values are expected here"));
        return null;
    }

    public YamlNode? Find(string key)
    {
        _asked.Add(key);
        foreach (var entry in mapping.Entries)
        {
            if (entry.Key.Value == key) return entry.Value;
        }
        return null;
    }

    public string Text(string key)
    {
        var node = Find(key);
        if (node is YamlScalar { Value.Length: > 0 } scalar) return scalar.Value;
        errors.Add(node?.Span ?? Head, new($"缺少 {key}", $"{key} is missing"));
        return string.Empty;
    }

    public string? OptionalText(string key) => Find(key) is YamlScalar { Value.Length: > 0 } scalar ? scalar.Value : null;

    public int? OptionalYear(string key)
    {
        var node = Find(key);
        if (node is null) return null;
        if (node is YamlScalar scalar && int.TryParse(scalar.Value, out var year) && year is >= 1900 and < 10_000) return year;
        errors.Add(node.Span, new($"{key} 应是四位年份", $"{key} must be a year of four digits"));
        return null;
    }

    public ImmutableArray<YamlScalar> Words(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlScalar single:
                return [single];
            case YamlSequence sequence:
                return ReadWords(sequence, key);
            case var other:
                RejectWords(other, key);
                return [];
        }
    }

    private ImmutableArray<YamlScalar> ReadWords(YamlSequence sequence, string key)
    {
        var words = ImmutableArray.CreateBuilder<YamlScalar>(sequence.Items.Length);
        foreach (var item in sequence.Items)
        {
            if (item is YamlScalar word) words.Add(word);
            else RejectWords(item, key);
        }
        return words.ToImmutable();
    }

    private void RejectWords(YamlNode node, string key) =>
        errors.Add(node.Span, new($"{key} 应是词的列表", $"{key} must be a list of words"));

    public List<FormNode> List(string key)
    {
        var nodes = new List<FormNode>();
        var found = Find(key);
        if (found is YamlSequence sequence)
        {
            foreach (var item in sequence.Items)
            {
                if (From(item, errors) is { } node) nodes.Add(node);
            }
        }
        else if (found is not null)
        {
            errors.Add(found.Span, new($"{key} 应是列表", $"{key} must be a list"));
        }
        return nodes;
    }

    /// <summary>The entries of a mapping below <paramref name="key"/>.</summary>
    public IEnumerable<YamlEntry> Entries(string key) => Find(key) is YamlMapping inner ? inner.Entries : [];

    /// <summary>The names of a section, row or column, which must be new to <paramref name="keys"/>.</summary>
    public NameSet Names(UniqueKeys keys)
    {
        var name = Text("name");
        var also = ImmutableArray.CreateBuilder<string>();
        foreach (var word in Words("also")) also.Add(word.Value);
        var names = new NameSet(Text("id"), name, OptionalText("label") ?? name, also.ToImmutable());
        keys.Add(names, PlaceOf);
        return names;
    }

    private TextSpan PlaceOf(string word)
    {
        foreach (var entry in mapping.Entries)
        {
            if (entry.Key.Value is not ("id" or "name" or "label" or "also")) continue;
            if (entry.Value is YamlScalar scalar && scalar.Value == word) return scalar.Span;
            if (entry.Value is YamlSequence list && list.Items.OfType<YamlScalar>().FirstOrDefault(i => i.Value == word) is { } item) return item.Span;
        }
        return mapping.Span;
    }

    /// <summary>Reports keys that were not asked for, but <paramref name="known"/>, and keys that stand twice.</summary>
    public void RejectOthers(string? known = null)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            var key = entry.Key.Value;
            if (key != known && !_asked.Contains(key)) errors.Add(entry.Key.Span, new($"此处没有键 {key}", $"there is no key {key} here"));
            else if (!seen.Add(key)) errors.Add(entry.Key.Span, new($"键 {key} 写了两次", $"the key {key} stands twice"));
        }
    }

    private TextSpan Head => mapping.Entries.IsEmpty ? mapping.Span : mapping.Entries[0].Key.Span;
}

/// <summary>Collects the mistakes of one form file.</summary>
internal sealed class FormErrors(SourceText source)
{
    private readonly List<FormError> _errors = [];

    public bool Any => _errors.Count > 0;

    public void Add(TextSpan span, LocalizedText message) => _errors.Add(new FormError(source, span, message));

    public ImmutableArray<FormError> ToImmutable() => _errors.Count == 0 ? [] : [.. _errors.OrderBy(static e => e.Span.Start)];
}
