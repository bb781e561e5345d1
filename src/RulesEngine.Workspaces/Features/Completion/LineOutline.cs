using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Completion;

/// <summary>
/// The keys of a text that is being typed, told from indentation alone: where someone types, the text is seldom YAML. Lines
/// of prose and of values in open brackets have no keys.
/// </summary>
internal sealed class LineOutline
{
    private readonly List<KeyedLine> _keys = [];
    private readonly SourceText _source;

    private LineOutline(SourceText source) => _source = source;

    /// <summary>The keys in the order of the text.</summary>
    public IReadOnlyList<KeyedLine> Keys => _keys;

    public static LineOutline Read(SourceText source)
    {
        var outline = new LineOutline(source);
        for (var line = 0; line < source.LineCount; line++)
        {
            if (KeyedLine.Read(source, line) is { } key && !outline.IsInside(outline.Last, key.Indent, key.Key.Start)) outline._keys.Add(key);
        }
        return outline;
    }

    private KeyedLine? Last => _keys.Count == 0 ? null : _keys[^1];

    /// <summary>The last key above <paramref name="line"/>.</summary>
    public KeyedLine? Above(int line)
    {
        for (var i = _keys.Count - 1; i >= 0; i--)
        {
            if (_keys[i].Line < line) return _keys[i];
        }
        return null;
    }

    public KeyedLine? On(int line) => _keys.Find(k => k.Line == line);

    /// <summary>Whether a place below <paramref name="key"/> belongs to its prose.</summary>
    public bool IsProse(KeyedLine key, int line, int column)
    {
        if (key.Value.Length == 0 || _source.Content[key.Value.Start] is not ('|' or '>')) return false;
        if (column > key.Indent) return true;
        // A blank line belongs to the prose that goes on behind it.
        for (; line < _source.LineCount; line++)
        {
            var text = _source.Slice(_source.GetLineSpan(line));
            if (!text.IsWhiteSpace()) return text.Length - text.TrimStart().Length > key.Indent;
        }
        return false;
    }

    /// <summary>Whether <paramref name="offset"/>, on a line indented by <paramref name="column"/>, is in the key's bracket.</summary>
    public bool IsInBracket(KeyedLine key, int column, int offset)
    {
        if (key.Value.Length == 0 || offset <= key.Value.Start || _source.Content[key.Value.Start] is not ('[' or '{')) return false;
        if (column <= key.Indent && _source.GetPosition(offset).Line != key.Line) return false;
        return !_source.Content.AsSpan(key.Value.Start, offset - key.Value.Start).ContainsAny(']', '}');
    }

    /// <summary>The keys a place stands below, from the outermost to the innermost.</summary>
    public List<KeyedLine> AncestorsOf(int line, int column)
    {
        var ancestors = new List<KeyedLine>();
        for (var i = _keys.Count - 1; i >= 0 && column > 0; i--)
        {
            if (_keys[i].Line >= line || _keys[i].Indent >= column) continue;
            if (_keys[i].Holds) ancestors.Add(_keys[i]);
            column = _keys[i].Indent;
        }
        ancestors.Reverse();
        return ancestors;
    }

    /// <summary>The keys directly below <paramref name="parent"/>; the outermost ones where it is null.</summary>
    public List<KeyedLine> ChildrenOf(KeyedLine? parent)
    {
        var children = new List<KeyedLine>();
        var from = parent is null ? 0 : _keys.IndexOf(parent) + 1;
        for (var i = from; i < _keys.Count && (parent is null || _keys[i].Indent > parent.Indent); i++)
        {
            if (children.Count == 0 || _keys[i].Indent <= children[^1].Indent) children.Add(_keys[i]);
        }
        return children;
    }

    private bool IsInside(KeyedLine? key, int column, int offset) =>
        key is not null && column > key.Indent && (IsProse(key, _source.GetPosition(offset).Line, column) || IsInBracket(key, column, offset));
}
