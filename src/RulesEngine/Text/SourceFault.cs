namespace RulesEngine.Text;

/// <summary>Why bytes could not be taken as a text.</summary>
/// <param name="Kind">What is wrong with them.</param>
/// <param name="Encoding">The encoding they seem to be in (<c>GB18030</c>, <c>UTF-16</c>), or null where none fits.</param>
/// <param name="Span">Where in the leniently decoded text the first wrong byte stands.</param>
public sealed record SourceFault(SourceFaultKind Kind, string? Encoding, TextSpan Span)
{
    /// <summary>Which encoding it seems to be, as an addition to a sentence; empty where none fits.</summary>
    public LocalizedText EncodingGuess => Encoding is null ? new("", "") : new($"，看来是 {Encoding}", $"; it seems to be {Encoding}");
}

/// <summary>What can be wrong with the bytes of a text.</summary>
public enum SourceFaultKind
{
    /// <summary>They are not UTF-8.</summary>
    Encoding,

    /// <summary>There are more of them than <see cref="SourceText.MaxLength"/>.</summary>
    TooLarge,
}
