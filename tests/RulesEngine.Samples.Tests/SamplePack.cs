using System.Collections.Immutable;
using Provincial.Prose;
using RulesEngine.Disclosure;
using RulesEngine.Packs;
using RulesEngine.Testing;

namespace RulesEngine.Samples.Tests;

/// <summary>The sample pack, beside the national rules as in use.</summary>
internal static class SamplePack
{
    public static RulePack Pack { get; } = RulePack.Find(typeof(PersonalData).Assembly)!;

    public static ImmutableArray<RulePack> Packs { get; } = [Pack];

    public static RuleCatalog Catalog { get; } = new([DisclosurePack.Create(), Pack]);

    public static RuleVerifier Verifier { get; } = new(Catalog);

    /// <summary>The codes of the pack's rules, as the cases of a theory.</summary>
    public static TheoryData<string> Codes => [.. Pack.Descriptors.Select(static d => d.Id)];

    /// <summary>The assembly, for --plugin.</summary>
    public static string Library => typeof(PersonalData).Assembly.Location;

    /// <summary>A file of the pack's folder in the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, "rules", "samples", .. parts]);

    private static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "RulesEngine.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
