using System.Reflection;
using Microsoft.CodeAnalysis;

namespace RulesEngine.Authoring.Building;

/// <summary>The SDK's generator behind <c>[GeneratedRegex]</c>, for packs that use it: alone of all of them it is of use in rules.</summary>
internal static class RegexGenerator
{
    private const string AssemblyName = "System.Text.RegularExpressions.Generator";

    /// <summary>The generator; none where no source asks for it, since it is only compiled as it runs.</summary>
    public static IEnumerable<ISourceGenerator> For(PackFolder folder) =>
        folder.Sources.Any(static f => f.Text.Content.Contains("GeneratedRegex", StringComparison.Ordinal)) ? [Load()] : [];

    private static ISourceGenerator Load()
    {
        using var resource = typeof(RegexGenerator).Assembly.GetManifestResourceStream($"{AssemblyName}.dll")!;
        var image = new byte[resource.Length];
        resource.ReadExactly(image);
        var type = Assembly.Load(image).GetType($"{AssemblyName}.RegexGenerator", throwOnError: true)!;
        return ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator();
    }
}
