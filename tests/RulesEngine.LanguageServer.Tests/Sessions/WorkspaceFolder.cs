using RulesEngine.Workspaces.Files;

namespace RulesEngine.LanguageServer.Tests.Sessions;

/// <summary>A folder on disk for one test.</summary>
internal sealed class WorkspaceFolder : IDisposable
{
    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("rulesengine-");

    public WorkspaceFolder(string name = "reports") => Directory.CreateDirectory(Path = System.IO.Path.Combine(_parent.FullName, name));

    public string Path { get; }

    public string Uri => FileUri.FromPath(Path);

    /// <summary>This folder alone, as <c>initialize</c> takes it.</summary>
    public object[] AsFolders => [new { uri = Uri, name = "folder" }];

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    public string UriOf(string name) => FileUri.FromPath(PathOf(name));

    public WorkspaceFolder Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
        return this;
    }

    public void Dispose() => _parent.Delete(recursive: true);
}
