using System.Collections.Immutable;

namespace RulesEngine.Testing;

/// <summary>An executable example in a rule's document: a fenced block of YAML.</summary>
/// <param name="Code">The code of the rule whose document it stands in.</param>
/// <param name="Heading">The heading above it; empty where there is none.</param>
/// <param name="Line">The line of its fence in the document without front matter, from 1.</param>
/// <param name="Info">The words behind <c>yaml</c>: <c>overlay 2019 crlf</c>.</param>
/// <param name="Text">The content, with LF.</param>
public sealed record RuleExample(string Code, string Heading, int Line, string Info, string Text)
{
    /// <summary>The reports that are checked together with the example.</summary>
    public ImmutableArray<RuleExample> Beside { get; init; } = [];

    /// <summary>The example as it must read after fixing; null where the document does not say.</summary>
    public FixedExample? Fixed { get; init; }

    /// <summary>Whether <paramref name="code"/> is among the expected diagnostics.</summary>
    public bool Expects(string code) => ExpectationReader.Read(Text).Exists(e => e.Code == code);

    /// <inheritdoc/>
    public override string ToString() => $"{Code}:{Line} {Heading}";
}

/// <summary>The block behind an example that shows it after fixing.</summary>
/// <param name="Line">The line of its fence in the document without front matter, from 1.</param>
/// <param name="AllowsUnsafe">Whether unsafe fixes are made too.</param>
/// <param name="Text">The content, in the form of the example: whole or to be laid over the same base.</param>
public sealed record FixedExample(int Line, bool AllowsUnsafe, string Text);
