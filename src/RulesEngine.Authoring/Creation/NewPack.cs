using System.Collections.Immutable;
using System.Text;
using RulesEngine.Workspaces;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.Authoring.Creation;

/// <summary>A pack to begin with: a rule with its document and its fix, and, if wanted, a form with a report.</summary>
/// <param name="FullPath">The folder to write; it need not exist.</param>
/// <param name="ShownPath">The folder as people read it.</param>
/// <param name="EngineVersion">The version of the engine that an IDE is to compile against.</param>
public sealed record NewPack(string FullPath, string ShownPath, string EngineVersion)
{
    private const string TemplatePrefix = "Templates/";

    /// <summary>Whether there is a form of its own.</summary>
    public bool HasForm { get; init; }

    /// <summary>Writes the files.</summary>
    /// <returns>Their paths relative to the folder, with <c>/</c>.</returns>
    /// <exception cref="PackException">The folder is not empty, or a file cannot be written.</exception>
    public ImmutableArray<string> Write()
    {
        var root = Path.TrimEndingDirectorySeparator(FullPath);
        if (File.Exists(root)) throw new PackException(new($"{ShownPath} 是文件，不是文件夹", $"{ShownPath} is a file, not a folder"));
        try
        {
            if (Directory.Exists(root) && Directory.EnumerateFileSystemEntries(root).Any()) throw NotEmpty();
            return Write(root, new PackNames(Path.GetFileName(root)));
        }
        catch (Exception e) when (FileProblem.Explain(e) is { } reason)
        {
            throw new PackException(new FileFailure(ShownPath, reason).Message);
        }
    }

    private ImmutableArray<string> Write(string root, PackNames names)
    {
        var written = ImmutableArray.CreateBuilder<string>();
        foreach (var template in typeof(NewPack).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!template.StartsWith(TemplatePrefix, StringComparison.Ordinal)) continue;
            // Backslashes, where this was built on Windows.
            var path = Fill(template[TemplatePrefix.Length..].Replace('\\', '/'), names);
            if (!HasForm && path.Contains('/')) continue;
            var target = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using var file = new FileStream(target, FileMode.CreateNew, FileAccess.Write);
            file.Write(Encoding.UTF8.GetBytes(Fill(PackTemplate.Read(template, HasForm), names)));
            written.Add(path);
        }
        return written.DrainToImmutable();
    }

    /// <summary>The longer words first: one begins another.</summary>
    private string Fill(string text, PackNames names) => text
        .Replace("PackNamespace", names.Namespace, StringComparison.Ordinal)
        .Replace("PackFolder", names.Folder, StringComparison.Ordinal)
        .Replace("PackName", names.Name, StringComparison.Ordinal)
        .Replace("EngineVersion", EngineVersion, StringComparison.Ordinal)
        .Replace("ABC0001", $"{names.Prefix}0001", StringComparison.Ordinal)
        .Replace("abc-", $"{names.Prefix.ToLowerInvariant()}-", StringComparison.Ordinal);

    private PackException NotEmpty() => new(new(
        $"文件夹 {ShownPath} 不是空的，没有写任何文件；请换一个名字", $"the folder {ShownPath} is not empty, and nothing was written; choose another name"));
}
