using RulesEngine.Diagnostics;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Completion;

/// <summary>Suppressions in comments: which lines they are about, and the rules they name, those with a finding there first.</summary>
internal static class SuppressionProposals
{
    private const string Prefix = "rulesengine-";

    private static readonly (string Word, bool StandsAlone, LocalizedText Meaning)[] Directives =
    [
        ($"{Prefix}disable-next-line", true, new("不检查下一行", "for the next line")),
        ($"{Prefix}disable-line", false, new("不检查本行", "for this line")),
        ($"{Prefix}disable", true, new("从此处起不检查", "from here on")),
        ($"{Prefix}enable", true, new("从此处起恢复检查", "ends the region")),
        ($"{Prefix}disable-file", true, new("整个文件不检查", "for the whole file")),
    ];

    public static IEnumerable<CompletionProposal> In(TypingPlace place, TypedComment comment)
    {
        var typed = place.TypedIn(comment.Word);
        if (comment.Before.Length == 0)
        {
            var isDirective = Prefix.StartsWith(typed, StringComparison.Ordinal) || typed.StartsWith(Prefix, StringComparison.Ordinal);
            return isDirective ? Words(place, comment) : [];
        }
        var directive = Array.Find(Directives, d => comment.Before.Split([' ', '\t'], 2)[0] == d.Word);
        var isReason = comment.Before.Contains("--", StringComparison.Ordinal) || comment.Before.Contains('—') || typed.StartsWith('-');
        return directive.Word is null || isReason ? [] : Rules(place, comment, directive.Word);
    }

    private static IEnumerable<CompletionProposal> Words(TypingPlace place, TypedComment comment)
    {
        var isTop = place.Outline.Above(place.Line) is null;
        foreach (var (word, standsAlone, meaning) in Directives)
        {
            if (standsAlone != comment.IsWholeLine || (word.EndsWith("-file", StringComparison.Ordinal) && !isTop)) continue;
            yield return new CompletionProposal
            {
                Label = word,
                Kind = ProposalKind.Rule,
                ReplaceSpan = comment.Word,
                InsertText = $"{word} ",
                Detail = meaning.In(place.Language),
                FilterText = word,
            };
        }
    }

    private static IEnumerable<CompletionProposal> Rules(TypingPlace place, TypedComment comment, string directive)
    {
        var written = place.Source.ToString(comment.Span).Split([' ', '\t', ',', '，', '、']);
        var found = FindingsAt(place, directive);
        var typed = place.TypedIn(comment.Word);
        return place.Snapshot.Catalog.Descriptors
            .Where(r => !Array.Exists(written, w => r.IsNamed(w) && w != place.Source.ToString(comment.Word)))
            .OrderBy(r => found.Contains(r) ? 0 : 1)
            .Select((rule, i) => new CompletionProposal
            {
                Label = $"{rule.Id} {rule.Name}",
                Kind = ProposalKind.Rule,
                ReplaceSpan = comment.Word,
                InsertText = rule.Id,
                Detail = rule.Title.In(place.Language),
                Subject = rule.Id,
                FilterText = Spellings.Order(typed, rule.Id, rule.Name, rule.Title.Zh),
                IsPreselected = i == 0 && found.Contains(rule),
            });
    }

    private static HashSet<DiagnosticDescriptor> FindingsAt(TypingPlace place, string directive)
    {
        var line = place.Line;
        if (directive.EndsWith("next-line", StringComparison.Ordinal))
        {
            for (line++; line < place.Source.LineCount - 1 && place.Source.Slice(place.Source.GetLineSpan(line)).TrimStart() is [] or ['#', ..];) line++;
        }
        var isOneLine = directive.EndsWith("-line", StringComparison.Ordinal);
        return [.. place.Snapshot.Analysis.Diagnostics
            .Where(d => d.Suppression is null && (!isOneLine || place.Source.GetPosition(d.Span.Start).Line == line)).Select(static d => d.Descriptor)];
    }
}
