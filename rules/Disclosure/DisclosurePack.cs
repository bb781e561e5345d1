using RulesEngine.Packs;

namespace RulesEngine.Disclosure;

/// <summary>The built-in rule pack, for hosts that refer to it in code.</summary>
public static class DisclosurePack
{
    /// <summary>Makes the pack.</summary>
    public static RulePack Create() => new GeneratedRulePack();
}
