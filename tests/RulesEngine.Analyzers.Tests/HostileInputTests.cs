using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RulesEngine.Generators;
using RulesEngine.Generators.Tests;

namespace RulesEngine.Analyzers.Tests;

/// <summary>Code and documents as they are while somebody types them, or worse: no analyzer fails, whatever it finds.</summary>
public sealed class HostileInputTests
{
    private const string Rule = "sealed partial class Greeting : ReportAnalyzer { public override void Initialize(AnalysisContext context) { } ";

    [Theory]
    [InlineData("")]
    [InlineData("class")]
    [InlineData("sealed partial class Greeting : ReportAnalyzer {")]
    [InlineData("class : ReportAnalyzer, ReportFixProvider { int }")]
    [InlineData("class Loop : Loop { int n; } class A : B { } class B : A { }")]
    [InlineData(Rule + "void Check() { c.ReportDiagnostic(Diagnostic.Create(")]
    [InlineData(Rule + "object x = new DiagnosticDescriptor(; object y = new DiagnosticDescriptor(1, null, \"\"); }")]
    [InlineData(Rule + "public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Missing.Rule, ]; }")]
    [InlineData(Rule + "int[] n = { }; void M() { n[]++; n[0] = ; DateTime.; DateTime.Now; } }")]
    [InlineData("sealed class Fix : ReportFixProvider { public override ImmutableArray<string> FixableDiagnosticIds => [null, 1, \"\", Greeting.Descriptor.Id, X.Id]; }")]
    public Task Broken_code(string source) => Analyze(source, "Greeting", PackTest.Document(fix: "safe"));

    [Theory]
    [InlineData("Greeting", "")]
    [InlineData("Greeting", "---")]
    [InlineData("Greeting", "---\ncode\n---\n```yaml")]
    [InlineData("Greeting", "---\ncode: ACM0001\ncode: ACM0002\nfix:\n---\n`````\n~~~yaml\n````")]
    [InlineData("Greeting", "\0\uFFFF\uD800")]
    [InlineData("", "---\ncode: ACM0001\nname: a\n---")]
    [InlineData("a b", "---\ncode: GK0001\nname: a\n---")]
    public Task Broken_documents(string name, string text) => Analyze(Rule + "}", name, text);

    private static async Task Analyze(string source, string name, string document)
    {
        var texts = ImmutableArray.Create<AdditionalText>(new InMemoryText($"/pack/{name}.md", document));
        var options = new InMemoryOptions(null, texts.ToDictionary(static t => t.Path, static _ => "rule"));
        var compilation = CSharpCompilation.Create(
            "Acme",
            new[] { PackSetup.Usings, source }.Select(static text => CSharpSyntaxTree.ParseText(text, PackSetup.ParseOptions)),
            PackSetup.Platform,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        CSharpGeneratorDriver.Create([new RulePackGenerator().AsSourceGenerator()], texts, PackSetup.ParseOptions, options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var whole, out _);

        var found = await whole.WithAnalyzers(RuleAuthorAnalyzers.All, new AnalyzerOptions(texts, options)).GetAnalyzerDiagnosticsAsync();
        found.Where(static d => d.Id == "AD0001").Select(static d => d.GetMessage(null)).Should().BeEmpty();
    }
}
