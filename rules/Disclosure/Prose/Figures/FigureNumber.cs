namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>A number as it stands in a text, with its unit.</summary>
/// <param name="Start">Offset of its first digit.</param>
/// <param name="Length">Length of the digits and 万, without the unit.</param>
/// <param name="End">Offset behind the unit.</param>
/// <param name="Value">The value; of money in 元.</param>
/// <param name="Step">What the last digit shown stands for: 0.1 of 62.5, 1000 of 1.2万.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Exactness">How exact it is.</param>
/// <param name="IsChinese">Whether it is written in Chinese numerals.</param>
internal readonly record struct FigureNumber(
    int Start, int Length, int End, decimal Value, decimal Step, FigureUnit Unit, Exactness Exactness, bool IsChinese);

/// <summary>How exact a number is meant to be.</summary>
internal enum Exactness
{
    /// <summary>To the last digit shown.</summary>
    Exact,

    /// <summary>That and some more: 500余, 超过500.</summary>
    AtLeast,

    /// <summary>About that: 约500, 近500.</summary>
    About,
}
