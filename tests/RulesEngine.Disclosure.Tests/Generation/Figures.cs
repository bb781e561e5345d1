using System.Collections.Immutable;
using RulesEngine.Forms;

namespace RulesEngine.Disclosure.Tests.Generation;

/// <summary>The numbers of a report: for each table of the form, the values of its cells.</summary>
/// <param name="Form">The form.</param>
/// <param name="Tables">One array for each table, in the order of the form.</param>
public sealed record Figures(Form Form, ImmutableArray<decimal[]> Tables)
{
    /// <summary>The tables of the form, in its order.</summary>
    public IEnumerable<TableDefinition> Definitions => Form.Sections.Select(static s => s.Table).OfType<TableDefinition>();
}
