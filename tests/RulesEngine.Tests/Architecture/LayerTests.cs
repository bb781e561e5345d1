using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RulesEngine.Tests.Architecture;

/// <summary>Dependencies point one way, between the folders of the library and between the projects.</summary>
public sealed class LayerTests
{
    private static readonly string[] Stages =
        ["Text", "Yaml", "Forms", "Reports", "Formatting", "Diagnostics", "Analysis", "Fixes", "Packs"];

    /// <summary>What each product project may refer to.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["RulesEngine"] = ["RulesEngine.Generators"],
        ["RulesEngine.Generators"] = [],
        ["RulesEngine.Analyzers"] = [],
        ["RulesEngine.Analyzers.CodeFixes"] = [],
        // Not in its code: the package brings the built-in pack along.
        ["RulesEngine.Testing"] = ["RulesEngine", "RulesEngine.Disclosure"],
        ["RulesEngine.Workspaces"] = ["RulesEngine"],
        ["RulesEngine.Authoring"] = ["RulesEngine", "RulesEngine.Workspaces", "RulesEngine.Testing", "RulesEngine.Generators", "RulesEngine.Analyzers"],
        ["RulesEngine.LanguageServer"] = ["RulesEngine", "RulesEngine.Workspaces"],
        ["RulesEngine.Cli"] = ["RulesEngine", "RulesEngine.Workspaces", "RulesEngine.LanguageServer", "RulesEngine.Authoring", "RulesEngine.Disclosure", "RulesEngine.Generators", "RulesEngine.Testing"],
        ["RulesEngine.Disclosure"] = ["RulesEngine", "RulesEngine.Generators"],
        ["RulesEngine.Samples.Provincial"] = ["RulesEngine", "RulesEngine.Generators"],
    };

    [Fact]
    public void A_folder_of_the_library_uses_only_those_before_it() =>
        SourceTree.FilesIn("src/RulesEngine").SelectMany(StepsBack).Should().BeEmpty();

    [Fact]
    public void Every_folder_of_the_library_is_a_stage() =>
        SourceTree.FilesIn("src/RulesEngine").Select(static f => f.Path.Split('/')[2]).Distinct().Should().BeSubsetOf(Stages);

    [Fact]
    public void A_namespace_is_that_of_its_folder() =>
        SourceTree.FilesIn("src/RulesEngine")
            .Where(static f => f.Syntax.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().Single().Name.ToString() != $"RulesEngine.{f.Path.Split('/')[2]}")
            .Select(static f => f.Path).Should().BeEmpty();

    [Fact]
    public void Projects_refer_one_way()
    {
        var steps = from path in SourceTree.PathsIn("src", "*.csproj").Concat(SourceTree.PathsIn("rules", "*.csproj"))
                    where !path.Contains("/content/") // what a template makes is someone else's
                    let project = Path.GetFileNameWithoutExtension(path)
                    from reference in ReferencesOf(path)
                    where !Allowed.TryGetValue(project, out var allowed) || !allowed.Contains(reference)
                    select $"{project} refers to {reference}";
        steps.Should().BeEmpty();
    }

    [Fact]
    public void The_library_shows_its_internals_to_no_product_and_no_pack()
    {
        var projects = SourceTree.PathsIn("src", "*.csproj").Concat(SourceTree.PathsIn("rules", "*.csproj"));
        var grants = projects.SelectMany(static p => XDocument.Load(p).Descendants("InternalsVisibleTo"), static (p, e) => (Path: p, To: e.Attribute("Include")?.Value));
        grants.Where(static g => !g.To!.EndsWith(".Tests") || g.Path.Contains("Disclosure") || g.Path.EndsWith("/RulesEngine.csproj")).Should().BeEmpty();
        SourceTree.FilesIn("src").Concat(SourceTree.FilesIn("rules"))
            .Where(static f => f.Syntax.AttributeLists.Any(static l => l.ToString().Contains("InternalsVisibleTo")))
            .Select(static f => f.Path).Should().BeEmpty();
    }

    private static IEnumerable<string> ReferencesOf(string project) =>
        XDocument.Load(project).Descendants("ProjectReference").Select(static e => Path.GetFileNameWithoutExtension(e.Attribute("Include")!.Value.Replace('\\', '/')));

    /// <summary>Usings and qualified names, relative or from the root, that lead to a later stage.</summary>
    private static IEnumerable<string> StepsBack(SourceFile file)
    {
        var own = Array.IndexOf(Stages, file.Path.Split('/')[2]);
        var names = file.Syntax.DescendantNodes(static _ => true).Where(static n => n is NameSyntax or MemberAccessExpressionSyntax);
        foreach (var name in names)
        {
            if (name.Parent is QualifiedNameSyntax or MemberAccessExpressionSyntax { Parent: MemberAccessExpressionSyntax }) continue;
            var stage = Array.IndexOf(Stages, StageIn(name.ToString(), name is SimpleNameSyntax));
            if (stage > own) yield return $"{file.PlaceOf(name)} uses {name}";
        }
    }

    private static string? StageIn(string name, bool isSimple)
    {
        var parts = name.Split("::")[^1].Split('.');
        if (parts is ["RulesEngine", var stage, ..]) return stage;
        // Text.TextSpan and the like; a simple name is a type or member that shares the word.
        return !isSimple && parts.Length > 1 && Stages.Contains(parts[0]) ? StageOfType(parts) : null;
    }

    /// <summary>A property may be called like a stage; what follows a namespace is one of its types.</summary>
    private static string? StageOfType(string[] parts) =>
        SourceTree.PathsIn($"src/RulesEngine/{parts[0]}", $"{parts[1].Split('<')[0]}.cs").Any() ? parts[0] : null;
}
