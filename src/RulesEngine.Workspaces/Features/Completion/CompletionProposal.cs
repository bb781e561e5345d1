using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Completion;

/// <summary>Something an editor offers to write.</summary>
public sealed record CompletionProposal
{
    /// <summary>What the list shows.</summary>
    public required string Label { get; init; }

    /// <summary>What it is.</summary>
    public required ProposalKind Kind { get; init; }

    /// <summary>What it replaces: on one line, with the cursor inside or at its end.</summary>
    public required TextSpan ReplaceSpan { get; init; }

    /// <summary>
    /// What it writes, with tab stops in LSP's syntax where <see cref="IsSnippet"/>. Further lines are indented relative to
    /// the white space before <see cref="ReplaceSpan"/>, as <c>InsertTextMode.adjustIndentation</c> has it.
    /// </summary>
    public required string InsertText { get; init; }

    /// <summary>Whether <see cref="InsertText"/> is a snippet.</summary>
    public bool IsSnippet { get; init; }

    /// <summary>A few words behind the label.</summary>
    public string Detail { get; init; } = string.Empty;

    /// <summary>What <see cref="CompletionFeature.GetDocumentation"/> takes: a logical path, the code of a rule, or empty.</summary>
    public string Subject { get; init; } = string.Empty;

    /// <summary>What the typed word is compared with: all spellings, first the one that begins with it.</summary>
    public required string FilterText { get; init; }

    /// <summary>Puts the list into the order of the form.</summary>
    public string SortText { get; init; } = string.Empty;

    /// <summary>Whether it is the likeliest.</summary>
    public bool IsPreselected { get; init; }

    /// <summary><see cref="InsertText"/> without tab stops, for clients that know none.</summary>
    public string PlainText => IsSnippet ? SnippetText.ToPlain(InsertText) : InsertText;
}

/// <summary>The kinds of proposals.</summary>
public enum ProposalKind
{
    /// <summary>A key of the head, or a column.</summary>
    Key,

    /// <summary>A row with its cells, or a group of rows.</summary>
    Row,

    /// <summary>A section with all that belongs to it, a whole report, the cells of a row.</summary>
    Skeleton,

    /// <summary>A value.</summary>
    Value,

    /// <summary>A rule in a suppression, or the suppression itself.</summary>
    Rule,
}
