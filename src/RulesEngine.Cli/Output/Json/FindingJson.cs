using System.Text.Json;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Text;

namespace RulesEngine.Cli.Output.Json;

/// <summary>A finding as a JSON object: lines and columns from 1, columns and offsets in UTF-16 code units, ends exclusive.</summary>
internal static class FindingJson
{
    /// <summary>Writes the whole object; <paramref name="withFile"/> names the file in it.</summary>
    public static void Write(Utf8JsonWriter json, Finding finding, Language language, bool withFile)
    {
        var (diagnostic, source) = (finding.Diagnostic, finding.File.Source);
        json.WriteStartObject();
        if (withFile) json.WriteString("file", finding.File.Path);
        json.WriteString("code", finding.Code);
        json.WriteString("name", finding.Name);
        json.WriteString("severity", finding.Severity.ToName());
        json.WriteString("message", finding.Message);
        if (finding.Note is not null) json.WriteString("note", finding.Note);
        json.WriteString("path", diagnostic.Path);
        WriteRange(json, source, diagnostic.Span);
        WriteList(json, "fixes", finding.Checked.Fixes, (w, fix) => WriteFix(w, source, fix, language));
        WriteList(json, "related", diagnostic.Related, (w, related) => WriteRelated(w, source, related, language));
        json.WriteBoolean("suppressed", diagnostic.Suppression is not null);
        if (diagnostic.Suppression?.Justification is { Length: > 0 } reason) json.WriteString("justification", reason);
        json.WriteString("fingerprint", finding.Checked.Fingerprint);
        json.WriteBoolean("inBaseline", finding.Checked.IsInBaseline);
        json.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteFix(Utf8JsonWriter json, SourceText source, Fix fix, Language language)
    {
        json.WriteString("title", fix.Title.In(language));
        json.WriteString("safety", fix.Safety.ToName());
        json.WriteBoolean("preferred", fix.IsPreferred);
        WriteList(json, "edits", fix.Edits, (w, edit) =>
        {
            WriteRange(w, source, edit.Span);
            w.WriteString("newText", edit.NewText);
        });
    }

    private static void WriteRelated(Utf8JsonWriter json, SourceText source, RelatedPlace related, Language language)
    {
        if (related.Source is { } other) json.WriteString("file", other.Path);
        WriteRange(json, related.Source ?? source, related.Span);
        json.WriteString("message", related.Message.In(language));
    }

    private static void WriteRange(Utf8JsonWriter json, SourceText source, TextSpan span)
    {
        var place = Place.Of(source, span);
        json.WriteStartObject("range");
        WritePosition(json, "start", place.StartLine, place.StartColumn);
        WritePosition(json, "end", place.EndLine, place.EndColumn);
        json.WriteEndObject();
        json.WriteNumber("offset", span.Start);
        json.WriteNumber("length", span.Length);
    }

    private static void WritePosition(Utf8JsonWriter json, string name, int line, int column)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", line);
        json.WriteNumber("column", column);
        json.WriteEndObject();
    }
}
