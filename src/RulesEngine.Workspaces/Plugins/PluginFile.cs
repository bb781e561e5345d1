using System.Collections.Immutable;

namespace RulesEngine.Workspaces.Plugins;

/// <summary>A plug-in to load.</summary>
/// <param name="Path">Its file, as a full path.</param>
public sealed record PluginFile(string Path)
{
    /// <summary>The hash on record, in small hexadecimal digits; null where whoever asks vouches for the file.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The libraries beside it that it may use, by file name, with their hashes; null where it may use what lies there.</summary>
    public ImmutableSortedDictionary<string, string>? Libraries { get; init; }

    /// <summary>How long each of its rules may take for a report; null for two seconds.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Whether it would run in the same way.</summary>
    internal bool HasSameTerms(PluginFile other) =>
        TimeLimit == other.TimeLimit && (Libraries is null ? other.Libraries is null : other.Libraries is not null && Libraries.SequenceEqual(other.Libraries));
}
