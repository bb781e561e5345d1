using System.Collections.Immutable;
using RulesEngine.Text;

namespace RulesEngine.Yaml;

/// <summary>
/// A YAML document as nodes with places. Text that does not parse as a whole is parsed by pieces, so that only the broken
/// piece is lost. What reports do not use (aliases, tags, several documents, deep nesting) is left out and listed in
/// <see cref="Problems"/>; nothing is ever expanded.
/// </summary>
public sealed class YamlTree
{
    /// <summary>Deepest nesting that is read.</summary>
    public const int MaxDepth = 64;

    private ImmutableArray<YamlComment> _comments;

    private YamlTree(SourceText source, SourceText read, YamlNode? root, ImmutableArray<YamlProblem> problems)
    {
        Source = source;
        Read = read;
        Root = root;
        Problems = problems;
    }

    /// <summary>The text.</summary>
    public SourceText Source { get; }

    /// <summary>The text as the parser saw it: of the same length, with spaces for what it cannot take.</summary>
    internal SourceText Read { get; }

    /// <summary>The outermost node; null for a text without any.</summary>
    public YamlNode? Root { get; }

    /// <summary>What could not be read, in the order of the text.</summary>
    public ImmutableArray<YamlProblem> Problems { get; }

    /// <summary>Whether nothing of the text was lost because it is no YAML.</summary>
    public bool IsWhole => !Problems.Any(static p => p.Kind == YamlProblemKind.Syntax);

    /// <summary>The comments in the order of the text; found when first asked for.</summary>
    public ImmutableArray<YamlComment> Comments =>
        _comments.IsDefault ? _comments = CommentScanner.Scan(this) : _comments;

    /// <summary>Reads <paramref name="source"/>. Never throws on any text.</summary>
    public static YamlTree Parse(SourceText source)
    {
        if (source.Fault is { Kind: SourceFaultKind.TooLarge } || source.Length > SourceText.MaxLength) return TooLarge(source);
        var problems = new List<YamlProblem>();
        var readable = MakeReadable(source, problems);
        var root = ReadFirst(ref readable, problems);
        if (problems.Exists(static p => p.Reason == UnsupportedParts.SeveralDocuments))
            root = DocumentMarkers.Join(readable, root, problems);
        DropEchoes(source, problems);
        problems.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return new YamlTree(source, readable, root, [.. problems]);
    }

    /// <summary>The tree with lines that are no mistake to YAML but stand where they cannot be meant; lines with a problem have enough.</summary>
    internal YamlTree WithSlipped(List<YamlScalar> keys)
    {
        var lines = Problems.Select(p => Source.GetPosition(p.Span.Start).Line).ToHashSet();
        var added = keys.Where(k => lines.Add(Source.GetPosition(k.Span.Start).Line))
            .Select(static k => new YamlProblem(YamlProblemKind.Syntax, k.Span, SyntaxReason.Level));
        return new YamlTree(Source, Read, Root, [.. Problems.Concat(added).OrderBy(static p => p.Span.Start)]);
    }

    /// <summary>Reads the first document, by pieces where it does not parse as a whole; spaces are put for stray lines.</summary>
    internal static YamlNode? ReadFirst(ref SourceText source, List<YamlProblem> problems)
    {
        if (YamlReader.TryRead(source, 0, problems, out var root, out var failure)) return root;
        var whole = source;
        source = StrayLines.Blank(source, problems);
        if (source != whole && YamlReader.TryRead(source, 0, problems, out root, out failure)) return root;
        return new YamlRecovery(source, problems).Recover(failure);
    }

    /// <summary>What else is wrong with the line of a control character comes from the space put for it.</summary>
    private static void DropEchoes(SourceText source, List<YamlProblem> problems)
    {
        if (problems.Find(static p => p.Reason == SyntaxReason.ControlCharacter) is not { } control) return;
        var line = source.GetPosition(control.Span.Start).Line;
        problems.RemoveAll(p => p != control && p.Kind == YamlProblemKind.Syntax && source.GetPosition(p.Span.Start).Line == line);
    }

    private static YamlTree TooLarge(SourceText source) => new(source, source, null,
    [
        new YamlProblem(YamlProblemKind.Unsupported, default, new("文件超过 16 MiB", "the file is larger than 16 MiB")),
    ]);

    /// <summary>Puts a space, which keeps all offsets, for each character the parser cannot take.</summary>
    private static SourceText MakeReadable(SourceText source, List<YamlProblem> problems)
    {
        var content = source.Content;
        var at = IndexOfUnreadable(content, 0);
        if (at < 0) return source;
        var control = at;
        while (control >= 0 && !IsControl(content[control])) control = IndexOfUnreadable(content, control + 1);
        if (control >= 0)
            problems.Add(new YamlProblem(YamlProblemKind.Syntax, new TextSpan(control, 1), SyntaxReason.ControlCharacter));
        return source.WithContent(string.Create(content.Length, content, static (target, content) =>
        {
            for (var i = 0; i < content.Length; i++)
                target[i] = content[i] != '\t' && IsBlank(content[i]) ? ' ' : content[i];
        }));
    }

    /// <summary>What YAML 1.2 calls non-printable (5.1).</summary>
    private static bool IsControl(char c) =>
        c < ' ' ? c is not ('\t' or '\n' or '\r') : c is (>= '\x7F' and <= '\x9F' and not '\x85') or '\uFFFE' or '\uFFFF';

    /// <summary>Line breaks to YamlDotNet, mere characters to YAML 1.2; they come along when prose is pasted from a web page.</summary>
    private static bool IsForeignBreak(char c) => c is '\x85' or '\u2028' or '\u2029';

    /// <summary>Whether the parser sees white space within a line here.</summary>
    internal static bool IsBlank(char c) => c is ' ' or '\t' || IsControl(c) || IsForeignBreak(c);

    // A plain loop: vectorised searching is compiled at run time and costs more at start than it saves on a report.
    private static int IndexOfUnreadable(string content, int start)
    {
        for (var i = start; i < content.Length; i++)
        {
            var c = content[i];
            if (c is (>= ' ' and < '\x7F') or '\n' or (> '\x9F' and < '\u2028') or (> '\u2029' and < '\uFFFE')) continue;
            if (IsControl(c) || IsForeignBreak(c)) return i;
        }
        return -1;
    }
}
