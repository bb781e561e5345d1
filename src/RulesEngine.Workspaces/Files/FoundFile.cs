using RulesEngine.Text;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Workspaces.Files;

/// <summary>A file to work on.</summary>
/// <param name="Path">As shown.</param>
/// <param name="FullPath">The place on disk.</param>
/// <param name="Scope">The configuration it is under.</param>
public sealed record FoundFile(string Path, string FullPath, ConfigurationScope Scope)
{
    /// <summary>The text, where it came another way than from disk.</summary>
    public SourceText? Text { get; init; }

    /// <summary>The text, or why it cannot be read.</summary>
    public LoadResult Load() => Text is null ? SourceLoader.Load(FullPath, Path) : new LoadResult(Text, null);
}
