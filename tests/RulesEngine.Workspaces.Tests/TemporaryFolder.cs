namespace RulesEngine.Workspaces.Tests;

/// <summary>A folder that a test fills and that goes with it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string FullPath { get; } = Directory.CreateTempSubdirectory("rulesengine-").FullName;

    public string this[string name] => Path.Combine(FullPath, name);

    public TemporaryFolder With(string name, string content = "")
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], content);
        return this;
    }

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
