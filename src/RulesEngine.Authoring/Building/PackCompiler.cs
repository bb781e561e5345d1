using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using RulesEngine.Analyzers;
using RulesEngine.Generators;

namespace RulesEngine.Authoring.Building;

/// <summary>
/// Compiles packs as the SDK would compile a project of theirs. The same files give the same bytes, on whatever system and in
/// whatever folder they lie.
/// </summary>
/// <param name="analyzers">What looks at the code of rules besides the compiler.</param>
public sealed class PackCompiler(ImmutableArray<DiagnosticAnalyzer> analyzers)
{
    /// <summary>With the analyzers that projects of packs get from the package of the engine.</summary>
    public PackCompiler()
        : this(RuleAuthorAnalyzers.All)
    {
    }

    private static readonly CSharpParseOptions ParseOptions = new(
        LanguageVersion.Latest, DocumentationMode.Parse, preprocessorSymbols: ["RELEASE", "TRACE", "NET", "NET10_0", "NET10_0_OR_GREATER"]);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        deterministic: true,
        warningLevel: 10, // that of .NET 10
        nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>Compiles the files of <paramref name="folder"/>.</summary>
    /// <param name="folder">The pack.</param>
    /// <param name="name">What the assembly is called, without <c>.dll</c>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="PackException">There is neither rule nor form in it, or the name is that of something it refers to.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public CompiledPack Compile(PackFolder folder, string name, CancellationToken cancellation = default)
    {
        if (IsTaken(name, folder)) throw new PackException(new(
            $"规则包不能叫 {name}，引擎、.NET 或 lib 中有同名的程序集；请换一个名字", $"a pack cannot be called {name}, as an assembly of the engine, of .NET or in lib is; choose another name"));
        var compilation = CSharpCompilation.Create(name, ParseAll(folder, cancellation), ReferencesOf(folder), Options);
        var items = new PackItems(folder, name);
        var generated = CSharpGeneratorDriver
            .Create([new RulePackGenerator().AsSourceGenerator(), .. RegexGenerator.For(folder)], items.Texts, ParseOptions, items, driverOptions: default)
            .RunGeneratorsAndUpdateCompilation(compilation, out var whole, out var problems, cancellation);
        var found = problems.Concat(Analyze(whole, items, cancellation)).ToList();
        using MemoryStream image = new(), symbols = new();
        var emitted = whole.Emit(image, symbols, options: EmitOptionsOf(name), cancellationToken: cancellation);
        found.AddRange(emitted.Diagnostics);
        var shown = BuildProblem.Of(found, folder);
        if (shown.Any(static p => p.IsError)) return new CompiledPack(shown, null);
        if (generated.GetRunResult().Results[0].GeneratedSources.IsEmpty) throw folder.HasNothing();
        return new CompiledPack(shown, new PackImage(name, image.ToArray(), symbols.ToArray(), folder.Libraries));
    }

    private static bool IsTaken(string name, PackFolder folder) => ReferenceAssemblies.Contains($"{name}.dll")
        || folder.Libraries.Any(l => l.FileName.Equals($"{name}.dll", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<SyntaxTree> ParseAll(PackFolder folder, CancellationToken cancellation) => folder.Sources
        .Select(f => CSharpSyntaxTree.ParseText(PackItems.TextOf(f), ParseOptions, f.Path, cancellation))
        .Append(CSharpSyntaxTree.ParseText(SdkSource.Text, ParseOptions, SdkSource.Path, Encoding.UTF8, cancellation));

    private static IEnumerable<MetadataReference> ReferencesOf(PackFolder folder) =>
    [
        .. ReferenceAssemblies.References,
        .. folder.Libraries
            .Where(static l => !ReferenceAssemblies.Contains(l.FileName) && l.IsAssembly)
            .Select(static l => MetadataReference.CreateFromImage(l.Content, filePath: l.FileName)),
    ];

    private IEnumerable<Diagnostic> Analyze(Compilation compilation, PackItems items, CancellationToken cancellation)
    {
        // Roslyn takes no empty list.
        if (analyzers.IsEmpty) return [];
        var options = new AnalyzerOptions(items.Texts, items);
        return compilation.WithAnalyzers(analyzers, options).GetAnalyzerDiagnosticsAsync(cancellation).GetAwaiter().GetResult();
    }

    private static EmitOptions EmitOptionsOf(string name) => new(debugInformationFormat: DebugInformationFormat.PortablePdb, pdbFilePath: $"{name}.pdb");
}
