using RulesEngine.Packs;
using RulesEngine.Text;
using RulesEngine.Workspaces.Plugins.Isolation;

namespace RulesEngine.Workspaces.Plugins;

/// <summary>
/// Loads plug-ins, each once until its file changes; the workers of what was loaded before are ended then. None of their code
/// runs in this process. Safe to use from several threads.
/// </summary>
internal sealed class PluginLoader(WorkerCommand worker) : IDisposable
{
    private readonly Dictionary<string, LoadedFile> _loaded = new(StringComparer.Ordinal);

    /// <summary>Loads the plug-in in a file. Only what has the hash on record is run: the bytes that are hashed are those that are loaded.</summary>
    public PluginLoadResult Load(PluginFile file)
    {
        var image = PluginImage.Read(file);
        if (image.Problem is { } problem) return new PluginLoadResult(null, problem);
        lock (_loaded)
        {
            if (_loaded.TryGetValue(file.Path, out var known))
            {
                if (known.Hash == image.Hash && known.File.HasSameTerms(file)) return known.Result;
                known.Workers?.Dispose();
            }
            return (_loaded[file.Path] = Load(file, image)).Result;
        }
    }

    /// <summary>Whether a pack is what lies in its file now, as far as is known.</summary>
    public bool Holds(RulePack pack)
    {
        lock (_loaded)
        {
            return _loaded.Values.Any(l => l.Result.Pack == pack);
        }
    }

    /// <summary>How many processes wait for work.</summary>
    public int WorkerCount
    {
        get
        {
            lock (_loaded)
            {
                return _loaded.Values.Sum(static l => l.Workers?.IdleCount ?? 0);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_loaded)
        {
            foreach (var file in _loaded.Values) file.Workers?.Dispose();
            _loaded.Clear();
        }
    }

    private LoadedFile Load(PluginFile file, PluginImage image)
    {
        var workers = new PackWorkers(worker, new PackSource(file.Path, image.Bytes, file.Libraries), file.TimeLimit ?? PackWorkers.DefaultLimit);
        try
        {
            var pack = new IsolatedPack(workers.Load(), workers);
            return new LoadedFile(image.Hash, file, new PluginLoadResult(pack, null), workers);
        }
        catch (WorkerException e)
        {
            workers.Dispose();
            return new LoadedFile(image.Hash, file, new PluginLoadResult(null, e.Reason), null);
        }
    }

    private sealed record LoadedFile(string Hash, PluginFile File, PluginLoadResult Result, PackWorkers? Workers);
}

/// <summary>A plug-in, or why there is none.</summary>
/// <param name="Pack">The plug-in.</param>
/// <param name="Problem">Why it was not loaded, as a clause without full stop.</param>
internal sealed record PluginLoadResult(RulePack? Pack, LocalizedText? Problem);
