using RulesEngine.Disclosure;
using RulesEngine.Packs;

namespace RulesEngine.Workspaces.Tests;

/// <summary>What many tests need.</summary>
internal static class Built
{
    /// <summary>The built-in rules with those about configuration.</summary>
    public static RuleCatalog Catalog { get; } = new([WorkspacesPack.Create(), DisclosurePack.Create()]);
}
