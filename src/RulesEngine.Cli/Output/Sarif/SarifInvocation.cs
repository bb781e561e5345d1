using System.Text.Json;
using RulesEngine.Text;
using RulesEngine.Workspaces;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.Cli.Output.Sarif;

/// <summary>How the run went (SARIF 2.1.0, section 3.20 "invocation object").</summary>
internal static class SarifInvocation
{
    /// <summary>Writes the list with the one invocation; without <paramref name="summary"/> the run broke off.</summary>
    public static void Write(Utf8JsonWriter json, CheckSummary? summary, OutputContext context)
    {
        json.WriteStartArray();
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", summary is { Failures.IsEmpty: true });
        json.WriteStartObject("workingDirectory");
        json.WriteString("uri", SarifUri.OfFolder(context.WorkingDirectory));
        json.WriteEndObject();
        WriteNotifications(json, summary, context.Language);
        if (context.Timings && summary is not null) WriteTimes(json, summary);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteNotifications(Utf8JsonWriter json, CheckSummary? summary, Language language)
    {
        json.WriteStartArray("toolExecutionNotifications");
        if (summary is null) WriteNotification(json, SummaryLine.BrokenOff.In(language), null);
        foreach (var failure in summary?.Failures ?? []) WriteNotification(json, SummaryLine.Of(failure, language), failure.Path);
        json.WriteEndArray();
    }

    private static void WriteNotification(Utf8JsonWriter json, string message, string? path)
    {
        json.WriteStartObject();
        json.WriteString("level", "error");
        json.WriteStartObject("message");
        json.WriteString("text", path is null ? message : $"{path}: {message}");
        json.WriteEndObject();
        if (path is not null && SarifUri.IsBelowRoot(path)) WriteLocation(json, path);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, string path)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", FileUri.Encode(path));
        json.WriteString("uriBaseId", SarifUri.Root);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteTimes(Utf8JsonWriter json, CheckSummary summary)
    {
        json.WriteStartObject("properties");
        json.WriteNumber("elapsedMilliseconds", summary.Elapsed.TotalMilliseconds);
        json.WriteStartObject("ruleMilliseconds");
        foreach (var (code, elapsed) in summary.Timings) json.WriteNumber(code, elapsed.TotalMilliseconds);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
