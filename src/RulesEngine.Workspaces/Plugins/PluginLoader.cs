using System.Runtime.Loader;
using System.Security.Cryptography;
using RulesEngine.Packs;
using RulesEngine.Text;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.Workspaces.Plugins;

/// <summary>
/// Loads plug-ins, each once until its file changes; what was loaded before is then given back as soon as nobody uses it any
/// more. Safe to use from several threads.
/// </summary>
public sealed class PluginLoader
{
    private readonly Dictionary<string, (string Hash, PluginLoadResult Result)> _loaded = new(StringComparer.Ordinal);

    /// <summary>Loads the plug-in in a file. Only what has the hash on record is run: the bytes that are hashed are those that are loaded.</summary>
    /// <param name="path">The file, as a full path.</param>
    /// <param name="sha256">The hash on record, in small hexadecimal digits; null where whoever asks vouches for the file.</param>
    public PluginLoadResult Load(string path, string? sha256)
    {
        byte[] image;
        try
        {
            image = File.ReadAllBytes(path);
        }
        catch (Exception e) when (FileProblem.Explain(e) is { } reason)
        {
            return new PluginLoadResult(reason);
        }
        var hash = Convert.ToHexStringLower(SHA256.HashData(image));
        if (sha256 is not null && sha256 != hash)
        {
            return new PluginLoadResult(new LocalizedText(
                $"文件变了，与登记的 sha256 不同；确认来源可靠之后，把 sha256 改为 {hash}",
                $"the file has changed, its sha256 is not the one on record; if it can be trusted, put {hash}"));
        }
        lock (_loaded)
        {
            if (_loaded.TryGetValue(path, out var known))
            {
                if (known.Hash == hash) return known.Result;
                known.Result.Context?.Unload();
            }
            var result = Load(path, image);
            _loaded[path] = (hash, result);
            return result;
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

    private static PluginLoadResult Load(string path, byte[] image)
    {
        if (PluginInspection.FindObstacle(image) is { } obstacle) return new PluginLoadResult(obstacle);
        var context = new PluginLoadContext(Path.GetDirectoryName(path)!);
        try
        {
            return new PluginLoadResult(new PluginPack(RulePack.Find(context.Load(path, image))!), context);
        }
        catch (Exception e)
        {
            context.Unload();
            return new PluginLoadResult(Explain(e));
        }
    }

    /// <summary>A plug-in may throw anything.</summary>
    private static LocalizedText Explain(Exception exception) => exception switch
    {
        System.Reflection.TargetInvocationException { InnerException: { } inner } => Explain(inner),
        TypeInitializationException { InnerException: { } inner } => Explain(inner),
        FileNotFoundException { FileName: { } file } => Missing(file.Split(',')[0]),
        FileLoadException { FileName: { } file } => Missing(file.Split(',')[0]),
        _ => LocalizedText.Same($"{exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}"),
    };

    private static LocalizedText Missing(string assembly) => new(
        $"缺少它要用的程序集 {assembly}；请放在插件旁边", $"it needs the assembly {assembly}; put that beside the plug-in");
}

/// <summary>A plug-in, or why there is none.</summary>
public sealed record PluginLoadResult
{
    internal PluginLoadResult(RulePack pack, AssemblyLoadContext context) => (Pack, Context) = (pack, context);

    internal PluginLoadResult(LocalizedText problem) => Problem = problem;

    /// <summary>The plug-in; null where it was not loaded.</summary>
    public RulePack? Pack { get; }

    internal AssemblyLoadContext? Context { get; }

    /// <summary>Why it was not loaded, as a clause without full stop; null where it was.</summary>
    public LocalizedText? Problem { get; }
}
