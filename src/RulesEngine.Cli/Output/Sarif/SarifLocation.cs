using System.Text.Json;
using RulesEngine.Text;

namespace RulesEngine.Cli.Output.Sarif;

/// <summary>Places as SARIF has them: regions (section 3.30) and physical locations (section 3.29).</summary>
internal static class SarifLocation
{
    /// <summary>Longest source text quoted around a place; a section can be a megabyte on one line.</summary>
    private const int MaxSnippet = 2000;

    /// <summary>Writes a place with the whole lines it stands in.</summary>
    public static void WritePhysical(Utf8JsonWriter json, SarifArtifact artifact, SourceText source, TextSpan span)
    {
        json.WriteStartObject("physicalLocation");
        artifact.WriteLocation(json);
        WriteRegion(json, "region", source, span);
        WriteContext(json, source, span);
        json.WriteEndObject();
    }

    /// <summary>Writes lines and columns from 1, the offset from 0; ends are exclusive.</summary>
    public static void WriteRegion(Utf8JsonWriter json, string name, SourceText source, TextSpan span)
    {
        var place = Place.Of(source, span);
        var start = Math.Clamp(span.Start, 0, source.Length);
        json.WriteStartObject(name);
        json.WriteNumber("startLine", place.StartLine);
        json.WriteNumber("startColumn", place.StartColumn);
        json.WriteNumber("endLine", place.EndLine);
        json.WriteNumber("endColumn", place.EndColumn);
        json.WriteNumber("charOffset", start);
        json.WriteNumber("charLength", Math.Clamp(span.End, start, source.Length) - start);
        json.WriteEndObject();
    }

    private static void WriteContext(Utf8JsonWriter json, SourceText source, TextSpan span)
    {
        var place = Place.Of(source, span);
        var first = source.GetLineSpan(place.StartLine - 1);
        var lines = TextSpan.FromBounds(first.Start, source.GetLineSpan(place.EndLine - 1).End);
        // The context must be more than the region itself (section 3.29.5).
        if (lines.Length > MaxSnippet || lines.Length <= span.Length) return;
        json.WriteStartObject("contextRegion");
        json.WriteNumber("startLine", place.StartLine);
        json.WriteNumber("endLine", place.EndLine);
        json.WriteStartObject("snippet");
        json.WriteString("text", source.Slice(lines));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
