using System.Text.Json;
using RulesEngine.Text;
using RulesEngine.Workspaces;

namespace RulesEngine.Cli.Output.Json;

/// <summary>What a check came to as a JSON object; durations are in milliseconds.</summary>
internal static class SummaryJson
{
    public static void Write(Utf8JsonWriter json, CheckSummary summary, Language language, bool withTimes)
    {
        json.WriteStartObject();
        json.WriteNumber("files", summary.Files);
        json.WriteNumber("errors", summary.Errors);
        json.WriteNumber("warnings", summary.Warnings);
        json.WriteNumber("infos", summary.Infos);
        json.WriteNumber("suppressed", summary.Suppressed);
        json.WriteNumber("inBaseline", summary.InBaseline);
        json.WriteNumber("fixable", summary.Fixable);
        json.WriteNumber("fixableUnsafe", summary.FixableUnsafe);
        WriteCounts(json, summary);
        WriteFailures(json, summary, language);
        if (withTimes) WriteTimes(json, summary);
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, CheckSummary summary)
    {
        json.WriteStartObject("rules");
        foreach (var (code, count) in summary.CountByRule.OrderBy(static c => c.Key, StringComparer.Ordinal)) json.WriteNumber(code, count);
        json.WriteEndObject();
    }

    private static void WriteFailures(Utf8JsonWriter json, CheckSummary summary, Language language)
    {
        json.WriteStartArray("failures");
        foreach (var failure in summary.Failures)
        {
            json.WriteStartObject();
            json.WriteString("path", failure.Path);
            json.WriteString("reason", failure.Reason.In(language));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteTimes(Utf8JsonWriter json, CheckSummary summary)
    {
        json.WriteNumber("elapsed", summary.Elapsed.TotalMilliseconds);
        json.WriteStartObject("timings");
        foreach (var (code, elapsed) in summary.Timings) json.WriteNumber(code, elapsed.TotalMilliseconds);
        json.WriteEndObject();
    }
}
