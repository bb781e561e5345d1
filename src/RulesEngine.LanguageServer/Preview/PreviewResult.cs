namespace RulesEngine.LanguageServer.Preview;

/// <summary>The answer to <c>rulesengine/preview</c>.</summary>
public sealed record PreviewResult
{
    /// <summary>The version of the document that is drawn.</summary>
    public required int Version { get; init; }

    /// <summary>The title of the report, as plain text.</summary>
    public required string Title { get; init; }

    /// <summary>
    /// The report as one element of HTML. Its parts carry <c>data-path</c>, and <c>data-start</c> and <c>data-end</c>: UTF-16
    /// offsets into the document.
    /// </summary>
    public required string Html { get; init; }

    /// <summary>The style sheet, where it was asked for; its colours are variables, which take those of VS Code where there are any.</summary>
    public string? Style { get; init; }
}
