using System.Collections.Immutable;
using RulesEngine.Forms;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Reports;

/// <summary>Collects what binding finds.</summary>
internal sealed class BindingProblems
{
    private const int LongestKey = 40;

    private readonly List<ReportProblem> _problems = [];

    public void Add(ReportProblemKind kind, TextSpan span, string path, params ReadOnlySpan<LocalizedText> arguments) =>
        _problems.Add(new ReportProblem(kind, span, path, [.. arguments]));

    public void Add(ReportProblemKind kind, TextSpan span, string path, params ReadOnlySpan<string> names) =>
        _problems.Add(new ReportProblem(kind, span, path, Words(names)));

    public void AddDuplicate(YamlEntry entry, YamlEntry first, string path) =>
        _problems.Add(new ReportProblem(ReportProblemKind.DuplicateKey, entry.Key.Span, path,
            [LocalizedText.Same(entry.Key.Value), OtherSpelling(entry.Key.Value, first.Key.Value)])
        {
            Related = first.Key.Span,
        });

    public void AddUnknown(YamlEntry entry, string path, IKeyed? nearest)
    {
        // What could not be read has been reported.
        if (entry.Value is YamlBroken) return;
        var suggestion = nearest?.Spellings[0];
        _problems.Add(new ReportProblem(ReportProblemKind.UnknownKey, entry.Key.Span, path,
            [LocalizedText.Same(Shorten(entry.Key.Value)), Hint(suggestion)])
        {
            Suggestion = suggestion,
        });
    }

    public ImmutableArray<ReportProblem> ToImmutable()
    {
        if (_problems.Count == 0) return [];
        return [.. _problems.OrderBy(static p => p.Span.Start)];
    }

    /// <summary>A key as messages quote it: a sentence may have become one.</summary>
    private static string Shorten(string key)
    {
        if (key.Length <= LongestKey) return key;
        var end = char.IsHighSurrogate(key[LongestKey - 1]) ? LongestKey - 1 : LongestKey;
        return string.Concat(key.AsSpan(0, end), "…");
    }

    private static LocalizedText OtherSpelling(string key, string first) =>
        key == first ? new("", "") : new($"，与“{first}”是同一个键", $" (it is the same as \"{first}\")");

    private static LocalizedText Hint(string? suggestion) =>
        suggestion is null ? new("", "") : new($"，是否为“{suggestion}”？", $"; did you mean \"{suggestion}\"?");

    private static ImmutableArray<LocalizedText> Words(ReadOnlySpan<string> names)
    {
        var words = ImmutableArray.CreateBuilder<LocalizedText>(names.Length);
        foreach (var name in names) words.Add(LocalizedText.Same(name));
        return words.MoveToImmutable();
    }
}
