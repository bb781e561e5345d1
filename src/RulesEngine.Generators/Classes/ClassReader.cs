using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RulesEngine.Generators.Incremental;

namespace RulesEngine.Generators.Classes;

/// <summary>Finds the classes that may belong to a rule pack: partial ones, analyzers and fix providers.</summary>
internal static class ClassReader
{
    private static readonly SymbolDisplayFormat NamespaceFormat =
        SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    /// <summary>Looks at syntax only: it is asked about every node of every edited file.</summary>
    public static bool IsCandidate(SyntaxNode node, CancellationToken _) =>
        node is ClassDeclarationSyntax declaration && (declaration.BaseList is not null || IsPartial(declaration));

    public static ClassDeclaration? Read(GeneratorSyntaxContext context, CancellationToken cancellation)
    {
        var node = (ClassDeclarationSyntax)context.Node;
        if (context.SemanticModel.GetDeclaredSymbol(node, cancellation) is not { } type) return null;

        var role = RoleOf(type);
        if (role == ClassRole.Other && !IsPartial(node)) return null;
        return new ClassDeclaration(Describe(type, role, IsPartial(node), context.SemanticModel.Compilation), LocationInfo.Of(node.Identifier));
    }

    private static ClassModel Describe(INamedTypeSymbol type, ClassRole role, bool isPartial, Compilation compilation)
    {
        var isConcrete = type is { IsAbstract: false, IsStatic: false, IsGenericType: false };
        var hasDescriptors = HasSupportedDiagnostics(type);
        var hasConstructor = HasConstructor(type, compilation);
        return new ClassModel(
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(NamespaceFormat),
            type.Name,
            type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            role,
            type.IsStatic,
            CanHaveDocument: isPartial && type is { ContainingType: null, IsGenericType: false, IsFileLocal: false },
            // One that brings its descriptors and is made with arguments stands for rules that are described elsewhere.
            NeedsDocument: role == ClassRole.Analyzer && isConcrete && (hasConstructor || !hasDescriptors),
            NeedsSupportedDiagnostics: role == ClassRole.Analyzer && !hasDescriptors,
            CanBeCreated: role != ClassRole.Other && isConcrete && !type.IsFileLocal && hasConstructor);
    }

    private static ClassRole RoleOf(INamedTypeSymbol type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (IsContract(ancestor, "ReportAnalyzer", "Analysis")) return ClassRole.Analyzer;
            if (IsContract(ancestor, "ReportFixProvider", "Fixes")) return ClassRole.FixProvider;
        }

        return ClassRole.Other;
    }

    // By name, as comparing symbols would mean to look the contracts up again for every class.
    private static bool IsContract(INamedTypeSymbol type, string name, string folder) =>
        type.Name == name && type.ContainingNamespace is
        {
            ContainingNamespace: { Name: "RulesEngine", ContainingNamespace.IsGlobalNamespace: true },
        } containing && containing.Name == folder;

    // A sealed override further up cannot be overridden again, so it counts as the class's own.
    private static bool HasSupportedDiagnostics(INamedTypeSymbol type)
    {
        for (var ancestor = type; ancestor is not null; ancestor = ancestor.BaseType)
            foreach (var member in ancestor.GetMembers("SupportedDiagnostics"))
                return SymbolEqualityComparer.Default.Equals(ancestor, type) || member.IsSealed;
        return false;
    }

    private static bool HasConstructor(INamedTypeSymbol type, Compilation compilation) =>
        type.InstanceConstructors.Any(constructor =>
            constructor.Parameters.IsEmpty && compilation.IsSymbolAccessibleWithin(constructor, compilation.Assembly));

    private static bool IsPartial(ClassDeclarationSyntax node) => node.Modifiers.Any(SyntaxKind.PartialKeyword);
}
