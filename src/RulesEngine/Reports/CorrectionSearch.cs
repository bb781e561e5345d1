using System.Collections.Immutable;
using RulesEngine.Forms;

namespace RulesEngine.Reports;

/// <summary>
/// Searches the smallest correction of a table's broken equations. Equations that share no cell are searched apart. One and
/// two cells are searched exhaustively, three and four as far as a fixed number of steps goes, so that the answer depends on
/// the table alone and never takes noticeable time.
/// </summary>
internal sealed class CorrectionSearch
{
    private const int MaxChanges = 4;
    private const int MaxSteps = 60_000;

    private readonly Table _table;
    private readonly Relation[] _relations;
    private readonly decimal[] _residuals;
    private readonly int[] _cells;
    private readonly UInt128[] _masks;
    private readonly UInt128 _broken;
    private readonly List<ImmutableArray<CellChange>> _solutions = [];
    private int _steps;

    private CorrectionSearch(Table table, List<Relation> relations)
    {
        _table = table;
        _relations = [.. relations];
        _residuals = [.. relations.Select(r => RelationCheck.Of(table, r).Known)];
        _cells = [.. relations.SelectMany(static r => r.Cells).Distinct().Order()];
        _masks = [.. _cells.Select(MaskOf)];
        for (var i = 0; i < _relations.Length; i++)
        {
            if (_residuals[i] != 0) _broken |= UInt128.One << i;
        }
    }

    public static Correction Run(Table table)
    {
        var parts = ImmutableArray.CreateBuilder<CorrectionPart>();
        var unsolved = ImmutableArray.CreateBuilder<Relation>();
        var broken = table.Definition.Relations.Where(r => r.IsEquation && RelationCheck.Of(table, r).Status == RelationStatus.Broken).ToList();
        if (broken.Count == 0) return new Correction([], []);
        foreach (var component in Components(table))
        {
            if (!component.Exists(broken.Contains)) continue;
            var found = component.Count <= 128 ? new CorrectionSearch(table, component).Search() : [];
            if (found.Count == 0) unsolved.AddRange(component.Where(broken.Contains));
            else parts.AddRange(CorrectionRanking.Choose(found));
        }
        unsolved.AddRange(broken.Where(r => !unsolved.Contains(r) && !parts.Any(p => p.Touches(r))));
        return new Correction(parts.ToImmutable(), unsolved.ToImmutable());
    }

    /// <summary>The equations without unknown cells, in groups connected by shared cells.</summary>
    private static List<List<Relation>> Components(Table table)
    {
        var components = new List<List<Relation>>();
        var open = table.Definition.Relations
            .Where(r => r.IsEquation && r.Cells.All(c => table[c].IsNumber)).ToList();
        while (open.Count > 0)
        {
            var component = new List<Relation> { open[^1] };
            open.RemoveAt(open.Count - 1);
            for (var i = 0; i < component.Count; i++)
            {
                var cells = component[i].Cells.ToHashSet();
                component.AddRange(open.Where(r => r.Cells.Any(cells.Contains)));
                open.RemoveAll(component.Contains);
            }
            components.Add(component);
        }
        return components;
    }

    private UInt128 MaskOf(int cell)
    {
        UInt128 mask = 0;
        for (var i = 0; i < _relations.Length; i++)
        {
            if (_relations[i].Cells.Contains(cell)) mask |= UInt128.One << i;
        }
        return mask;
    }

    private List<ImmutableArray<CellChange>> Search()
    {
        for (var size = 1; size <= MaxChanges && _solutions.Count == 0; size++)
        {
            _steps = 0;
            if (!Extend([], 0, size)) return [];
        }
        return _solutions;
    }

    /// <summary>
    /// Adds cells until <paramref name="size"/> are chosen: each must stand in the first broken equation none chosen before
    /// stands in. False when the number of steps is used up.
    /// </summary>
    private bool Extend(ImmutableArray<int> chosen, UInt128 covered, int size)
    {
        if (chosen.Length == size)
        {
            if ((_broken & ~covered) == 0) Solve(chosen, covered);
            return size <= 2 || ++_steps < MaxSteps;
        }
        var pivot = _broken & ~covered;
        var lowest = pivot & (~pivot + 1);
        for (var i = 0; i < _cells.Length; i++)
        {
            if (pivot != 0 ? (_masks[i] & lowest) == 0 : chosen.Length > 0 && i <= chosen.Max()) continue;
            if (chosen.Contains(i)) continue;
            if (!Extend(chosen.Add(i), covered | _masks[i], size)) return false;
        }
        return true;
    }

    private void Solve(ImmutableArray<int> chosen, UInt128 touched)
    {
        var system = new LinearSystem(chosen.Length);
        for (var r = 0; r < _relations.Length; r++)
        {
            if ((touched & (UInt128.One << r)) == 0) continue;
            var row = new decimal[chosen.Length + 1];
            for (var i = 0; i < chosen.Length; i++)
            {
                var at = _relations[r].Cells.IndexOf(_cells[chosen[i]]);
                row[i] = at < 0 ? 0 : _relations[r].Signs[at];
            }
            row[^1] = -_residuals[r];
            if (!system.Add(row)) return;
        }
        if (system.Solve() is not { } deltas) return;
        var changes = new CellChange[chosen.Length];
        for (var i = 0; i < chosen.Length; i++)
        {
            var cell = _table[_cells[chosen[i]]];
            var value = cell.Value + deltas[i];
            if (deltas[i] == 0 || value > CellReader.MaxValue || (value < 0 && cell.Column.Type != ColumnType.Signed)) return;
            changes[i] = new CellChange(cell, value);
        }
        Array.Sort(changes, static (a, b) => a.Cell.Index.CompareTo(b.Cell.Index));
        if (!_solutions.Exists(s => s.SequenceEqual(changes))) _solutions.Add([.. changes]);
    }
}
