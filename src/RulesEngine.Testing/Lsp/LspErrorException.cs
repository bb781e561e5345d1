using System.Text.Json.Nodes;

namespace RulesEngine.Testing.Lsp;

/// <summary>The server answered a request with an error.</summary>
public sealed class LspErrorException : Exception
{
    internal LspErrorException(string method, JsonNode error)
        : base($"{method} was answered with the error {error["code"]}: {error["message"]}")
    {
        Code = error["code"]!.GetValue<int>();
        ErrorData = error["data"];
    }

    /// <summary>The code of the error.</summary>
    public int Code { get; }

    /// <summary>What the error carries besides its message.</summary>
    public JsonNode? ErrorData { get; }
}
