using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RulesEngine.Analyzers.Pack;
using RulesEngine.Generators.Documents;

namespace RulesEngine.Analyzers.Descriptors;

/// <summary>RE1001: a descriptor written by hand has a malformed code or name; the generator says so of documents.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MalformedDescriptor() : RuleAuthorAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "RE1001",
        "规则的代码或名称写法不对 / a rule's code or name is malformed",
        "“{0}”不是{1} / '{0}' is not {2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private protected override void Register(CompilationStartAnalysisContext context, Contracts contracts) =>
        context.RegisterOperationAction(operation => Check(operation, contracts), OperationKind.ObjectCreation);

    private static void Check(OperationAnalysisContext context, Contracts contracts)
    {
        if (DescriptorCreation.Find((IObjectCreationOperation)context.Operation, contracts) is not { } creation) return;
        if (creation.Code is { } code && !Patterns.IsCode(code.Value))
            Report(code, "二到五个大写字母加四位数字，如 ACM0001", "two to five capital letters and four digits, as in ACM0001");
        if (creation.Name is { } name && !Patterns.IsKebabCase(name.Value))
            Report(name, "用“-”连接的小写英文，如 wrong-row-total", "kebab-case, as in wrong-row-total");

        void Report(ConstantText text, string zh, string en) =>
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, text.Location, text.Value, zh, en));
    }
}
