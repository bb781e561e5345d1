using RulesEngine.LanguageServer.Protocol;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.LanguageServer.Documents;

/// <summary>One version of a document that is open in the client. Immutable.</summary>
/// <param name="Uri">As the client writes it.</param>
/// <param name="LanguageId">What the client takes it for.</param>
/// <param name="Version">The client's number of this version.</param>
/// <param name="Text">The text with its positions.</param>
internal sealed record OpenDocument(string Uri, string LanguageId, int Version, PositionMap Text)
{
    /// <summary>The place on disk; null for what is on none, such as an untitled document.</summary>
    public string? Path { get; init; }

    /// <summary>The language in which the server speaks of it.</summary>
    public Language Language { get; init; }

    /// <summary>The text as a report; null where it is none.</summary>
    public ReportSnapshot? Report { get; init; }

    /// <summary>The text as a configuration file; null where it is none.</summary>
    public Configuration? Configuration { get; init; }

    /// <summary>The text.</summary>
    public SourceText Source => Text.Source;

    /// <summary>The text after <paramref name="changes"/>, which refer to one another's outcome (LSP 3.17, DidChangeTextDocument).</summary>
    public static PositionMap Apply(PositionMap text, PositionEncoding encoding, IEnumerable<TextDocumentContentChangeEvent> changes)
    {
        foreach (var change in changes) text = new PositionMap(Apply(text, change), encoding);
        return text;
    }

    private static SourceText Apply(PositionMap text, TextDocumentContentChangeEvent change)
    {
        var source = text.Source;
        if (change.Range is not { } range) return SourceText.From(change.Text, source.Path);
        // A byte order mark is text like any other to the client: it can be typed before, and deleted.
        var (content, mark) = source.HasByteOrderMark ? ("\uFEFF" + source.Content, 1) : (source.Content, 0);
        var start = OffsetOf(range.Start);
        var end = Math.Max(start, OffsetOf(range.End));
        return SourceText.From(string.Concat(content.AsSpan(0, start), change.Text, content.AsSpan(end)), source.Path);

        int OffsetOf(Position position) => position is { Line: <= 0, Character: <= 0 } ? 0 : text.OffsetOf(position) + mark;
    }
}
