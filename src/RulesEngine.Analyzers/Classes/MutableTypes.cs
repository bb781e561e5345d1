using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RulesEngine.Analyzers.Classes;

/// <summary>Types whose values can change while a readonly field holds them.</summary>
internal static class MutableTypes
{
    private static readonly ImmutableHashSet<string> Collections =
    [
        "List", "Dictionary", "HashSet", "Queue", "Stack", "LinkedList", "SortedDictionary", "SortedList", "SortedSet", "PriorityQueue",
        "OrderedDictionary", "BitArray", "ArrayList", "Hashtable", "IList", "ICollection", "IDictionary", "ISet", "ObservableCollection",
        "Collection", "ConditionalWeakTable", "ThreadLocal", "AsyncLocal", "Builder", "StringBuilder", "MemoryStream",
    ];

    public static bool Contains(ITypeSymbol type) =>
        type.ContainingNamespace is { } containing && IsOfFramework(containing)
        && (Collections.Contains(type.Name) || type.Name.StartsWith("Concurrent", StringComparison.Ordinal));

    private static bool IsOfFramework(INamespaceSymbol containing)
    {
        while (containing.ContainingNamespace is { IsGlobalNamespace: false } outer) containing = outer;
        return containing.Name == "System";
    }
}
