using System.Collections.Concurrent;
using RulesEngine.Diagnostics;
using RulesEngine.Packs;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.LanguageServer.Publishing;

/// <summary>
/// The documents of the rules as files that an editor can open, without a network. Each is written when a finding first points
/// to it. Safe to use from several threads.
/// </summary>
/// <param name="catalog">The rules.</param>
/// <param name="folder">Where the documents go; null for nowhere, and no finding has a link then.</param>
public sealed class RuleDocuments(RuleCatalog catalog, string? folder)
{
    private readonly ConcurrentDictionary<string, string?> _uris = new(StringComparer.Ordinal);

    /// <summary>The folder of this version in the user's own data; null where the user has none.</summary>
    public static string? DefaultFolder(string version)
    {
        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return data.Length == 0 ? null : Path.Combine(data, "rulesengine", "docs", version);
    }

    /// <summary>The URI of a rule's document; null where there is none.</summary>
    public string? Find(DiagnosticDescriptor rule) => _uris.GetOrAdd(rule.Id, static (_, d) => d.Documents.Write(d.Rule), (Documents: this, Rule: rule));

    private string? Write(DiagnosticDescriptor rule)
    {
        if (folder is null || catalog.GetDocumentation(rule) is not { } text) return null;
        var path = Path.Combine(folder, $"{rule.Id}.md");
        try
        {
            Directory.CreateDirectory(folder);
            if (!File.Exists(path) || File.ReadAllText(path) != text) AtomicFile.Replace(path, System.Text.Encoding.UTF8.GetBytes(text));
            return FileUri.FromPath(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A link less; the finding stands.
            return null;
        }
    }
}
