using System.Text.Json.Nodes;

namespace RulesEngine.Testing.Lsp;

/// <summary>A message of the server: a request, a notification, or an answer to something that was not asked.</summary>
/// <param name="Body">The whole message.</param>
public sealed record LspMessage(JsonObject Body)
{
    /// <summary>The method; null for an answer.</summary>
    public string? Method => Body["method"]?.GetValue<string>();

    /// <summary>The parameters, where there are any.</summary>
    public JsonNode? Params => Body["params"];

    /// <summary>Whether the server waits for an answer.</summary>
    public bool IsRequest => Method is not null && Body.ContainsKey("id");

    /// <summary>Whether nobody waits for an answer.</summary>
    public bool IsNotification => Method is not null && !Body.ContainsKey("id");

    /// <summary>The message in a line, cut where it is long.</summary>
    public override string ToString()
    {
        var text = LspTransport.Write(Body);
        return text.Length <= 300 ? text : $"{text[..300]}…";
    }
}
