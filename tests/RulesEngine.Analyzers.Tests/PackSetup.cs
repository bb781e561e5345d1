using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using RulesEngine.Packs;

namespace RulesEngine.Analyzers.Tests;

/// <summary>What the project of a pack hands the compiler.</summary>
internal sealed class PackSetup
{
    public const string Usings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.Collections.Immutable;
        global using System.Linq;
        global using RulesEngine.Analysis;
        global using RulesEngine.Diagnostics;
        global using RulesEngine.Fixes;
        global using RulesEngine.Reports;
        global using RulesEngine.Text;
        """;

    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    public static readonly MetadataReference[] Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.Win32", StringComparison.Ordinal))
                && !name.StartsWith("System.Composition", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(RulePack).Assembly.Location),
    ];

    private readonly AnalyzerTest<DefaultVerifier> _test;
    private readonly List<string> _documents = [];

    public PackSetup(AnalyzerTest<DefaultVerifier> test)
    {
        _test = test;
        // The framework is that of the tests; nothing is fetched.
        test.ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        test.TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck | TestBehaviors.SkipSuppressionCheck;
        test.TestState.AdditionalReferences.AddRange(Platform);
        test.TestState.Sources.Add(("/pack/Usings.cs", Usings));
    }

    public void Document(string name, string text)
    {
        _documents.Add($"/pack/{name}.md");
        _test.TestState.AdditionalFiles.Add(($"/pack/{name}.md", text));
    }

    public void Configure(bool isBuiltIn)
    {
        var kinds = _documents.Select(static path => $"[{path}]\nbuild_metadata.AdditionalFiles.RulesEngineItem = rule\n");
        _test.TestState.AnalyzerConfigFiles.Add((
            "/.globalconfig", $"is_global = true\nbuild_property.RulesEngineBuiltIn = {isBuiltIn}\n{string.Concat(kinds)}"));
    }
}
