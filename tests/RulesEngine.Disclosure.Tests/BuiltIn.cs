using System.Collections.Immutable;
using RulesEngine.Packs;
using RulesEngine.Testing;

namespace RulesEngine.Disclosure.Tests;

/// <summary>The rules that come with the tool: the engine's own and the disclosure pack's.</summary>
internal static class BuiltIn
{
    public static ImmutableArray<RulePack> Packs { get; } = [RulePack.Find(typeof(RuleCatalog).Assembly)!, DisclosurePack.Create()];

    public static RuleCatalog Catalog { get; } = new([DisclosurePack.Create()]);

    public static RuleVerifier Verifier { get; } = new(Catalog);

    /// <summary>The codes of all rules, as the cases of a theory.</summary>
    public static TheoryData<string> Codes => [.. Catalog.Descriptors.Select(static d => d.Id)];
}
