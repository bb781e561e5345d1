using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using RulesEngine.Generators.Classes;
using RulesEngine.Generators.Documents;
using RulesEngine.Generators.Incremental;
using RulesEngine.Generators.Pack;

namespace RulesEngine.Generators;

/// <summary>
/// Joins each rule's class with the document beside it: the document's front matter becomes the class's descriptor,
/// and all rules, fixes and forms of the project become one rule pack. No rule is registered anywhere.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class RulePackGenerator : IIncrementalGenerator
{
    /// <summary>The pipeline: files and classes to models, models to sources. Each stage stops an edit that changes nothing.</summary>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var name = context.CompilationProvider.Combine(context.AnalyzerConfigOptionsProvider).Select(ReadName);
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider).Select(ReadKind);
        var documents = files.Where(file => file.Kind == "rule").Select((file, token) => RuleDocumentReader.Read(file.Text, token));
        var forms = files.Where(file => file.Kind == "form").Select((file, token) => ReadForm(file.Text, token));
        var declarations = context.SyntaxProvider
            .CreateSyntaxProvider(ClassReader.IsCandidate, ClassReader.Read)
            .Where(declaration => declaration is not null)
            .Select((declaration, _) => declaration!);

        var classes = declarations.Select((declaration, _) => declaration.Model).Collect().Select((all, _) => Order(all));
        var targets = documents.Select((document, _) => document.Rule).Collect().Combine(classes)
            .Select((pair, _) => RuleTarget.Match(pair.Left.ToEquatable(), pair.Right));

        ReportProblems(context, name, documents, declarations);
        WriteRules(context, name, targets);
        WritePack(context, name, targets, classes, documents, forms);
    }

    private static void ReportProblems(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<PackName?> name,
        IncrementalValuesProvider<RuleDocument> documents,
        IncrementalValuesProvider<ClassDeclaration> declarations)
    {
        var problems = documents.Collect().Combine(declarations.Collect()).Combine(name).Select((all, _) => all.Right is null
            ? EquatableArray<Problem>.Empty
            : all.Left.Left.SelectMany(document => document.Problems)
                .Concat(PackChecks.Check(all.Left.Left, all.Left.Right)).ToEquatable());
        context.RegisterSourceOutput(problems, (output, found) =>
        {
            foreach (var problem in found) output.ReportDiagnostic(problem.ToDiagnostic());
        });
    }

    private static void WriteRules(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<PackName?> name,
        IncrementalValueProvider<EquatableArray<RuleTarget>> targets)
    {
        var known = targets.Combine(name).SelectMany((pair, _) => pair.Right is null ? [] : pair.Left);
        context.RegisterSourceOutput(known, (output, target) => output.AddSource(
            $"{target.Class.FullName.Substring("global::".Length)}.Rule.g.cs", Source(RuleWriter.Write(target))));
    }

    private static void WritePack(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<PackName?> name,
        IncrementalValueProvider<EquatableArray<RuleTarget>> targets,
        IncrementalValueProvider<EquatableArray<ClassModel>> classes,
        IncrementalValuesProvider<RuleDocument> documents,
        IncrementalValuesProvider<FormModel> forms)
    {
        var documentation = documents.Collect().Select((all, _) => PackModel.DocumentationOf(all));
        var ordered = forms.Collect().Select((all, _) => all.OrderBy(form => form.Id, StringComparer.Ordinal).ToEquatable());
        var pack = targets.Combine(classes).Combine(ordered).Combine(documentation).Combine(name).Select((all, _) =>
        {
            var ((((rules, types), sources), texts), packName) = all;
            return packName is null ? null : PackModel.Of(packName, rules, types, sources, texts);
        });
        context.RegisterSourceOutput(pack, (output, model) =>
        {
            if (model is { IsEmpty: false }) output.AddSource("GeneratedRulePack.g.cs", Source(PackWriter.Write(model)));
        });
    }

    // Null where rule packs are unknown: such a project gets the generator by accident and is left alone.
    private static PackName? ReadName((Compilation Compilation, AnalyzerConfigOptionsProvider Options) source, CancellationToken _)
    {
        if (source.Compilation.GetTypeByMetadataName("RulesEngine.Packs.RulePack") is null) return null;
        var assembly = source.Compilation.AssemblyName ?? "RulePack";
        source.Options.GlobalOptions.TryGetValue("build_property.RootNamespace", out var root);
        return new PackName(Literal.Namespace(string.IsNullOrWhiteSpace(root) ? assembly : root!), assembly);
    }

    private static (AdditionalText Text, string Kind) ReadKind(
        (AdditionalText Text, AnalyzerConfigOptionsProvider Options) source, CancellationToken _)
    {
        source.Options.GetOptions(source.Text).TryGetValue("build_metadata.AdditionalFiles.RulesEngineItem", out var kind);
        return (source.Text, kind ?? "");
    }

    private static FormModel ReadForm(AdditionalText file, CancellationToken token)
    {
        var text = file.GetText(token) is { } source ? FrontMatter.Join(source, 0) : "";
        return new FormModel(Path.GetFileNameWithoutExtension(file.Path), $"Forms/{Path.GetFileName(file.Path)}", text);
    }

    // The parts of a partial class each yield the same model.
    private static EquatableArray<ClassModel> Order(ImmutableArray<ClassModel> classes) =>
        classes.Distinct().OrderBy(type => type.FullName, StringComparer.Ordinal).ToEquatable();

    private static SourceText Source(string text) => SourceText.From(text, Encoding.UTF8);
}
