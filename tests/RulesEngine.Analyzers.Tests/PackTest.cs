using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using RulesEngine.Generators;

namespace RulesEngine.Analyzers.Tests;

/// <summary>
/// A rule pack in memory that is checked, against the real engine and with the real generator. What is to be found stands in
/// <c>[| |]</c>, in sources and in documents.
/// </summary>
internal sealed class PackTest<TAnalyzer> : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    private readonly PackSetup _setup;

    public PackTest() => _setup = new PackSetup(this);

    /// <summary>Whether the pack comes with the tool.</summary>
    public bool IsBuiltIn { get; init; }

    public PackTest<TAnalyzer> Source(string text)
    {
        TestState.Sources.Add(("/pack/Rule.cs", text));
        return this;
    }

    public PackTest<TAnalyzer> Document(string name, string text)
    {
        _setup.Document(name, text);
        return this;
    }

    public Task Run()
    {
        _setup.Configure(IsBuiltIn);
        return RunAsync();
    }

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(RulePackGenerator)];

    protected override ParseOptions CreateParseOptions() => PackSetup.ParseOptions;
}

/// <summary>The same pack before and after a fix.</summary>
internal sealed class FixTest<TAnalyzer, TFix> : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    private readonly PackSetup _setup;

    public FixTest() => _setup = new PackSetup(this);

    /// <summary>Runs the fix on the rule Greeting.</summary>
    public Task Run(string before, string after)
    {
        TestState.Sources.Add(("/pack/Rule.cs", before));
        FixedState.Sources.AddRange([("/pack/Usings.cs", SourceText.From(PackSetup.Usings)), ("/pack/Rule.cs", SourceText.From(after))]);
        _setup.Document("Greeting", PackTest.Document());
        _setup.Configure(isBuiltIn: false);
        return RunAsync();
    }

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(RulePackGenerator)];

    protected override ParseOptions CreateParseOptions() => PackSetup.ParseOptions;
}

/// <summary>Packs that tests begin with.</summary>
internal static class PackTest
{
    /// <summary>A pack that is only checked.</summary>
    public static PackTest<TAnalyzer> Of<TAnalyzer>(bool isBuiltIn = false) where TAnalyzer : DiagnosticAnalyzer, new() =>
        new() { IsBuiltIn = isBuiltIn };

    /// <summary>A pack of one rule, ACM0001 Greeting, with these members beside those that it must have.</summary>
    public static PackTest<TAnalyzer> WithRule<TAnalyzer>(string members) where TAnalyzer : DiagnosticAnalyzer, new() =>
        Of<TAnalyzer>().Source(Rule(members)).Document("Greeting", Document());

    public static string Rule(string members) =>
        $$"""
        namespace Acme;

        public sealed partial class Greeting : ReportAnalyzer
        {
            public override void Initialize(AnalysisContext context) => context.RegisterReportAction(static c => { });

            {{members}}
        }
        """;

    /// <summary>The document of a rule, with an example that fires and one that does not.</summary>
    public static string Document(string code = "ACM0001", string name = "greeting", string? fix = null, string? examples = null) =>
        $$"""
        ---
        code: {{code}}
        name: {{name}}
        category: prose
        severity: warning
        since: 0.1
        {{(fix is null ? "" : "fix: " + fix)}}
        title: 标题
        title-en: Title
        message: 消息
        message-en: message
        ---
        # 标题

        {{examples ?? $"```yaml\na: 1 # {code}\n```\n\n```yaml\na: 2\n```"}}
        """;
}
