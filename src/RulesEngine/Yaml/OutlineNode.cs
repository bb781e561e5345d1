namespace RulesEngine.Yaml;

/// <summary>A key of a broken text with the keys below it.</summary>
internal sealed class OutlineNode(KeyLine key)
{
    public KeyLine Key { get; } = key;

    public List<OutlineNode> Children { get; } = [];

    /// <summary>Whether a line below it is out of place, so that its lines are no YAML as they stand.</summary>
    public bool IsFlawed { get; set; }

    /// <summary>Line behind the last one that belongs to it.</summary>
    public int EndLine => Children.Count == 0 ? Key.EndLine : Math.Max(Key.EndLine, Children[^1].EndLine);
}
