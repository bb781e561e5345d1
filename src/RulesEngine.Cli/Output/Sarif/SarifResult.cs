using System.Text.Json;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Text;

namespace RulesEngine.Cli.Output.Sarif;

/// <summary>Writes findings as result objects (SARIF 2.1.0, section 3.27).</summary>
/// <param name="context">The run.</param>
/// <param name="ruleIndices">The place of each rule in the run's list, by code.</param>
/// <param name="artifacts">The files of the run.</param>
internal sealed class SarifResult(OutputContext context, IReadOnlyDictionary<string, int> ruleIndices, SarifArtifacts artifacts)
{
    public void Write(Utf8JsonWriter json, Finding finding)
    {
        var artifact = artifacts.Of(finding.File);
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        if (ruleIndices.TryGetValue(finding.Code, out var index)) json.WriteNumber("ruleIndex", index);
        json.WriteString("kind", "fail");
        json.WriteString("level", finding.Severity.ToLevel());
        WriteMessage(json, "message", finding.FullMessage);
        WriteLocations(json, finding, artifact);
        WriteRelated(json, finding, artifact);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("rulesEngine/v1", finding.Checked.Fingerprint);
        json.WriteEndObject();
        WriteFixes(json, finding, artifact);
        WriteStates(json, finding, artifact);
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WriteLocations(Utf8JsonWriter json, Finding finding, SarifArtifact artifact)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        SarifLocation.WritePhysical(json, artifact, finding.File.Source, finding.Diagnostic.Span);
        if (finding.Diagnostic.Path is { Length: > 0 } path)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("name", path[(path.LastIndexOf('.') + 1)..]);
            json.WriteString("fullyQualifiedName", path);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteRelated(Utf8JsonWriter json, Finding finding, SarifArtifact artifact)
    {
        if (finding.Diagnostic.Related.IsEmpty) return;
        json.WriteStartArray("relatedLocations");
        var id = 0;
        foreach (var related in finding.Diagnostic.Related)
        {
            json.WriteStartObject();
            json.WriteNumber("id", ++id);
            if (related.Source is { } other) SarifLocation.WritePhysical(json, artifacts.Of(other), other, related.Span);
            else SarifLocation.WritePhysical(json, artifact, finding.File.Source, related.Span);
            WriteMessage(json, "message", related.Message.In(context.Language));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteFixes(Utf8JsonWriter json, Finding finding, SarifArtifact artifact)
    {
        if (finding.Checked.Fixes.IsEmpty) return;
        json.WriteStartArray("fixes");
        foreach (var fix in finding.Checked.Fixes)
        {
            json.WriteStartObject();
            WriteMessage(json, "description", fix.Title.In(context.Language));
            json.WriteStartArray("artifactChanges");
            json.WriteStartObject();
            artifact.WriteLocation(json);
            json.WriteStartArray("replacements");
            foreach (var edit in fix.Edits) WriteReplacement(json, finding.File.Source, edit);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            WriteFixProperties(json, fix);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteReplacement(Utf8JsonWriter json, SourceText source, TextEdit edit)
    {
        json.WriteStartObject();
        SarifLocation.WriteRegion(json, "deletedRegion", source, edit.Span);
        if (edit.NewText.Length > 0) WriteMessage(json, "insertedContent", edit.NewText);
        json.WriteEndObject();
    }

    private static void WriteFixProperties(Utf8JsonWriter json, Fix fix)
    {
        json.WriteStartObject("properties");
        json.WriteString("safety", fix.Safety.ToName());
        json.WriteBoolean("preferred", fix.IsPreferred);
        json.WriteEndObject();
    }

    /// <summary>Suppressions stand on all results of a run or on none (section 3.27.23), baseline states likewise (3.27.24).</summary>
    private void WriteStates(Utf8JsonWriter json, Finding finding, SarifArtifact artifact)
    {
        json.WriteStartArray("suppressions");
        if (finding.Diagnostic.Suppression is { } suppression) WriteSuppression(json, finding.File.Source, artifact, suppression);
        json.WriteEndArray();
        if (context.HasBaseline || finding.Checked.IsInBaseline)
            json.WriteString("baselineState", finding.Checked.IsInBaseline ? "unchanged" : "new");
    }

    private static void WriteSuppression(Utf8JsonWriter json, SourceText source, SarifArtifact artifact, Suppression suppression)
    {
        json.WriteStartObject();
        json.WriteString("kind", "inSource");
        json.WriteString("status", "accepted");
        if (suppression.Justification.Length > 0) json.WriteString("justification", suppression.Justification);
        json.WriteStartObject("location");
        SarifLocation.WritePhysical(json, artifact, source, suppression.Span);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
