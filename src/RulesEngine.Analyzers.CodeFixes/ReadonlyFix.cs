using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.FindSymbols;

namespace RulesEngine.Analyzers.CodeFixes;

/// <summary>Fix for RE1006: makes a field readonly that nothing but its declaration and constructors assign.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class ReadonlyFix() : RuleAuthorFix("RE1006")
{
    private const string Title = "写上 readonly / add readonly";

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is null || root?.FindNode(context.Span) is not VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } variable) return;
        // One modifier is for all fields of a declaration.
        if (field.Declaration.Variables.Count > 1) return;
        if (model.GetDeclaredSymbol(variable, context.CancellationToken) is not IFieldSymbol { IsReadOnly: false } symbol) return;
        if (await IsAssignedAsync(symbol, context.Document.Project.Solution, context.CancellationToken).ConfigureAwait(false)) return;
        context.RegisterCodeFix(CodeAction.Create(Title, token => ChangeAsync(context.Document, field, token), Title), context.Diagnostics);
    }

    private static async Task<bool> IsAssignedAsync(IFieldSymbol field, Solution solution, CancellationToken cancellation)
    {
        foreach (var found in await SymbolFinder.FindReferencesAsync(field, solution, cancellation).ConfigureAwait(false))
            foreach (var place in found.Locations)
            {
                var root = await place.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
                if (root?.FindNode(place.Location.SourceSpan, getInnermostNodeForTie: true) is { } name && IsWritten(name, field.IsStatic)) return true;
            }
        return false;
    }

    private static bool IsWritten(SyntaxNode name, bool isStatic)
    {
        var target = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        var isWritten = target.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == target,
            PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => !target.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression),
            ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax,
            RefExpressionSyntax => true,
            _ => false,
        };
        return isWritten && !IsInConstructor(target, isStatic);
    }

    private static bool IsInConstructor(SyntaxNode node, bool isStatic) =>
        node.Ancestors().FirstOrDefault(ancestor => ancestor is MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)
            is ConstructorDeclarationSyntax constructor && constructor.Modifiers.Any(SyntaxKind.StaticKeyword) == isStatic;

    private static async Task<Document> ChangeAsync(Document document, FieldDeclarationSyntax field, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        editor.SetModifiers(field, editor.Generator.GetModifiers(field).WithIsReadOnly(true));
        return editor.GetChangedDocument();
    }
}
