using System.Collections.Immutable;

namespace RulesEngine.Authoring.Building;

/// <summary>The files of a pack, as its author keeps them.</summary>
public sealed class PackFolder
{
    private PackFolder(string fullPath, string shownPath) => (FullPath, ShownPath) = (fullPath, shownPath);

    /// <summary>The folder.</summary>
    public string FullPath { get; }

    /// <summary>The folder as people read it.</summary>
    public string ShownPath { get; }

    /// <summary>The name of the folder, which the pack goes by unless told otherwise.</summary>
    public string Name => Path.GetFileName(FullPath);

    /// <summary>All <c>*.cs</c>.</summary>
    public ImmutableArray<PackFile> Sources { get; private init; } = [];

    /// <summary>All <c>*.md</c> but READMEs and samples.</summary>
    public ImmutableArray<PackFile> Documents { get; private init; } = [];

    /// <summary><c>Forms/*.yaml</c>.</summary>
    public ImmutableArray<PackFile> Forms { get; private init; } = [];

    /// <summary><c>lib/*.dll</c>: what the rules use beside the engine and .NET.</summary>
    public ImmutableArray<PackLibrary> Libraries { get; private init; } = [];

    /// <summary>Reads a folder. All files are read at once, so that what is compiled is of one moment.</summary>
    /// <param name="fullPath">The folder.</param>
    /// <param name="workingDirectory">The folder that paths are shown relative to.</param>
    /// <exception cref="PackException">There is no such folder, nothing in it to compile, or a file cannot be read.</exception>
    public static PackFolder Read(string fullPath, string workingDirectory)
    {
        var root = Path.TrimEndingDirectorySeparator(fullPath);
        var shown = Workspaces.Files.ShownPath.Of(root, workingDirectory);
        if (!Directory.Exists(root)) throw Missing(root, shown);
        var files = PackFileSearch.Find(root, workingDirectory);
        var folder = new PackFolder(root, shown)
        {
            Sources = Load(static f => IsOf(f, ".cs")),
            Documents = Load(IsDocument),
            Forms = Load(static f => IsOf(f, ".yaml") && IsIn("Forms/", f)),
            Libraries = [.. files.Where(static f => IsOf(f, ".dll") && IsIn("lib/", f)).Select(f => PackLibrary.Read(root, f, workingDirectory))],
        };
        return folder.Sources.IsEmpty && folder.Forms.IsEmpty ? throw folder.HasNothing() : folder;

        ImmutableArray<PackFile> Load(Func<string, bool> isWanted) =>
            [.. files.Where(isWanted).Select(f => PackFile.Read(root, f, workingDirectory))];
    }

    // As src/RulesEngine.Generators/RulePack.props has it.
    private static bool IsDocument(string path) => IsOf(path, ".md")
        && !path.StartsWith("samples/", StringComparison.OrdinalIgnoreCase)
        && !Path.GetFileName(path).Equals("README.md", StringComparison.OrdinalIgnoreCase);

    private static bool IsOf(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    private static bool IsIn(string folder, string path) =>
        path.StartsWith(folder, StringComparison.OrdinalIgnoreCase) && path.IndexOf('/', folder.Length) < 0;

    private static PackException Missing(string root, string shown) => new(File.Exists(root)
        ? new($"{shown} 是文件，不是文件夹", $"{shown} is a file, not a folder")
        : new($"没有文件夹 {shown}；rulesengine plugin new {shown} 会写好一个", $"there is no folder {shown}; rulesengine plugin new {shown} writes one"));

    /// <summary>Says that there is nothing in the folder that could make a pack.</summary>
    internal PackException HasNothing() => new(new(
        $"{ShownPath} 里没有规则，也没有格式（规则是 *.cs 里继承 ReportAnalyzer 的类，格式是 Forms/*.yaml）",
        $"there are no rules and no forms in {ShownPath} (rules are classes in *.cs that derive from ReportAnalyzer, forms are Forms/*.yaml)"));
}
