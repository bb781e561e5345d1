using System.Buffers;
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

    // Everything YAML 1.2 calls non-printable (5.1) that can stand in a UTF-16 text.
    private static readonly SearchValues<char> ControlCharacters = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(static c => (char)c).Where(static c => c is not ('\t' or '\n' or '\r')),
         '\x7F', .. Enumerable.Range(0x80, 0x20).Select(static c => (char)c).Where(static c => c is not '\x85'), '\uFFFE', '\uFFFF']);

    // Line breaks to YamlDotNet, mere characters to YAML 1.2; they come along when prose is pasted from a web page.
    private static readonly SearchValues<char> ForeignBreaks = SearchValues.Create("\u0085\u2028\u2029");

    private ImmutableArray<YamlComment> _comments;

    private YamlTree(SourceText source, YamlNode? root, ImmutableArray<YamlProblem> problems)
    {
        Source = source;
        Root = root;
        Problems = problems;
    }

    /// <summary>The text.</summary>
    public SourceText Source { get; }

    /// <summary>The outermost node; null for a text without any.</summary>
    public YamlNode? Root { get; }

    /// <summary>What could not be read, in the order of the text.</summary>
    public ImmutableArray<YamlProblem> Problems { get; }

    /// <summary>The comments in the order of the text; found when first asked for.</summary>
    public ImmutableArray<YamlComment> Comments =>
        _comments.IsDefault ? _comments = CommentScanner.Scan(this) : _comments;

    /// <summary>Reads <paramref name="source"/>. Never throws on any text.</summary>
    public static YamlTree Parse(SourceText source)
    {
        if (source.Fault is { Kind: SourceFaultKind.TooLarge } || source.Length > SourceText.MaxLength) return TooLarge(source);
        var problems = new List<YamlProblem>();
        var readable = MakeReadable(source, problems);
        if (!YamlReader.TryRead(readable, 0, problems, out var root, out var failure))
            root = new YamlRecovery(readable, problems).Recover(failure);
        problems.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return new YamlTree(source, root, [.. problems]);
    }

    private static YamlTree TooLarge(SourceText source) => new(source, null,
    [
        new YamlProblem(YamlProblemKind.Unsupported, default, new("文件超过 16 MiB", "the file is larger than 16 MiB")),
    ]);

    /// <summary>Puts a space, which keeps all offsets, for each character the parser cannot take.</summary>
    private static SourceText MakeReadable(SourceText source, List<YamlProblem> problems)
    {
        var control = source.Content.AsSpan().IndexOfAny(ControlCharacters);
        if (control >= 0)
            problems.Add(new YamlProblem(YamlProblemKind.Syntax, new TextSpan(control, 1), SyntaxReason.ControlCharacter));
        if (control < 0 && !source.Content.AsSpan().ContainsAny(ForeignBreaks)) return source;
        return source.WithContent(string.Create(source.Length, source.Content, static (target, content) =>
        {
            for (var i = 0; i < content.Length; i++)
                target[i] = ControlCharacters.Contains(content[i]) || ForeignBreaks.Contains(content[i]) ? ' ' : content[i];
        }));
    }
}
