using System.Globalization;
using System.Text.Json.Serialization;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What the protocol lets be a number or a text: tokens of progress, ids of requests, codes of diagnostics.</summary>
/// <remarks>LSP 3.17, "integer | string". A class and not a struct, so that no generic code of the JSON library has to be
/// compiled for it at run time.</remarks>
[JsonConverter(typeof(IntegerOrStringConverter))]
public sealed record IntegerOrString
{
    public IntegerOrString(long integer) => Integer = integer;

    public IntegerOrString(string text) => Text = text;

    /// <summary>The number; null where it is a text.</summary>
    public long? Integer { get; }

    /// <summary>The text; null where it is a number.</summary>
    public string? Text { get; }

    public static implicit operator IntegerOrString(int integer) => new((long)integer);

    public static implicit operator IntegerOrString(string text) => new(text);

    /// <inheritdoc/>
    public override string ToString() => Text ?? Integer.GetValueOrDefault().ToString(CultureInfo.InvariantCulture);
}
