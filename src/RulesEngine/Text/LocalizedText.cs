namespace RulesEngine.Text;

/// <summary>A text in both languages of the product.</summary>
/// <param name="Zh">Simplified Chinese, the default.</param>
/// <param name="En">English.</param>
public readonly record struct LocalizedText(string Zh, string En)
{
    /// <summary>The same text in both languages: names, figures, quotations.</summary>
    public static LocalizedText Same(string text) => new(text, text);

    /// <summary>The same text in both languages.</summary>
    public static implicit operator LocalizedText(string text) => Same(text);

    /// <summary>The text in <paramref name="language"/>.</summary>
    public string In(Language language) => language == Language.English ? En : Zh;

    /// <inheritdoc/>
    public override string ToString() => Zh;
}
