using System.Text;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Hover;

/// <summary>One side of a relation: names and numbers with plus or minus between them. Long sums leave out what is zero.</summary>
internal sealed class EquationSide
{
    private const int ShortSum = 3;

    private readonly List<Term> _terms = [];

    /// <summary>The sum of the known cells.</summary>
    public decimal Sum { get; private set; }

    public void Add(string name, Cell cell, int sign, int focus)
    {
        // What is taken off stands behind what it is taken off from.
        _terms.Insert(sign > 0 ? _terms.Count(static t => t.Sign > 0) : _terms.Count, new Term(name, cell, sign, cell.Index == focus));
        Sum += sign * cell.Value;
    }

    public string Write(Language language)
    {
        var shown = _terms.Count <= ShortSum ? _terms : _terms.FindAll(static t => t.IsFocus || !t.Cell.IsNumber || t.Cell.Value != 0);
        var left = _terms.Count - shown.Count;
        var text = new StringBuilder(shown.Count == 0 ? "0" : string.Empty);
        foreach (var term in shown)
        {
            if (text.Length > 0) text.Append(term.Sign > 0 ? " + " : " − ");
            else if (term.Sign < 0) text.Append('−');
            text.Append(term.IsFocus ? $"**{term.Text}**" : term.Text);
        }
        if (left == 0) return text.ToString();
        var others = shown.Count == 0 ? new LocalizedText("各项", "all") : new LocalizedText($"其余 {left} 项", $"the other {left}");
        return text.Append(new LocalizedText($"（{others.Zh}为 0）", $" ({others.En} are 0)").In(language)).ToString();
    }

    private sealed record Term(string Name, Cell Cell, int Sign, bool IsFocus)
    {
        public string Text => $"{Name} {(Cell.IsNumber ? CellReader.Format(Cell.Value) : "？")}";
    }
}
