using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RulesEngine.Authoring.Building;

namespace RulesEngine.Authoring.Tests;

public sealed class PackCompilerTests : IDisposable
{
    private readonly TemporaryPack _pack = new();

    public void Dispose() => _pack.Dispose();

    [Fact]
    public void The_built_in_pack_compiles_as_it_does_with_the_SDK()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "RulesEngine.sln"))) root = Path.GetDirectoryName(root)!;
        foreach (var file in Directory.GetFiles(Path.Combine(root, "rules/Disclosure"), "*", SearchOption.AllDirectories))
        {
            // Names the generated class, which only hosts in the same solution need.
            if (Path.GetFileName(file) != "DisclosurePack.cs") _pack.With(Path.GetRelativePath(Path.Combine(root, "rules/Disclosure"), file), File.ReadAllText(file));
        }
        var compiled = new PackCompiler([]).Compile(_pack.Read(), "RulesEngine.Disclosure");
        compiled.Problems.Should().BeEmpty();
        compiled.Image.Should().NotBeNull();
    }

    [Fact]
    public void Usings_of_the_SDK_need_not_be_written()
    {
        _pack.With("Forms/1.yaml", "").With("A.cs", """
            internal static class A
            {
                public static async Task<List<string>> Of(HttpClient client, CancellationToken token) =>
                    [.. (await client.GetStringAsync("", token)).Split(Environment.NewLine).Where(File.Exists)];
            }
            """);
        new PackCompiler([]).Compile(_pack.Read(), "pack").Problems.Should().BeEmpty();
    }

    [Fact]
    public void Analyzers_look_at_the_sources_and_know_the_documents()
    {
        _pack.With("Forms/1.yaml", "").With("A.cs", "internal static class A;\n\ninternal static class B;\n");
        var compiled = new PackCompiler([new NamesClasses()]).Compile(_pack.Read(), "pack");
        compiled.Problems.Select(static p => p.ToString()).Should().Equal(
            "A.cs(1,23): warning T0001: A of 1 files", "A.cs(3,23): warning T0001: B of 1 files");
        compiled.Image.Should().NotBeNull();
    }

    [Fact]
    public void An_assembly_in_lib_does_not_stand_in_for_the_engine()
    {
        _pack.With("Forms/1.yaml", "").With("lib/RulesEngine.dll", "no assembly").With("lib/native.dll", "no assembly either");
        new PackCompiler([]).Compile(_pack.Read(), "pack").Problems.Should().BeEmpty();
    }

    [Fact]
    public void A_pack_cannot_bear_the_name_of_one_of_its_libraries()
    {
        _pack.With("Forms/1.yaml", "").With("lib/pack.dll", "");
        FluentActions.Invoking(() => new PackCompiler([]).Compile(_pack.Read(), "pack")).Should().Throw<PackException>().WithMessage("a pack cannot be called pack*");
    }

    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class NamesClasses : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor Rule = new("T0001", "Class", "{0} of {1} files", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSymbolAction(static c => c.ReportDiagnostic(
                Diagnostic.Create(Rule, c.Symbol.Locations[0], c.Symbol.Name, c.Options.AdditionalFiles.Length)), SymbolKind.NamedType);
        }
    }
}
