using RulesEngine.Packs;
using RulesEngine.Text;
using RulesEngine.Workspaces.Plugins;

namespace RulesEngine.LanguageServer;

/// <summary>What a server is made of.</summary>
/// <param name="Catalog">Rules, forms and fixes.</param>
/// <param name="Version">The version of the product.</param>
public sealed record ServerSetup(RuleCatalog Catalog, string Version)
{
    /// <summary>Tells the current day.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The language it speaks whatever the client says; null where the client decides.</summary>
    public Language? Language { get; init; }

    /// <summary>Also written to, beside the client's log; closed at the end.</summary>
    public TextWriter? LogFile { get; init; }

    /// <summary>Loads plug-ins where the user trusts the workspace; null for never.</summary>
    public PluginHost? Plugins { get; init; }

    /// <summary>Where the documents of rules are put for editors to open; null for nowhere.</summary>
    public string? DocumentFolder { get; init; }
}
