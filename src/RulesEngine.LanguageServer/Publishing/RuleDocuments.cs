using System.Runtime.CompilerServices;
using RulesEngine.Diagnostics;
using RulesEngine.Packs;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.LanguageServer.Publishing;

/// <summary>
/// The documents of the rules as files that an editor can open, without a network. Each is written when a finding first points
/// to it. Safe to use from several threads.
/// </summary>
/// <param name="folder">Where the documents go; null for nowhere, and no finding has a link then.</param>
public sealed class RuleDocuments(string? folder)
{
    // By descriptor: a plug-in that is loaded again may bring another document under the same code. Let go with its rules.
    private readonly ConditionalWeakTable<DiagnosticDescriptor, StrongBox<string?>> _uris = [];

    /// <summary>The folder of this version in the user's own data; null where the user has none.</summary>
    public static string? DefaultFolder(string version)
    {
        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return data.Length == 0 ? null : Path.Combine(data, "rulesengine", "docs", version);
    }

    /// <summary>The URI of the document of a rule of <paramref name="catalog"/>; null where there is none.</summary>
    public string? Find(DiagnosticDescriptor rule, RuleCatalog catalog) =>
        _uris.GetOrAdd(rule, static (r, d) => new StrongBox<string?>(d.Documents.Write(r, d.Catalog)), (Documents: this, Catalog: catalog)).Value;

    private string? Write(DiagnosticDescriptor rule, RuleCatalog catalog)
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
