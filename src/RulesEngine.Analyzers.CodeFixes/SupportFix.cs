using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RulesEngine.Analyzers.CodeFixes;

/// <summary>Fix for RE1004: puts the descriptor into the list that the rule wrote itself.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class SupportFix() : RuleAuthorFix("RE1004")
{
    private const string Title = "加进 SupportedDiagnostics / add to SupportedDiagnostics";

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is not ExpressionSyntax descriptor) return;
        if (FindList(descriptor) is not { } list) return;
        var item = SyntaxFactory.ExpressionElement(descriptor.WithoutTrivia());
        var longer = list.AddElements(list.Elements.Count == 0 ? item : item.WithLeadingTrivia(SyntaxFactory.Space));
        context.RegisterCodeFix(
            CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(list, longer))), Title), context.Diagnostics);
    }

    private static CollectionExpressionSyntax? FindList(SyntaxNode descriptor) =>
        descriptor.FirstAncestorOrSelf<ClassDeclarationSyntax>()?.Members.OfType<PropertyDeclarationSyntax>()
            .FirstOrDefault(property => property.Identifier.Text == "SupportedDiagnostics") is { } list
            ? (list.Initializer?.Value ?? list.ExpressionBody?.Expression) as CollectionExpressionSyntax
            : null;
}
