using System.Text.Json;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace RulesEngine.LanguageServer.Transport;

/// <summary>The answer to what is no message of JSON-RPC (JSON-RPC 2.0, section 5.1).</summary>
internal static class Refusal
{
    /// <summary>An error for the request this was meant to be; where that cannot be told, for none.</summary>
    public static JsonRpcError Of(byte[] body, string reason)
    {
        RequestId id;
        JsonRpcErrorCode code;
        try
        {
            using var json = JsonDocument.Parse(body);
            (id, code) = (IdOf(json.RootElement), JsonRpcErrorCode.InvalidRequest);
        }
        catch (JsonException)
        {
            (id, code) = (RequestId.Null, JsonRpcErrorCode.ParseError);
        }
        return new JsonRpcError
        {
            RequestId = id,
            Error = new JsonRpcError.ErrorDetail { Code = code, Message = $"The message cannot be read: {reason}" },
        };
    }

    private static RequestId IdOf(JsonElement message)
    {
        if (message.ValueKind != JsonValueKind.Object || !message.TryGetProperty("id", out var id)) return RequestId.Null;
        if (id.ValueKind == JsonValueKind.String) return new RequestId(id.GetString());
        return id.ValueKind == JsonValueKind.Number && id.TryGetInt64(out var number) ? new RequestId(number) : RequestId.Null;
    }
}
