using System.Xml.Linq;

namespace RulesEngine.Packages.Tests;

/// <summary>What is in the packages, and what a rule author has of them.</summary>
public sealed class PackageTests(LocalFeed feed) : IClassFixture<LocalFeed>
{
    private const string Report = "其他需要报告的事项: |\n  本年度没有收取信息处理费。。\n";

    [Fact]
    public void The_engine_brings_what_makes_a_project_a_rule_pack()
    {
        var files = feed.FilesIn("RulesEngine");
        files.Where(static f => !f.StartsWith("docs/", StringComparison.Ordinal)).Should().BeEquivalentTo(
            "README.md", "lib/net10.0/RulesEngine.dll", "lib/net10.0/RulesEngine.xml", "build/RulesEngine.props",
            "analyzers/dotnet/cs/RulesEngine.Generators.dll", "analyzers/dotnet/cs/RulesEngine.Analyzers.dll",
            "analyzers/dotnet/cs/RulesEngine.Analyzers.CodeFixes.dll");
        files.Should().Contain("docs/RE1001.md");
        DependenciesOf("RulesEngine").Should().BeEquivalentTo("YamlDotNet");
        feed.ManifestOf("RulesEngine").Should().Contain("<license type=\"expression\">MIT</license>").And.Contain("<readme>README.md</readme>");
        File.Exists(Path.ChangeExtension(feed.FileOf("RulesEngine"), ".snupkg")).Should().BeTrue("debuggers want the symbols");
    }

    [Fact]
    public void The_test_kit_brings_the_built_in_rules_and_makes_no_rule_pack()
    {
        feed.FilesIn("RulesEngine.Testing").Should().BeEquivalentTo(
            "README.md", "lib/net10.0/RulesEngine.Testing.dll", "lib/net10.0/RulesEngine.Testing.xml",
            "lib/net10.0/RulesEngine.Disclosure.dll", "lib/net10.0/RulesEngine.Disclosure.xml");
        DependenciesOf("RulesEngine.Testing").Should().BeEquivalentTo("RulesEngine", "DiffPlex", "Markdig");
        feed.ManifestOf("RulesEngine.Testing").Should().Contain($"<dependency id=\"RulesEngine\" version=\"{feed.Version}\" exclude=\"Build,Analyzers\" />");
    }

    [Fact]
    public void A_pack_from_the_template_is_built_checked_tested_and_loaded()
    {
        using var folder = new Folder().With("nuget.config", Configuration());
        DotNet.Run(folder.Path, "new", "install", feed.FileOf("RulesEngine.Templates"), "--debug:custom-hive", folder["hive"]);
        DotNet.Run(folder.Path, "new", "rulepack", "-n", "Acme", "--code", "ACQ", "--debug:custom-hive", folder["hive"]);
        folder.With("Acme/Acme/Days.cs", "namespace Acme;\n\ninternal static class Days\n{\n    public static int Year => DateTime.Now.Year;\n}\n");

        WarningsIn(DotNet.Run(folder.Path, "build", "Acme", "-c", "Release")).Should().ContainSingle()
            .Which.Should().Contain("Days.cs(5,31): warning RE1007: ").And.Contain("DateTime.Now");
        DotNet.Run(folder.Path, "test", "Acme", "-c", "Release", "--no-build").Should().Contain("Passed:     2");
        folder.With("a.report.yaml", Report)
            .Run("check", "a.report.yaml", "--plugin", "Acme/Acme/bin/Release/net10.0/Acme.dll", "--select", "ACQ0001", "--format", "concise", "--quiet")
            .Output.Should().Be("a.report.yaml:2:15: warning ACQ0001 标点“。。”重复，只留一个\n");
    }

    private IEnumerable<string> DependenciesOf(string id) => XDocument.Parse(feed.ManifestOf(id)).Descendants()
        .Where(static e => e.Name.LocalName == "dependency").Select(static e => e.Attribute("id")!.Value);

    // The summary at the end says it once more.
    private static IEnumerable<string> WarningsIn(string output) =>
        output.Split('\n').Select(static l => l.Trim()).Where(static l => l.Contains(": warning ", StringComparison.Ordinal)).Distinct();

    /// <summary>The packages of this build, beside the usual feed; what the machine has already is not fetched again.</summary>
    private string Configuration()
    {
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var fallback = Directory.Exists(cache) ? new XElement("fallbackPackageFolders", Add("cache", cache)) : null;
        return new XElement("configuration", new XElement("packageSources", Add("local", feed.Path)), fallback).ToString();
    }

    private static XElement Add(string key, string value) => new("add", new XAttribute("key", key), new XAttribute("value", value));
}
