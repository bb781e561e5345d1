using System.Text.Json.Nodes;

namespace RulesEngine.LanguageServer.Tests.Sessions;

/// <summary>The diagnostics of a document, as they were published.</summary>
/// <param name="Body">The parameters of the notification.</param>
internal sealed record Published(JsonNode Body)
{
    public int? Version => (int?)Body["version"];

    public IEnumerable<JsonNode> Items => Body["diagnostics"]!.AsArray().Select(static d => d!);

    public IEnumerable<string> Codes => Items.Select(static d => (string)d["code"]!);

    /// <summary>Code, place and message of each, for comparison.</summary>
    public string[] Lines => [.. Items.Select(static d => $"{d["code"]} {PlaceOf(d)} {d["message"]}")];

    public static string PlaceOf(JsonNode item) => RangeOf(item["range"]!);

    public static string RangeOf(JsonNode range) => $"{range["start"]!["line"]}:{range["start"]!["character"]}-{range["end"]!["line"]}:{range["end"]!["character"]}";
}
