namespace RulesEngine.LanguageServer.Preview;

/// <summary>The answer to <c>rulesengine/page</c>.</summary>
public sealed record PageResult
{
    /// <summary>The title of the report, as plain text.</summary>
    public required string Title { get; init; }

    /// <summary>The report as one page of HTML without marks, ready to publish and to print, as <c>rulesengine render --clean</c> writes it.</summary>
    public required string Html { get; init; }
}
