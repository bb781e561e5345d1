using System.Collections.Immutable;
using RulesEngine.Text;

namespace RulesEngine.Formatting;

/// <summary>An edit that adds missing parts to a report.</summary>
/// <param name="Edit">The edit.</param>
/// <param name="Names">The canonical keys of what it adds, in the order of the form.</param>
public sealed record Insertion(TextEdit Edit, ImmutableArray<string> Names);
