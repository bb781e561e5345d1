using RulesEngine.Text;

namespace RulesEngine.Yaml;

/// <summary>
/// Finds the keys of a broken text line by line. What has no key belongs to the key before, or is reported as a line whose
/// colon is missing. Only the first document is read.
/// </summary>
internal sealed class KeyLines(SourceText source, List<YamlProblem> problems)
{
    // A group of a form has at least so many rows; fewer that stand too deep have slipped.
    public const int SmallestGroup = 3;

    private readonly List<KeyLine> _keys = [];
    private readonly List<KeyLine> _strays = [];
    private KeyLine? _current;
    private bool _isOpen;
    private KeyLine? _stray;

    /// <summary>The keys in the order of the text; <paramref name="strays"/> are lines whose colon is missing.</summary>
    public static List<KeyLine> Find(SourceText source, List<YamlProblem> problems, out List<KeyLine> strays)
    {
        var lines = new KeyLines(source, problems);
        for (var line = 0; line < source.LineCount; line++)
        {
            var content = ContentOf(source, line);
            if (content.Length == 0) continue;
            if (IsDocumentEnd(source, line) && lines._keys.Count > 0) break;
            lines.Add(line, content);
        }
        strays = lines._strays;
        lines.MarkFilledHeadings();
        return lines._keys;
    }

    /// <summary>The visible part of a line.</summary>
    public static TextSpan ContentOf(SourceText source, int line)
    {
        var span = source.GetLineSpan(line);
        var text = source.Slice(span);
        var start = text.Length - text.TrimStart().Length;
        return new TextSpan(span.Start + start, text.Trim().Length);
    }

    private static bool IsDocumentEnd(SourceText source, int line)
    {
        var text = source.Slice(source.GetLineSpan(line));
        return (text.StartsWith("---") || text.StartsWith("...")) && (text.Length == 3 || char.IsWhiteSpace(text[3]));
    }

    private void Add(int line, TextSpan content)
    {
        var first = source.Content[content.Start];
        var column = content.Start - source.GetLineSpan(line).Start;
        if (_current is { } current && GoesOn(current, column))
        {
            if (current.IsProse) ExtendProse(current, line, column);
            else Extend(current, line, column);
            return;
        }
        if (first == '#' || (_keys.Count == 0 && (first == '%' || IsDocumentEnd(source, line)))) return;
        if (KeyHeader.Read(source, content) is { } header) AddKey(new KeyLine(line, column, header) { IsReported = HasTab(line, content) });
        else if (KeyHeader.ReadBehindBracket(source, content) is { } damaged) AddDamaged(line, column, content, damaged);
        else AddKeyless(line, column, content);
    }

    /// <summary>A bracket stands before the key: what stands below the line is read nevertheless.</summary>
    private void AddDamaged(int line, int column, TextSpan content, KeyHeader header)
    {
        Report(content, SyntaxReason.OfLine(source.Slice(content)) ?? SyntaxReason.MissingColon);
        AddKey(new KeyLine(line, column, header) { IsReported = true, IsTorn = true });
    }

    private void AddKey(KeyLine key)
    {
        // With keys below it, a line without colon is their heading.
        if (_stray is { } heading && key.Column > heading.Column)
        {
            _keys.Add(heading);
            _strays.Remove(heading);
        }
        var value = source.Slice(key.Header.Value);
        key.IsProse = KeyHeader.IsBlockScalar(value);
        _isOpen = KeyHeader.IsOpen(value) && OpenValue.Encloses(source, key);
        _keys.Add(_current = key);
        _stray = null;
    }

    /// <summary>Whether a deeper line is the key's value whatever it looks like: text, or behind an open quote or bracket.</summary>
    private bool GoesOn(KeyLine key, int column)
    {
        if (key.IsProse && key.RestLine >= 0 && column >= Math.Max(key.RestColumn, 1)) return true;
        return column > key.Column && (key.IsProse ? key.RestLine < 0 || key.HasOneRestLine : _isOpen);
    }

    /// <summary>Takes a line of text; a first line that stands deeper than the second, or has tabs before it, tears the text.</summary>
    private void ExtendProse(KeyLine key, int line, int column)
    {
        var isFirstDeeper = column < key.RestColumn;
        var torn = isFirstDeeper ? key.RestLine : line;
        Extend(key, line, column);
        var indent = new TextSpan(source.GetLineSpan(torn).Start, isFirstDeeper ? key.RestColumn : Math.Min(column, key.RestColumn));
        var hasTab = source.Slice(indent).Contains('\t');
        if (isFirstDeeper) key.RestColumn = column;
        if (key.IsTorn || !(isFirstDeeper || hasTab)) return;
        key.IsTorn = true;
        Report(hasTab ? indent : ContentOf(source, torn), hasTab ? SyntaxReason.Tab : SyntaxReason.Indentation);
    }

    private void AddKeyless(int line, int column, TextSpan content)
    {
        var text = source.Slice(content);
        var isProse = _current is { IsProse: true };
        var closes = text[0] is ']' or '}';
        if (_current is { } current && !isProse && (column > current.Column || closes || (KeyHeader.IsItem(text) && column == current.Column)))
        {
            Extend(current, line, column);
            return;
        }
        if (_current is { } prose && isProse && text[^1] is not ('|' or ':' or '：') && !IsHeading(line, column))
        {
            // Text that is indented stands right; its key has slipped.
            var isKeySlipped = prose.RestLine < 0 && column > 0;
            if (!prose.IsReported) Report(isKeySlipped ? ContentOf(source, prose.Line) : content, SyntaxReason.Indentation);
            (prose.IsTorn, prose.IsReported) = (true, prose.IsReported || isKeySlipped);
            Extend(prose, line, column);
            return;
        }
        if (column > _stray?.Column) return;
        Report(content, SyntaxReason.OfLine(text) ?? SyntaxReason.MissingColon);
        (_current, _stray) = (null, new KeyLine(line, column, KeyHeader.WithoutColon(source, content)) { IsReported = true });
        if (KeyHeader.CanStart(text[0])) _strays.Add(_stray);
    }

    /// <summary>Whether the next line is a key that stands deeper.</summary>
    private bool IsHeading(int line, int column)
    {
        for (line++; line < source.LineCount; line++)
        {
            var content = ContentOf(source, line);
            if (content.Length == 0 || source.Content[content.Start] == '#') continue;
            return content.Start - source.GetLineSpan(line).Start > column && KeyHeader.Read(source, content) is not null;
        }
        return false;
    }

    private static void Extend(KeyLine key, int line, int column)
    {
        if (key.RestLine < 0) (key.RestLine, key.RestColumn) = (line, column);
        key.EndLine = line + 1;
    }

    private bool HasTab(int line, TextSpan content)
    {
        var indent = TextSpan.FromBounds(source.GetLineSpan(line).Start, content.Start);
        if (!source.Slice(indent).Contains('\t')) return false;
        Report(indent, SyntaxReason.Tab);
        return true;
    }

    /// <summary>A key with both a value and a whole group of rows below it is their heading, unless it slipped out of the rows.</summary>
    private void MarkFilledHeadings()
    {
        for (var i = 0; i + SmallestGroup < _keys.Count; i++)
        {
            var (key, column) = (_keys[i], _keys[i + 1].Column);
            if (key.Header.Value.Length == 0 || key.IsProse || column <= key.Column) continue;
            if (_keys[i + 2].Column != column || _keys[i + 3].Column != column) continue;
            var value = source.Slice(key.Header.Value);
            var isRow = (value[0] is '[' or '{' && !KeyHeader.IsOpen(value)) || char.IsAsciiDigit(value[0]);
            // What follows the row is the heading, which slipped.
            if (isRow && _keys[i + 1].CanHold) continue;
            if (isRow && i > 0 && (_keys[i - 1].Column == column || _keys[i - 1].CanHold)) continue;
            key.IsFilledHeading = true;
            if (!key.IsReported) Report(key.Header.Value, SyntaxReason.OfValue(value) ?? SyntaxReason.ValueAndRows);
        }
    }

    private void Report(TextSpan span, LocalizedText reason) => problems.Add(new YamlProblem(YamlProblemKind.Syntax, span, reason));
}
