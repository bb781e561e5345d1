using System.Globalization;
using System.Text;

namespace RulesEngine.Workspaces.Features.Preview;

/// <summary>
/// Writes HTML that is XML as well. Whatever text it is given, the markup stays well-formed and the text stays text; what
/// cannot be shown, or would reorder what stands beside it, becomes a sign that can be seen.
/// </summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _html = new();
    private readonly Stack<string> _open = new();
    private bool _isInTag;

    /// <summary>Opens an element.</summary>
    public HtmlWriter Start(string name, string? @class = null)
    {
        EndTag();
        _html.Append('<').Append(name);
        _open.Push(name);
        _isInTag = true;
        return Attribute("class", @class);
    }

    /// <summary>Adds an attribute to the element just opened; none where <paramref name="value"/> is null.</summary>
    public HtmlWriter Attribute(string name, string? value)
    {
        if (value is null) return this;
        _html.Append(' ').Append(name).Append("=\"");
        Encode(value, isAttribute: true);
        _html.Append('"');
        return this;
    }

    /// <summary>Adds an attribute to the element just opened.</summary>
    public HtmlWriter Attribute(string name, int value) => Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes text.</summary>
    public HtmlWriter Text(ReadOnlySpan<char> text)
    {
        EndTag();
        Encode(text, isAttribute: false);
        return this;
    }

    /// <summary>Closes the element that was opened last.</summary>
    public HtmlWriter End()
    {
        EndTag();
        _html.Append("</").Append(_open.Pop()).Append('>');
        return this;
    }

    /// <summary>Closes an element that has no content, such as <c>meta</c>.</summary>
    public HtmlWriter EndEmpty()
    {
        _open.Pop();
        _html.Append(" />");
        _isInTag = false;
        return this;
    }

    /// <summary>Writes an element that holds text alone.</summary>
    public HtmlWriter Element(string name, ReadOnlySpan<char> text, string? @class = null) => Start(name, @class).Text(text).End();

    /// <summary>Writes a line break, so that the source can be read.</summary>
    public HtmlWriter Line()
    {
        EndTag();
        _html.Append('\n');
        return this;
    }

    /// <summary>Writes what is markup already.</summary>
    public HtmlWriter Markup(string html)
    {
        EndTag();
        _html.Append(html);
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _html.ToString();

    private void EndTag()
    {
        if (!_isInTag) return;
        _html.Append('>');
        _isInTag = false;
    }

    private void Encode(ReadOnlySpan<char> text, bool isAttribute)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&': _html.Append("&amp;"); break;
                case '<': _html.Append("&lt;"); break;
                case '>': _html.Append("&gt;"); break;
                case '"': _html.Append("&quot;"); break;
                case '\'': _html.Append("&#39;"); break;
                // XML takes a plain line break in an attribute for a blank.
                case '\n' when isAttribute: _html.Append("&#10;"); break;
                default: Append(IsSafe(rune.Value) ? rune : Rune.ReplacementChar); break;
            }
        }
    }

    private void Append(Rune rune)
    {
        Span<char> buffer = stackalloc char[2];
        _html.Append(buffer[..rune.EncodeToUtf16(buffer)]);
    }

    private static bool IsSafe(int value) => value switch
    {
        '\n' or '\t' => true,
        < 0x20 or (>= 0x7F and < 0xA0) => false,
        // Embeddings and overrides of the writing direction.
        (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => false,
        (>= 0xFDD0 and <= 0xFDEF) => false,
        _ => (value & 0xFFFE) != 0xFFFE,
    };
}
