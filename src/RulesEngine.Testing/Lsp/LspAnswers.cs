using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace RulesEngine.Testing.Lsp;

/// <summary>What a friendly client answers to the requests of a server.</summary>
internal static class LspAnswers
{
    private const int MethodNotFound = -32601;
    private const int InternalError = -32603;

    public static ImmutableDictionary<string, Func<JsonNode?, JsonNode?>> Default { get; } = new Dictionary<string, Func<JsonNode?, JsonNode?>>
    {
        ["client/registerCapability"] = static _ => null,
        ["client/unregisterCapability"] = static _ => null,
        ["window/workDoneProgress/create"] = static _ => null,
        ["window/showDocument"] = static _ => new JsonObject { ["success"] = true },
        ["workspace/applyEdit"] = static _ => new JsonObject { ["applied"] = true },
        ["workspace/configuration"] = static p => new JsonArray([.. p!["items"]!.AsArray().Select(static _ => (JsonNode?)null)]),
    }.ToImmutableDictionary();

    /// <summary>The answer to a request: what the handler of its method returns, or an error.</summary>
    public static JsonObject To(LspMessage request, Func<JsonNode?, JsonNode?>? handler)
    {
        var answer = new JsonObject { ["jsonrpc"] = "2.0", ["id"] = request.Body["id"]?.DeepClone() };
        if (handler is null && IsRefresh(request.Method!)) handler = static _ => null;
        if (handler is null) return WithError(answer, MethodNotFound, $"The test client does not know {request.Method}.");
        try
        {
            answer["result"] = handler(request.Params?.DeepClone());
            return answer;
        }
        catch (Exception e)
        {
            return WithError(answer, InternalError, e.Message);
        }
    }

    private static bool IsRefresh(string method) =>
        method.StartsWith("workspace/", StringComparison.Ordinal) && method.EndsWith("/refresh", StringComparison.Ordinal);

    private static JsonObject WithError(JsonObject answer, int code, string message)
    {
        answer["error"] = new JsonObject { ["code"] = code, ["message"] = message };
        return answer;
    }
}
