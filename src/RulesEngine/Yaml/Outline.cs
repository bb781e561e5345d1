using RulesEngine.Text;

namespace RulesEngine.Yaml;

/// <summary>
/// Gives each key the block it belongs to, by indentation. Where indentations contradict each other, the fewest possible
/// lines are taken to have slipped, judged by the next lines; a slipped line is reported and goes to the nearest block.
/// </summary>
internal sealed class Outline
{
    /// <summary>Lines that are looked at to judge which of two has slipped.</summary>
    private const int Horizon = 4;

    /// <summary>Lines within which the end of a block is looked for.</summary>
    private const int LongestBlock = 100;

    private readonly SourceText _source;
    private readonly List<KeyLine> _keys;
    private readonly List<YamlProblem> _problems;

    private Outline(SourceText source, List<KeyLine> keys, List<YamlProblem> problems)
    {
        _source = source;
        _keys = keys;
        _problems = problems;
    }

    /// <summary>The nodes of the outermost level, in the order of the text.</summary>
    public static List<OutlineNode> Arrange(SourceText source, List<KeyLine> keys, List<YamlProblem> problems) =>
        new Outline(source, keys, problems).Arrange();

    private List<OutlineNode> Arrange()
    {
        var root = new OutlineNode(new KeyLine(-1, -1, null!));
        var place = OutlinePlace.Start(root);
        for (var i = 0; i < _keys.Count; i++)
        {
            var node = new OutlineNode(_keys[i]);
            var next = place.Put(_keys[i], node);
            var kept = next is null ? Next(i) : NeededBehind(place, next, i);
            if (next is null || kept is not null)
            {
                next = place.Slip(_keys[i], node, Next(i), kept);
                if (!_keys[i].IsReported) Report(_keys[i].Line);
                next.MarkFlawed();
            }
            next.Parent.Children.Add(node);
            place = next;
        }
        return root.Children;
    }

    private KeyLine? Next(int index) => index + 1 < _keys.Count ? _keys[index + 1] : null;

    /// <summary>The line that shows the key to have slipped, though a block begins in its column; null where it may stand there.</summary>
    private KeyLine? NeededBehind(OutlinePlace place, OutlinePlace next, int index)
    {
        if (Next(index) is not { } following) return null;
        if (next.Depth < place.Depth && EndOfBlock(index) is { } end && !next.IsOpen(end.Column) && place.IsOpen(end.Column)) return end;
        if (next.Put(following) is not null) return null;
        var stays = CountSlips(next, index + 1, Horizon);
        var slips = 1 + CountSlips(place.Slip(_keys[index], null, following, following), index + 1, Horizon);
        // A line that closes blocks which the next line needs has slipped to the left.
        return slips < stays || (slips == stays && next.Depth < place.Depth && !IsBare(index + 1)) ? following : null;
    }

    /// <summary>Whether a key has neither a value nor anything deeper below it, as a heading that slipped to the right.</summary>
    private bool IsBare(int index) => _keys[index].CanHold && Next(index) is { } next && next.Column <= _keys[index].Column;

    private int CountSlips(OutlinePlace place, int index, int horizon)
    {
        if (horizon == 0 || index >= _keys.Count) return 0;
        var stays = place.Put(_keys[index]) is { } next ? CountSlips(next, index + 1, horizon - 1) : int.MaxValue;
        if (stays == 0) return 0;
        return Math.Min(stays, 1 + CountSlips(place.Slip(_keys[index], null, Next(index), Next(index)), index + 1, horizon - 1));
    }

    /// <summary>The first key left of those below a key: the one behind its block. A block of one key may be a slip itself.</summary>
    private KeyLine? EndOfBlock(int index)
    {
        if (!_keys[index].CanHold || Next(index) is not { } child || child.Column <= _keys[index].Column) return null;
        var last = Math.Min(_keys.Count, index + LongestBlock);
        for (var i = index + 2; i < last; i++)
        {
            if (_keys[i].Column < child.Column) return i > index + 2 && _keys[i].Column > _keys[index].Column ? _keys[i] : null;
        }
        return null;
    }

    private void Report(int line) =>
        _problems.Add(new YamlProblem(YamlProblemKind.Syntax, KeyLines.ContentOf(_source, line), SyntaxReason.Indentation));
}
