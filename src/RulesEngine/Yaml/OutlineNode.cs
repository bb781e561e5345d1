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

    /// <summary>Puts a line whose colon is missing into the block it stands in, where there is one, so that its key is not missed.</summary>
    public static void Insert(List<OutlineNode> block, KeyLine stray)
    {
        var next = block.FindIndex(n => n.Key.Line > stray.Line);
        if (next < 0) next = block.Count;
        if (block.Count > 0 && block[0].Key.Column == stray.Column)
        {
            stray.IsTorn = true;
            block.Insert(next, new OutlineNode(stray));
        }
        else if (next > 0)
        {
            block[next - 1].IsFlawed = true;
            Insert(block[next - 1].Children, stray);
        }
    }
}
