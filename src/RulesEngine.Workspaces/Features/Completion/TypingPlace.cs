using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Completion;

/// <summary>Where in a report someone types: the line, what stands on it, and the keys around it.</summary>
internal sealed class TypingPlace
{
    public TypingPlace(ReportSnapshot snapshot, int offset, Language language)
    {
        (Snapshot, Language, Source) = (snapshot, language, snapshot.Source);
        Offset = Math.Clamp(offset, 0, Source.Length);
        Line = Source.GetPosition(Offset).Line;
        LineSpan = Source.GetLineSpan(Line);
        // Between CR and LF an editor cannot stand, but a client can ask.
        Offset = Math.Min(Offset, LineSpan.End);
        Outline = LineOutline.Read(Source);
        Word = FindWord();
        Column = Word.Start - LineSpan.Start;
        Key = Outline.On(Line);
    }

    public ReportSnapshot Snapshot { get; }

    public SourceText Source { get; }

    public Language Language { get; }

    public int Offset { get; }

    public int Line { get; }

    public TextSpan LineSpan { get; }

    public LineOutline Outline { get; }

    /// <summary>What stands on the line, without comment; from the cursor on where that is nothing.</summary>
    public TextSpan Word { get; }

    /// <summary>Characters before <see cref="Word"/>.</summary>
    public int Column { get; }

    /// <summary>The key on the line, or null.</summary>
    public KeyedLine? Key { get; }

    public Form Form => Snapshot.Report.Form;

    /// <summary>The language's words of a text.</summary>
    public string Say(string chinese, string english) => Language == Language.English ? english : chinese;

    /// <summary>The form's part that the place stands in; null where the keys around it are unknown.</summary>
    public FormPlace? Parent(out KeyedLine? parent)
    {
        var ancestors = Outline.AncestorsOf(Line, Column);
        parent = ancestors.Count == 0 ? null : ancestors[^1];
        return FormPlace.Find(Form, ancestors);
    }

    /// <summary>The report with other text at a place; the smallest change that makes half-typed text readable.</summary>
    public Report With(TextSpan span, string text) =>
        Report.Read(Source.WithEdits([new TextEdit(span, text)]), Snapshot.Catalog.Forms);

    /// <summary>The characters of <paramref name="span"/> before the cursor.</summary>
    public string TypedIn(TextSpan span) => Source.ToString(TextSpan.FromBounds(span.Start, Math.Clamp(Offset, span.Start, span.End)));

    private TextSpan FindWord()
    {
        var text = Source.Slice(LineSpan);
        var content = text[..KeyedLine.EndOfValue(text)];
        var indent = content.Length - content.TrimStart().Length;
        var start = LineSpan.Start + indent;
        if (content.IsWhiteSpace()) return TextSpan.FromBounds(Offset, Math.Max(Offset, LineSpan.Start + content.Length));
        if (Offset < start) return new TextSpan(Offset, 0);
        return TextSpan.FromBounds(start, Math.Max(Offset, LineSpan.Start + content.TrimEnd().Length));
    }
}
