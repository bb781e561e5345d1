using System.Collections.Immutable;
using RulesEngine.Text;

namespace RulesEngine.Reports;

/// <summary>Where a file departs from its form, found while binding; the rules of category "document" report them.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Span">The place in the text.</param>
/// <param name="Path">The logical path of what is wrong or missing.</param>
/// <param name="Arguments">Words for the message, in the order of its placeholders.</param>
public sealed record ReportProblem(ReportProblemKind Kind, TextSpan Span, string Path, ImmutableArray<LocalizedText> Arguments)
{
    /// <summary>A second place, such as the first of two equal keys.</summary>
    public TextSpan? Related { get; init; }

    /// <summary>Text that would put <see cref="Span"/> right, such as the nearest known key.</summary>
    public string? Suggestion { get; init; }
}

/// <summary>The classes of <see cref="ReportProblem"/>; each has its rule.</summary>
public enum ReportProblemKind
{
    /// <summary>The text is not YAML.</summary>
    InvalidYaml,

    /// <summary>A key stands twice.</summary>
    DuplicateKey,

    /// <summary>There is no such key here.</summary>
    UnknownKey,

    /// <summary>Mapping, sequence, scalar or number of columns not as the form has it.</summary>
    WrongShape,

    /// <summary>格式, 单位 or 年度 is missing or unreadable.</summary>
    MissingMetadata,

    /// <summary>格式 is no known form.</summary>
    UnknownForm,

    /// <summary>A table is missing.</summary>
    MissingTable,

    /// <summary>A row is missing.</summary>
    MissingRow,

    /// <summary>A mapping row lacks a column.</summary>
    MissingColumn,

    /// <summary>YAML that reports do not use.</summary>
    UnsupportedYaml,

    /// <summary>The bytes are not UTF-8.</summary>
    InvalidEncoding,

    /// <summary>A prose section is missing.</summary>
    MissingSection,
}
