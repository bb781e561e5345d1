using Microsoft.CodeAnalysis;

namespace RulesEngine.Analyzers.Pack;

/// <summary>The property that an operation belongs to, be it in the initializer, in an accessor or behind an arrow.</summary>
internal static class OwningProperty
{
    public static IPropertySymbol? Of(ISymbol within) => within switch
    {
        IMethodSymbol accessor => accessor.AssociatedSymbol,
        IFieldSymbol field => field.AssociatedSymbol,
        _ => within,
    } as IPropertySymbol;
}
