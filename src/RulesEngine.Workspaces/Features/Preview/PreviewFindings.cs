using RulesEngine.Diagnostics;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Preview;

/// <summary>What was found in the report, by logical path. What no part of the drawn form takes is left for a list of its own.</summary>
internal sealed class PreviewFindings
{
    private readonly Dictionary<string, List<Diagnostic>> _left = new(StringComparer.Ordinal);
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    public PreviewFindings(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Suppression is not null) continue;
            if (_paths.Add(diagnostic.Path)) _left[diagnostic.Path] = [];
            _left[diagnostic.Path].Add(diagnostic);
        }
    }

    /// <summary>Whether something was found at <paramref name="path"/>, taken or not.</summary>
    public bool Has(string path) => _paths.Contains(path);

    /// <summary>Takes the findings at <paramref name="path"/>, to be shown there.</summary>
    public IReadOnlyList<Diagnostic> Take(string path) => _left.Remove(path, out var found) ? found : [];

    /// <summary>Takes the findings at <paramref name="path"/> that <paramref name="isShown"/> says can be shown within its text.</summary>
    public IReadOnlyList<Diagnostic> Take(string path, Func<Diagnostic, bool> isShown)
    {
        if (!_left.TryGetValue(path, out var found)) return [];
        var taken = found.FindAll(d => isShown(d));
        found.RemoveAll(taken.Contains);
        return taken;
    }

    /// <summary>Takes what is left, in the order of the text.</summary>
    public IReadOnlyList<Diagnostic> TakeRest()
    {
        var rest = _left.Values.SelectMany(static l => l).OrderBy(static d => d.Span.Start).ToList();
        _left.Clear();
        return rest;
    }

    /// <summary>What is said of findings, one on a line; null where there are none.</summary>
    public static string? Describe(IReadOnlyList<Diagnostic> findings, Language language) => findings.Count == 0
        ? null
        : string.Join('\n', findings.Select(f => Describe(f, language)));

    /// <summary>What is said of a finding.</summary>
    public static string Describe(Diagnostic finding, Language language)
    {
        var message = $"{finding.Id} {finding.GetMessage(language)}";
        return finding.Note is { } note ? $"{message}\n{note.In(language)}" : message;
    }
}
