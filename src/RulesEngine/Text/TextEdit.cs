namespace RulesEngine.Text;

/// <summary>Replaces <see cref="Span"/> of a text by <see cref="NewText"/>.</summary>
public readonly record struct TextEdit(TextSpan Span, string NewText)
{
    /// <summary>An edit that only inserts.</summary>
    public static TextEdit Insert(int offset, string text) => new(new TextSpan(offset, 0), text);

    /// <summary>An edit that only removes.</summary>
    public static TextEdit Delete(TextSpan span) => new(span, string.Empty);
}
