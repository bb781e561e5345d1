using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RulesEngine.Generators.Tests;

/// <summary>A project in memory: sources, documents and forms, with the generator run over them.</summary>
internal sealed class Pack
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly List<(string Path, string Text)> _sources = [];
    private readonly Dictionary<string, string> _kinds = [];

    /// <summary>One object per file for the life of the pack: the driver tells files apart by reference.</summary>
    public ImmutableArray<AdditionalText> Texts { get; private set; } = [];

    public string AssemblyName { get; init; } = "My.Rules";

    public string? RootNamespace { get; init; }

    public bool KnowsContracts { get; init; } = true;

    public Pack Class(string source, string path = "Rules.cs")
    {
        _sources.Add((path, source));
        return this;
    }

    public Pack Document(string name, string text) => File($"/pack/Sums/{name}.md", text, "rule");

    public Pack Form(string name, string text) => File($"/pack/Forms/{name}.yaml", text, "form");

    public Pack File(string path, string text, string kind)
    {
        _kinds.Add(path, kind);
        Texts = Texts.Add(new InMemoryText(path, text));
        return this;
    }

    public CSharpCompilation Compilation()
    {
        var sources = KnowsContracts ? _sources.Append(("Contracts.cs", Contracts.Source)) : _sources;
        return CSharpCompilation.Create(
            AssemblyName,
            sources.Select(source => CSharpSyntaxTree.ParseText(source.Item2, ParseOptions, source.Item1)),
            Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
                .WithSpecificDiagnosticOptions([new("CS1591", ReportDiagnostic.Suppress)]));
    }

    public CSharpGeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new RulePackGenerator().AsSourceGenerator()],
        Texts,
        ParseOptions,
        new InMemoryOptions(RootNamespace, _kinds),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public Outcome Run()
    {
        var driver = Driver().RunGeneratorsAndUpdateCompilation(Compilation(), out var output, out _);
        return new Outcome(output, driver.GetRunResult().Results.Single());
    }
}

/// <summary>What came of a run: the generator's diagnostics, its sources, and the assembly all of it makes.</summary>
internal sealed record Outcome(Compilation Compilation, GeneratorRunResult Result)
{
    public IEnumerable<string> Problems => Result.Diagnostics.Select(problem => $"{problem.Id} {At(problem)}: {problem.GetMessage(null)}");

    public IEnumerable<string> Files => Result.GeneratedSources.Select(source => source.HintName);

    public string Source(string hintName) =>
        Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    /// <summary>Fails on any problem, ours or the compiler's.</summary>
    public Assembly Load()
    {
        Result.Exception.Should().BeNull();
        Problems.Should().BeEmpty();
        using var image = new MemoryStream();
        var emitted = Compilation.Emit(image);
        emitted.Diagnostics.Where(found => found.Severity > DiagnosticSeverity.Info).Should().BeEmpty();
        return Assembly.Load(image.ToArray());
    }

    /// <summary>The pack its assembly attribute names, as the engine finds it.</summary>
    public LoadedPack LoadPack()
    {
        var assembly = Load();
        var type = (Type)assembly.CustomAttributes
            .Single(attribute => attribute.AttributeType.Name == "RulePackAttribute").ConstructorArguments[0].Value!;
        return new LoadedPack(Activator.CreateInstance(type)!);
    }

    private static string At(Diagnostic problem)
    {
        var place = problem.Location.GetLineSpan();
        return $"{Path.GetFileName(place.Path)}:{place.StartLinePosition.Line + 1}";
    }
}
