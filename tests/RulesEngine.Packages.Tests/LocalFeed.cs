using System.IO.Compression;
using System.Reflection;

namespace RulesEngine.Packages.Tests;

/// <summary>The packages of this build in a folder of their own, in a version that nobody else has.</summary>
public sealed class LocalFeed : IDisposable
{
    private readonly Folder _folder = new();

    public LocalFeed()
    {
        foreach (var project in new[] { "RulesEngine", "RulesEngine.Testing", "RulesEngine.Templates" })
        {
            DotNet.Run(_folder.Path, "pack", System.IO.Path.Combine(Constant("SourceFolder"), project), "--no-build", "-c", Constant("Configuration"),
                "-o", _folder.Path, $"-p:Version={Version}", "-warnaserror");
        }
    }

    /// <summary>No cache of packages can have it already.</summary>
    public string Version { get; } = $"0.1.0-test.{DateTime.UtcNow.Ticks}";

    /// <summary>Where the packages lie.</summary>
    public string Path => _folder.Path;

    /// <summary>The file of a package.</summary>
    public string FileOf(string id) => _folder[$"{id}.{Version}.nupkg"];

    /// <summary>The names of the files in a package, without those that every package has.</summary>
    public IReadOnlyList<string> FilesIn(string id)
    {
        using var package = ZipFile.OpenRead(FileOf(id));
        return [.. package.Entries.Select(static e => e.FullName)
            .Where(static n => !n.StartsWith("_rels/", StringComparison.Ordinal) && !n.StartsWith("package/", StringComparison.Ordinal)
                && n != "[Content_Types].xml" && !n.EndsWith(".nuspec", StringComparison.Ordinal))];
    }

    /// <summary>The manifest of a package.</summary>
    public string ManifestOf(string id)
    {
        using var package = ZipFile.OpenRead(FileOf(id));
        using var reader = new StreamReader(package.GetEntry($"{id}.nuspec")!.Open());
        return reader.ReadToEnd();
    }

    public void Dispose() => _folder.Dispose();

    private static string Constant(string key) =>
        typeof(LocalFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
