using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RulesEngine.Analyzers.Purity;

/// <summary>
/// Members of the framework, by type. <c>*</c> means all of a type, <c>.ctor</c> its constructors, and
/// <c>.ctor(String)</c> those that take a text first.
/// </summary>
internal sealed class ForbiddenMembers(IEnumerable<(string Type, string Members)> members)
{
    private readonly ImmutableArray<(string Type, ImmutableHashSet<string> Members)> _members =
        [.. members.Select(entry => (entry.Type, ImmutableHashSet.Create(entry.Members.Split(' '))))];

    /// <summary>The types as a compilation knows them; those it does not know it cannot use.</summary>
    public ImmutableDictionary<ISymbol, ImmutableHashSet<string>> Find(Compilation compilation)
    {
        var found = ImmutableDictionary.CreateBuilder<ISymbol, ImmutableHashSet<string>>(SymbolEqualityComparer.Default);
        foreach (var (name, set) in _members)
            foreach (var type in compilation.GetTypesByMetadataName(name))
                found[type] = set;
        return found.ToImmutable();
    }

    public static bool Contains(ImmutableDictionary<ISymbol, ImmutableHashSet<string>> types, ISymbol member) =>
        member.ContainingType is { } type && types.TryGetValue(type.OriginalDefinition, out var names)
        && (names.Contains("*") || names.Contains(member.Name) || names.Contains(WithFirstParameter(member)));

    private static string WithFirstParameter(ISymbol member) =>
        member is IMethodSymbol { Parameters.IsEmpty: false } method ? $"{method.Name}({method.Parameters[0].Type.Name})" : "";
}
