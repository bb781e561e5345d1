using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using RulesEngine.Generators;

namespace RulesEngine.Samples.Tests;

/// <summary>The pack compiles from its C# files, documents and forms alone: nothing in it needs MSBuild.</summary>
public class BareSourcesTests
{
    /// <summary>What the SDK's implicit usings are.</summary>
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>The pack may use what comes with .NET and the engine's library, but not the assemblies of this test.</summary>
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static f => Path.GetFileName(f) is "RulesEngine.dll" || Path.GetDirectoryName(f) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(static f => MetadataReference.CreateFromFile(f)),
    ];

    [Fact]
    public void The_folder_compiles_without_a_project()
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        var compilation = CSharpCompilation.Create("provincial",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), .. Files("*.cs").Select(static f => CSharpSyntaxTree.ParseText(File.ReadAllText(f), path: f))],
            References, options);
        var driver = CSharpGeneratorDriver.Create([new RulePackGenerator().AsSourceGenerator()],
            [.. Files("*.md").Concat(Files("*.yaml")).Select(static f => new PackFile(f))], optionsProvider: new Kinds());
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var whole, out var problems);
        problems.Should().BeEmpty();
        using var image = new MemoryStream();
        whole.Emit(image).Diagnostics.Where(static d => d.Severity >= DiagnosticSeverity.Warning).Should().BeEmpty();
    }

    private static IEnumerable<string> Files(string pattern) => Directory.EnumerateFiles(SamplePack.PathOf(), pattern, SearchOption.AllDirectories)
        .Where(static f => Path.GetFileName(f) != "README.md" && !Path.GetRelativePath(SamplePack.PathOf(), f).Split('/', '\\').Any(static p => p is "bin" or "obj" or "reports"))
        .Order(StringComparer.Ordinal);

    private sealed class PackFile(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(path));
    }

    /// <summary>Documents are rules, YAML files are forms; RulePack.props says so where there is a project.</summary>
    private sealed class Kinds : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Kind("");

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText file) => new Kind(file.Path.EndsWith(".md") ? "rule" : "form");
    }

    private sealed class Kind(string kind) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = key == "build_metadata.AdditionalFiles.RulesEngineItem" ? kind : "";
            return value.Length > 0;
        }
    }
}
