using RulesEngine.Authoring.Building;

namespace RulesEngine.Authoring.Tests;

/// <summary>A folder of its own for a pack.</summary>
internal sealed class TemporaryPack : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("rulesengine-").FullName;

    public TemporaryPack With(string name, string text)
    {
        var file = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public PackFolder Read() => PackFolder.Read(Path, Path);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
