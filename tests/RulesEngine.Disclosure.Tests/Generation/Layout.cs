using System.Collections.Immutable;
using CsCheck;

namespace RulesEngine.Disclosure.Tests.Generation;

/// <summary>How a row is written.</summary>
public enum RowStyle
{
    /// <summary><c>[1, 2]</c>.</summary>
    Flow,

    /// <summary>One <c>- 1</c> a line.</summary>
    Block,

    /// <summary>One <c>column: 1</c> a line.</summary>
    Mapping,

    /// <summary><c>{column: 1, column: 2}</c>.</summary>
    FlowMapping,
}

/// <summary>How a section of prose is written.</summary>
public enum ProseStyle
{
    /// <summary><c>|</c>.</summary>
    Literal,

    /// <summary><c>&gt;</c>.</summary>
    Folded,

    /// <summary>In double quotes over several lines.</summary>
    DoubleQuoted,

    /// <summary>In single quotes on one line.</summary>
    SingleQuoted,
}

/// <summary>Which spelling of a key is written.</summary>
public enum Spelling
{
    /// <summary>The canonical name.</summary>
    Name,

    /// <summary>The label of the official form.</summary>
    Label,

    /// <summary>The id.</summary>
    Id,
}

/// <summary>The choices in writing a report that do not change what it says. Lists are gone round.</summary>
public sealed record Layout(
    ImmutableArray<RowStyle> Rows, ImmutableArray<Spelling> Keys, ImmutableArray<ProseStyle> Prose, ImmutableArray<bool> Comments,
    bool IsAligned, int Indent, string NewLine, bool HasByteOrderMark)
{
    /// <summary>One flow sequence a row, under canonical keys.</summary>
    public static Layout Plain(bool isAligned) =>
        new([RowStyle.Flow], [Spelling.Name], [ProseStyle.Literal], [false], isAligned, 2, "\n", false);

    /// <summary>All choices.</summary>
    internal static Gen<Layout> Gen { get; } = CsCheck.Gen.Select(
        Some(RowStyle.Flow, RowStyle.Flow, RowStyle.Block, RowStyle.Mapping, RowStyle.FlowMapping),
        Some(Spelling.Name, Spelling.Name, Spelling.Label, Spelling.Id),
        Some(ProseStyle.Literal, ProseStyle.Folded, ProseStyle.DoubleQuoted, ProseStyle.SingleQuoted),
        Some(false, false, true),
        CsCheck.Gen.Bool, CsCheck.Gen.Int[1, 4], CsCheck.Gen.OneOf("\n", "\r\n"), CsCheck.Gen.Bool,
        static (rows, keys, prose, comments, isAligned, indent, newLine, hasMark) =>
            new Layout(rows, keys, prose, comments, isAligned, indent, newLine, hasMark));

    private static Gen<ImmutableArray<T>> Some<T>(params T[] choices) =>
        CsCheck.Gen.OneOf(choices).Array[1, 23].Select(static a => a.ToImmutableArray());
}
