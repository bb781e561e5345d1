using System.Security.Cryptography;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RulesEngine.Workspaces.Tests.Plugins;

/// <summary>A plug-in compiled for a test: one rule that finds each report and says what its method <c>Say</c> returns.</summary>
internal sealed record CompiledPlugin
{
    /// <summary>The code of the rule.</summary>
    public string Code { get; init; } = "ACM0001";

    /// <summary>The name of the rule.</summary>
    public string Name { get; init; } = "acme-greeting";

    /// <summary>A C# expression: what the rule says; <c>Run(() => …)</c> does something and says "done".</summary>
    public string Say { get; init; } = "\"hello\"";

    /// <summary>Statements run when the pack is made.</summary>
    public string Start { get; init; } = string.Empty;

    /// <summary>Assemblies the code uses beside the engine's.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Compiles the plug-in.</summary>
    /// <returns>The SHA-256 of the file in small hexadecimal digits.</returns>
    public string Write(string file) => Compile(file, Source, References);

    /// <summary>Compiles C# into an assembly named after its file.</summary>
    public static string Compile(string file, string source, IReadOnlyList<string> references, params MetadataReference[] more)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        // What is given by the caller takes the place of the engine.
        var needed = more.Length == 0 ? platform : platform.Where(static f => Path.GetFileName(f) != "RulesEngine.dll");
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(file),
            [CSharpSyntaxTree.ParseText(source)],
            [.. needed.Concat(references).Select(static f => MetadataReference.CreateFromFile(f)), .. more],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        result.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        File.WriteAllBytes(file, image.ToArray());
        return Convert.ToHexStringLower(SHA256.HashData(image.ToArray()));
    }

    private string Source => $$"""
        using System.Collections.Immutable;
        using RulesEngine.Analysis;
        using RulesEngine.Diagnostics;
        using RulesEngine.Fixes;
        using RulesEngine.Forms;
        using RulesEngine.Packs;
        using RulesEngine.Text;

        [assembly: RulePack(typeof(Pack))]

        internal sealed class Pack : RulePack
        {
            public Pack() { {{Start}} }
            public static readonly DiagnosticDescriptor Rule = new("{{Code}}", "{{Name}}", "test", DiagnosticSeverity.Warning,
                new LocalizedText("标题", "title"), new LocalizedText("{0}", "{0}"), FixSafety.None, "0.1", []);
            public override string Name => "Acme";
            public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Rule];
            public override ImmutableArray<FormSource> Forms => [];
            public override ImmutableArray<ReportAnalyzer> CreateAnalyzers() => [new Greeting()];
            public override ImmutableArray<ReportFixProvider> CreateFixProviders() => [];
            public override string GetDocumentation(string code) => "# Acme";
        }

        internal sealed class Greeting : ReportAnalyzer
        {
            public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Pack.Rule];
            public override void Initialize(AnalysisContext context) => context.RegisterReportAction(static report =>
            {
                var text = LocalizedText.Same(Say());
                report.ReportDiagnostic(Diagnostic.Create(Pack.Rule, Place, "", text));
            });
            private static TextSpan Place;
            private static int Calls;
            private static string Run(System.Action action) { action(); return "done"; }
            private static string Say() => {{Say}};
        }
        """;
}
