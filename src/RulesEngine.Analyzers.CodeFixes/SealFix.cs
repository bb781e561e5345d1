using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace RulesEngine.Analyzers.CodeFixes;

/// <summary>Fix for RE1014: seals the class.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class SealFix() : RuleAuthorFix("RE1014")
{
    private const string Title = "写上 sealed / add sealed";

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span).FirstAncestorOrSelf<ClassDeclarationSyntax>() is not { } type) return;
        context.RegisterCodeFix(CodeAction.Create(Title, token => SealAsync(context.Document, type, token), Title), context.Diagnostics);
    }

    private static async Task<Document> SealAsync(Document document, ClassDeclarationSyntax type, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        editor.SetModifiers(type, editor.Generator.GetModifiers(type).WithIsSealed(true));
        return editor.GetChangedDocument();
    }
}
