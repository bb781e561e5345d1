using RulesEngine.Packs;

namespace RulesEngine.Workspaces;

/// <summary>The rules about configuration; every host adds them to its catalogue.</summary>
public static class WorkspacesPack
{
    /// <summary>Makes the pack.</summary>
    public static RulePack Create() => new GeneratedRulePack();
}
