using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RulesEngine.Analyzers.Pack;
using RulesEngine.Generators.Documents;

namespace RulesEngine.Analyzers.Descriptors;

/// <summary>RE1005: a rule's document shows no report that it finds fault with, or none that it lets pass.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingExample() : RuleAuthorAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "RE1005",
        "文档里缺示例 / a document lacks an example",
        "{0} 的文档里缺{1} / the document of {0} lacks {2}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private protected override void Register(CompilationStartAnalysisContext context, Contracts contracts) =>
        context.RegisterAdditionalFileAction(file => Check(file, contracts));

    private static void Check(AdditionalFileAnalysisContext context, Contracts contracts)
    {
        if (!PackDocument.IsDocument(context.Options, context.AdditionalFile)) return;
        var document = PackDocument.Read(context.AdditionalFile, context.CancellationToken);
        if (!Patterns.IsCode(document.Code) || !contracts.HasAnalyzer(context.Compilation, document.ClassName, context.CancellationToken)) return;
        var examples = ExampleBlock.ReadAll(document.Body).ToLookup(example => example.Expects(document.Code));
        if (!examples[true].Any())
            Report($"触发的示例：一个 yaml 代码块，行尾注明“# {document.Code}”", $"an example that fires: a yaml block with '# {document.Code}' at the end of a line");
        if (!examples[false].Any())
            Report($"不触发的示例：一个没有“# {document.Code}”的 yaml 代码块", $"an example that does not fire: a yaml block without '# {document.Code}'");

        void Report(string zh, string en) =>
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, document.LocationOf("code"), document.Code, zh, en));
    }
}
