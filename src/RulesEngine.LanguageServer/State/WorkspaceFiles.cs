using System.Text.Json;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.Scanning;
using RulesEngine.Text;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.LanguageServer.State;

/// <summary>The reports of the workspace on disk: looked at once, and again when the client tells of changes. Touched in the queue alone.</summary>
internal sealed class WorkspaceFiles : IDisposable
{
    private readonly ServerState _state;
    private readonly Scanner _scanner;
    private readonly Pause _scan;

    public WorkspaceFiles(ServerState state)
    {
        _state = state;
        _scanner = new Scanner(state.Client, state.Log);
        _scan = new Pause(state.Client, () => Scan(withProgress: false));
    }

    /// <summary>Looks at all reports for the first time, and asks the client to tell of changes.</summary>
    public void Start()
    {
        if (_state.Snapshot.Features.Can(ClientCapability.WatchFiles)) Watch();
        Scan(withProgress: _state.Snapshot.Features.Can(ClientCapability.CreateProgress));
    }

    /// <summary>Looks at all reports again once things have settled.</summary>
    public void ScanSoon() => _scan.Restart();

    /// <summary>Gives up the scan that the client shows under this token.</summary>
    public void CancelScan(string token) => _scanner.Cancel(token);

    /// <summary>Folders were added to the workspace, or taken away.</summary>
    public void ChangeFolders(WorkspaceFoldersChangeEvent change)
    {
        var removed = change.Removed.Select(static f => FileUri.ToPath(f.Uri)).ToHashSet();
        var added = change.Added.Select(static f => FileUri.ToPath(f.Uri)).OfType<string>();
        var settings = _state.Snapshot.Settings;
        _state.Reconfigure(settings with { Folders = [.. settings.Folders.Where(f => !removed.Contains(f)).Concat(added).Distinct()] });
    }

    /// <summary>Files have changed on disk.</summary>
    public void Take(IReadOnlyList<FileEvent> events)
    {
        var paths = events.Select(static e => FileUri.ToPath(e.Uri)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        foreach (var path in paths) _state.Snapshot.Recent.Forget(path);
        if (paths.Exists(DocumentReader.IsConfiguration) || paths.Exists(MayBePlugin)) _state.Reconfigure(_state.Snapshot.Settings);
        Look(paths);
    }

    /// <summary>Looks at these files again. One that is gone takes with it what was below it, if it was a folder.</summary>
    public void Look(IReadOnlyList<string> paths)
    {
        var closed = paths.Where(p => !_state.Snapshot.IsOpen(p)).ToList();
        if (closed.Count == 0) return;
        _state.Neighbours.Change(_state.Snapshot.Files.All.Where(f => closed.Contains(f.Path)));
        _scanner.Scan(_state.Snapshot.CreateScan(), closed, AdoptChanged, Remove);
    }

    /// <summary>Looks again at files that have not changed, but others have that they are compared with.</summary>
    public void LookAmongOthers(IReadOnlyList<string> paths)
    {
        if (paths.Count > 0) _scanner.Scan(_state.Snapshot.CreateScan(), paths, AdoptSeenAgain, Remove);
    }

    /// <summary>A document was closed: what is found in its file is published again, even where it is what it was before.</summary>
    public void TakeBack(string path)
    {
        if (_state.Snapshot.Files.Find(path) is { } file)
            _state.Snapshot = _state.Snapshot with { Files = _state.Snapshot.Files.With([file with { ResultId = string.Empty }]) };
        Look([path]);
    }

    /// <inheritdoc/>
    public void Dispose() => _scanner.Dispose();

    private void Scan(bool withProgress)
    {
        var settings = _state.Snapshot.Settings;
        if (settings.Folders.IsEmpty) return;
        var title = !withProgress ? null : _state.Snapshot.Language == Language.English ? "Checking reports" : "检查报告";
        var scan = new WorkspaceScan(settings.Folders, settings.CreateProvider(), _state.Snapshot.CreateScan());
        _scanner.ScanAll(scan, title, Adopt, KeepOnly);
    }

    private void AdoptChanged(IReadOnlyList<ScannedFile> files)
    {
        Adopt(files);
        _state.Neighbours.Change(files.Select(static f => f.File));
    }

    private void AdoptSeenAgain(IReadOnlyList<ScannedFile> files)
    {
        var isNew = files.Any(f => _state.Snapshot.Files.Find(f.File.Path)?.ResultId != f.File.ResultId);
        Adopt(files);
        if (isNew) _state.RefreshPulled();
    }

    private void Adopt(IReadOnlyList<ScannedFile> files)
    {
        var known = _state.Snapshot.Files;
        foreach (var (file, diagnostics) in files)
        {
            var before = known.Find(file.Path);
            if (_state.Snapshot.IsOpen(file.Path) || before?.ResultId == file.ResultId || (before is null && file.IsClean)) continue;
            _state.Publisher.Publish(file.Uri, diagnostics);
        }
        _state.Snapshot = _state.Snapshot with { Files = known.With(files.Select(static f => f.File)) };
    }

    private void KeepOnly(IReadOnlySet<string> paths)
    {
        Forget([.. _state.Snapshot.Files.All.Where(f => !paths.Contains(f.Path))]);
        _state.Neighbours.ChangeAll();
        _state.RefreshPulled();
    }

    private void Remove(IReadOnlyList<string> paths) =>
        Forget([.. _state.Snapshot.Files.All.Where(f => paths.Any(p => f.Path == p || f.Path.StartsWith(p + Path.DirectorySeparatorChar, StringComparison.Ordinal)))]);

    private void Forget(IReadOnlyList<ClosedFile> files)
    {
        if (files.Count == 0) return;
        foreach (var file in files)
        {
            if (!file.IsClean && !_state.Snapshot.IsOpen(file.Path)) _state.Publisher.Publish(file.Uri, []);
        }
        _state.Snapshot = _state.Snapshot with { Files = _state.Snapshot.Files.Without(files.Select(static f => f.Path)) };
        _state.Neighbours.Change(files);
    }

    /// <summary>Whether a file may be a plug-in in use; which ones are, the configurations say.</summary>
    private bool MayBePlugin(string path) => _state.Snapshot.Features.IsTrusted && path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);

    private void Watch()
    {
        var options = new DidChangeWatchedFilesRegistrationOptions
        {
            Watchers = [new Protocol.FileSystemWatcher { GlobPattern = "**/*.{yaml,yml}" }, new Protocol.FileSystemWatcher { GlobPattern = "**/*.dll" }],
        };
        var watch = new Registration
        {
            Id = "rulesengine-files",
            Method = Methods.DidChangeWatchedFiles,
            RegisterOptions = JsonSerializer.SerializeToElement(options, ProtocolJson.Default.DidChangeWatchedFilesRegistrationOptions),
        };
        _state.Client.Request(ClientMethods.RegisterCapability, new RegistrationParams { Registrations = [watch] });
    }
}
