using Microsoft.Extensions.FileSystemGlobbing;

namespace RulesEngine.Workspaces.Settings;

/// <summary>Glob patterns (<c>*</c>, <c>**</c>) over paths with <c>/</c>; letter case matters. Safe to use from several threads.</summary>
public sealed class GlobSet
{
    private readonly Matcher _matcher = new(StringComparison.Ordinal);

    /// <summary>Files that one of <paramref name="patterns"/> takes.</summary>
    public GlobSet(IEnumerable<string> patterns) => _matcher.AddIncludePatterns(patterns);

    /// <summary>Whether a path relative to the patterns' folder is taken.</summary>
    public bool Matches(string relativePath) => _matcher.Match(relativePath).HasMatches;
}
