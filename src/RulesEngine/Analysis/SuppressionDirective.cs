using System.Collections.Immutable;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Analysis;

/// <summary>
/// A comment <c># rulesengine-disable… CODE[, CODE] [-- reason]</c>. Chinese punctuation is as good as ASCII: <c>，</c> and
/// <c>、</c> between rules, <c>——</c> before the reason.
/// </summary>
/// <param name="Kind">Which lines it is about.</param>
/// <param name="Comment">The comment.</param>
/// <param name="Rules">The names written, each with its place.</param>
/// <param name="Justification">The text behind <c>--</c>.</param>
public sealed record SuppressionDirective(
    SuppressionKind Kind, YamlComment Comment, ImmutableArray<SuppressedRule> Rules, string Justification)
{
    internal const string Prefix = "rulesengine-";

    /// <summary>All directives of a text, in its order.</summary>
    public static ImmutableArray<SuppressionDirective> FindAll(YamlTree tree)
    {
        if (!tree.Source.Content.Contains(Prefix, StringComparison.Ordinal)) return [];
        return [.. tree.Comments.Select(c => TryParse(tree.Source, c)).OfType<SuppressionDirective>()];
    }

    private static SuppressionDirective? TryParse(SourceText source, YamlComment comment)
    {
        var text = source.ToString(comment.Span);
        var start = text.Length - text.TrimStart('#', ' ', '\t').Length;
        if (!text.AsSpan(start).StartsWith(Prefix)) return null;
        var wordEnd = start;
        while (wordEnd < text.Length && (char.IsAsciiLetter(text[wordEnd]) || text[wordEnd] == '-')) wordEnd++;
        if (KindOf(text.AsSpan(start + Prefix.Length, wordEnd - start - Prefix.Length)) is not { } kind) return null;
        var end = FindEndOfRules(text, wordEnd);
        var reason = end < text.Length && text[end] != '#' ? text[end..].TrimStart('-', '—').Trim() : string.Empty;
        return new SuppressionDirective(kind, comment, ReadRules(text, wordEnd, end, comment.Span.Start), reason);
    }

    /// <summary>Where <c>--</c>, <c>—</c> or another comment begins, or the end of the text.</summary>
    private static int FindEndOfRules(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (text[at] is '—' or '#' || (text[at] == '-' && at + 1 < text.Length && text[at + 1] == '-')) return at;
        }
        return text.Length;
    }

    private static SuppressionKind? KindOf(ReadOnlySpan<char> word) => word switch
    {
        "disable-next-line" => SuppressionKind.NextLine,
        "disable-line" => SuppressionKind.Line,
        "disable-file" => SuppressionKind.File,
        "disable" => SuppressionKind.Begin,
        "enable" => SuppressionKind.End,
        _ => null,
    };

    private static ImmutableArray<SuppressedRule> ReadRules(string text, int start, int end, int offset)
    {
        var rules = ImmutableArray.CreateBuilder<SuppressedRule>();
        for (var at = start; at < end; at++)
        {
            if (!char.IsLetterOrDigit(text[at])) continue;
            var from = at;
            while (at < end && (char.IsLetterOrDigit(text[at]) || text[at] == '-')) at++;
            var name = text[from..at].TrimEnd('-');
            rules.Add(new SuppressedRule(name, new TextSpan(offset + from, name.Length)));
        }
        return rules.ToImmutable();
    }
}

/// <summary>A rule named in a suppression.</summary>
/// <param name="Name">Code or name as written.</param>
/// <param name="Span">The place.</param>
public sealed record SuppressedRule(string Name, TextSpan Span);

/// <summary>Which lines a suppression is about.</summary>
public enum SuppressionKind
{
    /// <summary>The line it stands on.</summary>
    Line,

    /// <summary>The next line that is no comment.</summary>
    NextLine,

    /// <summary>From here to the matching <c>enable</c>, or the end.</summary>
    Begin,

    /// <summary>Ends a region.</summary>
    End,

    /// <summary>The whole file.</summary>
    File,
}
