namespace RulesEngine.Yaml;

/// <summary>
/// Where the next key of an outline can stand: in one of the open blocks, or as the first one below a key that has no value
/// yet. Immutable, so that what-ifs cost nothing; a what-if needs no node.
/// </summary>
internal sealed class OutlinePlace
{
    private readonly Block _block;
    private readonly Pending? _pending;

    private OutlinePlace(Block block, Pending? pending)
    {
        _block = block;
        _pending = pending;
    }

    /// <summary>An open block: the node that holds it and the column of its keys.</summary>
    private sealed record Block(OutlineNode? Holder, int Column, Block? Outer, int Depth);

    /// <summary>A key that may get children, and the column it stands in or should.</summary>
    private sealed record Pending(OutlineNode? Node, int Column);

    /// <summary>The node that holds the last key put.</summary>
    public OutlineNode Parent => _block.Holder!;

    /// <summary>Number of open blocks.</summary>
    public int Depth => _block.Depth;

    public static OutlinePlace Start(OutlineNode root) => new(new Block(root, -1, null, 0), new Pending(root, -1));

    /// <summary>The place behind a key that stands where it may; null where its column is that of no open block.</summary>
    public OutlinePlace? Put(KeyLine key, OutlineNode? node = null)
    {
        if (_pending is not null && key.Column > _pending.Column && Depth < YamlTree.MaxDepth)
            return Behind(key, node, new Block(_pending.Node, key.Column, _block, Depth + 1));
        return BlockAt(key.Column) is { } block ? Behind(key, node, block) : null;
    }

    /// <summary>The place behind a key that has slipped, which must leave open the block of <paramref name="kept"/>.</summary>
    public OutlinePlace Slip(KeyLine key, OutlineNode? node, KeyLine? next, KeyLine? kept)
    {
        var holds = key.CanHold && next is not null && next.Column > key.Column;
        if (_pending is not null && next is not null && next.Column > _pending.Column && Depth < YamlTree.MaxDepth)
        {
            // The next key sets the column of the block, unless it stands below this one.
            var column = holds ? Math.Max(key.Column, _pending.Column + 1) : -1;
            var first = new Block(_pending.Node, column, _block, Depth + 1);
            return holds ? Behind(key, node, first) : new OutlinePlace(first, _pending);
        }
        // What stands below the key needs no block but the key's.
        var block = NearestBlock(key, holds ? next : null, holds && kept == next ? null : kept);
        // A heading that slipped beyond its rows still has those that stand in no other block.
        holds |= key.CanHold && next?.Column > block.Column && !IsOpen(next.Column);
        return holds ? Behind(key, node, block) : new OutlinePlace(block, null);
    }

    /// <summary>Whether a block is open whose keys stand in <paramref name="column"/>.</summary>
    public bool IsOpen(int column) => BlockAt(column) is not null;

    /// <summary>Notes that the blocks around the last key are no YAML as they stand.</summary>
    public void MarkFlawed()
    {
        for (var block = _block; block is not null; block = block.Outer) block.Holder!.IsFlawed = true;
    }

    private static OutlinePlace Behind(KeyLine key, OutlineNode? node, Block block) =>
        new(block, key.CanHold ? new Pending(node, block.Column) : null);

    /// <summary>The block whose column is nearest, of those inside the kept one and left of the children; the inner of two.</summary>
    private Block NearestBlock(KeyLine key, KeyLine? child, KeyLine? kept)
    {
        var outermost = kept is null ? null : BlockAt(kept.Column);
        Block? best = null;
        for (var block = _block; block is not null && block.Column >= 0; block = block.Outer)
        {
            var fits = child is null || block.Column < child.Column;
            if (fits && (best is null || IsNearer(key, block, best))) best = block;
            if (block == outermost) break;
        }
        return best ?? _block;
    }

    /// <summary>Whether a key stands nearer to the outer block than to the inner; text is a section, which stands outside of two.</summary>
    private static bool IsNearer(KeyLine key, Block outer, Block inner)
    {
        var (left, right) = (Math.Abs(outer.Column - key.Column), Math.Abs(inner.Column - key.Column));
        return left < right || (left == right && key.IsProse);
    }

    private Block? BlockAt(int column)
    {
        for (var block = _block; block is not null; block = block.Outer)
        {
            if (block.Column == column) return block;
        }
        return null;
    }
}
