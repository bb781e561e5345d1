using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Packs;
using RulesEngine.Text;
using RulesEngine.Workspaces.Plugins.Isolation;

namespace RulesEngine.Workspaces.Plugins;

/// <summary>
/// Adds plug-ins to the rules of a host. The same plug-ins give the same catalogue, so that folders with equal
/// configurations share it. Safe to use from several threads.
/// </summary>
/// <param name="worker">How to start the processes that run their code.</param>
public sealed class PluginHost(WorkerCommand worker) : IDisposable
{
    private const string ReservedPrefix = "GK";

    private readonly PluginLoader _loader = new(worker);
    private readonly List<Extended> _catalogs = [];

    /// <summary>The rules with those of <paramref name="plugins"/>; what cannot be loaded is left out.</summary>
    /// <param name="basis">The rules that are there without plug-ins.</param>
    /// <param name="plugins">What to load.</param>
    /// <param name="report">Gets each plug-in that was left out, by its place in the list, and why.</param>
    public RuleCatalog With(RuleCatalog basis, IReadOnlyList<PluginFile> plugins, Action<int, LocalizedText> report)
    {
        var packs = ImmutableArray.CreateBuilder<RulePack>();
        var known = basis.Descriptors.ToList();
        for (var i = 0; i < plugins.Count; i++)
        {
            var loaded = _loader.Load(plugins[i]);
            if ((loaded.Problem ?? FindConflict(loaded.Pack!, known)) is { } problem)
            {
                report(i, problem);
                continue;
            }
            packs.Add(loaded.Pack!);
            known.AddRange(loaded.Pack!.Descriptors);
        }
        return packs.Count == 0 ? basis : CatalogOf(basis, packs.ToImmutable());
    }

    /// <summary>How many processes wait for work.</summary>
    internal int WorkerCount => _loader.WorkerCount;

    /// <summary>Ends the processes.</summary>
    public void Dispose() => _loader.Dispose();

    private RuleCatalog CatalogOf(RuleCatalog basis, ImmutableArray<RulePack> packs)
    {
        lock (_catalogs)
        {
            foreach (var known in _catalogs)
            {
                if (known.Basis == basis && known.Packs.SequenceEqual(packs)) return known.Catalog;
            }
            // What has changed since is given back.
            _catalogs.RemoveAll(c => !c.Packs.All(_loader.Holds));
            var catalog = basis.With(packs);
            _catalogs.Add(new Extended(basis, packs, catalog));
            return catalog;
        }
    }

    /// <summary>Why the rules of a pack cannot stand beside those that are known; null where they can.</summary>
    private static LocalizedText? FindConflict(RulePack pack, List<DiagnosticDescriptor> known)
    {
        foreach (var rule in pack.Descriptors)
        {
            if (!IsCode(rule.Id))
                return new($"规则代码“{rule.Id}”不是两到五个大写字母加四位数字", $"the code \"{rule.Id}\" is not two to five capital letters and four digits");
            if (rule.Id.StartsWith(ReservedPrefix, StringComparison.Ordinal))
                return new($"规则 {rule.Id} 用了保留的前缀 {ReservedPrefix}", $"the prefix {ReservedPrefix} of {rule.Id} is reserved");
            if (known.Find(k => k.IsNamed(rule.Id) || k.IsNamed(rule.Name)) is { } other)
                return new($"规则 {rule} 与已有的 {other} 重复", $"the rule {rule} has the code or the name of {other}");
        }
        return null;
    }

    private static bool IsCode(string code)
    {
        var letters = code.TakeWhile(char.IsAsciiLetterUpper).Count();
        return letters is >= 2 and <= 5 && code.Length == letters + 4 && code.AsSpan(letters).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>A catalogue with packs beside its own.</summary>
    private sealed record Extended(RuleCatalog Basis, ImmutableArray<RulePack> Packs, RuleCatalog Catalog);
}
