using System.Collections.Immutable;
using RulesEngine.Forms;
using RulesEngine.Text;

namespace RulesEngine.Reports;

/// <summary>
/// The smallest set of cells whose change makes all equations of a table hold (error localization after Fellegi and Holt,
/// 1976), cut into parts that can be made one by one.
/// </summary>
public sealed class Correction
{
    internal Correction(ImmutableArray<CorrectionPart> parts, ImmutableArray<Relation> unsolved)
    {
        Parts = parts;
        Unsolved = unsolved;
    }

    /// <summary>Changes that share no relation with each other's.</summary>
    public ImmutableArray<CorrectionPart> Parts { get; }

    /// <summary>Broken equations for which no correction within the bounds of the search exists.</summary>
    public ImmutableArray<Relation> Unsolved { get; }

    /// <summary>The part that heals <paramref name="relation"/>, or null.</summary>
    public CorrectionPart? For(Relation relation)
    {
        foreach (var part in Parts)
        {
            if (part.Touches(relation)) return part;
        }
        return null;
    }

    /// <summary>The part that changes <paramref name="cell"/>, or null.</summary>
    public CorrectionPart? For(Cell cell)
    {
        foreach (var part in Parts)
        {
            foreach (var change in part.Changes)
            {
                if (change.Cell.Index == cell.Index) return part;
            }
        }
        return null;
    }
}

/// <summary>Changes that have to be made together.</summary>
/// <param name="Changes">The cells and their values, in the order of the table.</param>
/// <param name="IsCertain">Whether no other correction of the same size is as likely a typing error.</param>
public sealed record CorrectionPart(ImmutableArray<CellChange> Changes, bool IsCertain)
{
    /// <summary>Whether one of the cells stands in <paramref name="relation"/>.</summary>
    public bool Touches(Relation relation) => Changes.Any(c => relation.Cells.Contains(c.Cell.Index));

    /// <summary>The changes in words: <c>予以公开·总计 应为 12（现为 21）</c>.</summary>
    public LocalizedText Describe() => new(
        string.Join("；", Changes.Select(static c => $"{c.Cell.Name.Zh}应为 {CellReader.Format(c.NewValue)}（现为 {c.Cell.Text}）")),
        string.Join("; ", Changes.Select(static c => $"{c.Cell.Name.En} should be {CellReader.Format(c.NewValue)} (is {c.Cell.Text})")));
}

/// <summary>A cell and the value it should have.</summary>
public sealed record CellChange(Cell Cell, decimal NewValue)
{
    /// <summary>Whether the value that stands there could come from <see cref="NewValue"/> by one slip of the hand.</summary>
    public bool LooksLikeTypingError =>
        TypingError.Separates(CellReader.Format(Cell.Value), CellReader.Format(NewValue));
}
