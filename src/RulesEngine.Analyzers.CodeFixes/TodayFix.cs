using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RulesEngine.Analyzers.CodeFixes;

/// <summary>Fix for RE1007: the date of the check in the place of the clock, where a context is at hand.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class TodayFix() : RuleAuthorFix("RE1007")
{
    private const string Title = "用 Options.Today / use Options.Today";

    /// <summary>What <c>DateOnly</c> has as <c>DateTime</c> does.</summary>
    private static readonly ImmutableHashSet<string> Common =
        ["Year", "Month", "Day", "DayOfWeek", "DayOfYear"];

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is null || root?.FindNode(context.Span, getInnermostNodeForTie: true) is not ExpressionSyntax clock) return;
        if (model.GetTypeInfo(clock, context.CancellationToken).Type?.SpecialType != SpecialType.System_DateTime) return;
        if (FindContext(model, clock.SpanStart) is not { } name) return;
        var (old, text) = Replacement(clock, $"{name}.Options.Today");
        context.RegisterCodeFix(
            CodeAction.Create(Title, _ => Task.FromResult(Replace(context.Document, root, old, text)), Title), context.Diagnostics);
    }

    /// <summary>A parameter or local, such as <c>context</c>, whose <c>Options</c> have the date.</summary>
    private static string? FindContext(SemanticModel model, int position) =>
        model.LookupSymbols(position)
            .Where(symbol => symbol is IParameterSymbol || (symbol is ILocalSymbol local && local.Locations[0].SourceSpan.Start < position))
            .FirstOrDefault(symbol => HasOptions(symbol is IParameterSymbol parameter ? parameter.Type : ((ILocalSymbol)symbol).Type))?.Name;

    private static bool HasOptions(ITypeSymbol type) =>
        type.GetMembers("Options").OfType<IPropertySymbol>().Any(options =>
            options.Type is { Name: "AnalysisOptions", ContainingNamespace: { Name: "Analysis", ContainingNamespace.Name: "RulesEngine" } });

    /// <summary>What to replace by what, so that the types agree: the date of the check is a <c>DateOnly</c>.</summary>
    private static (ExpressionSyntax Old, string Text) Replacement(ExpressionSyntax clock, string today) => clock.Parent switch
    {
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "FromDateTime" } } call } => (call, today),
        MemberAccessExpressionSyntax access when access.Expression == clock && Common.Contains(access.Name.Identifier.Text) => (clock, today),
        _ => (clock, $"{today}.ToDateTime(default)"),
    };

    private static Document Replace(Document document, SyntaxNode root, ExpressionSyntax old, string text) =>
        document.WithSyntaxRoot(root.ReplaceNode(old, SyntaxFactory.ParseExpression(text).WithTriviaFrom(old)));
}
