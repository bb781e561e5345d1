using System.Collections.Immutable;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Symbols;

/// <summary>A line of the outline of a report.</summary>
/// <param name="Name">The canonical key, however the file spells it; never empty.</param>
/// <param name="Detail">A short text behind the name; may be empty.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Key and value, with all children inside.</param>
/// <param name="SelectionSpan">The key.</param>
/// <param name="Children">What stands below it, in the order of the text.</param>
public sealed record SymbolItem(
    string Name, string Detail, SymbolItemKind Kind, TextSpan Span, TextSpan SelectionSpan, ImmutableArray<SymbolItem> Children);

/// <summary>What a line of the outline is.</summary>
public enum SymbolItemKind
{
    /// <summary>A key of the head, such as 单位.</summary>
    Metadata,

    /// <summary>A section of prose.</summary>
    Prose,

    /// <summary>A section that is a table.</summary>
    Table,

    /// <summary>A group of rows.</summary>
    Group,

    /// <summary>A row with cells.</summary>
    Row,

    /// <summary>A key the form does not know here.</summary>
    Unknown,
}
