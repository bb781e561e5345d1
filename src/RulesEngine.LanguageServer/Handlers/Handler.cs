using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.State;
using RulesEngine.LanguageServer.Transport;
using StreamJsonRpc;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>Handles one method of the protocol.</summary>
internal abstract class Handler
{
    /// <summary>The name of the method; one of <see cref="Methods"/>.</summary>
    public abstract string Method { get; }

    /// <summary>Called in the queue. What has to see the state does so before it returns; the rest of a request runs beside the queue.</summary>
    /// <exception cref="LocalRpcException">The request cannot be answered.</exception>
    public abstract Task<RawJson?> HandleAsync(JsonElement? parameters, ServerState state, CancellationToken cancellationToken);

    /// <summary>An error answer.</summary>
    public static LocalRpcException Error(ErrorCodes code, string message) => new(message) { ErrorCode = (int)code };

    /// <summary>An error answer.</summary>
    public static LocalRpcException Error(LSPErrorCodes code, string message) => new(message) { ErrorCode = (int)code };

    /// <summary>Reads parameters.</summary>
    /// <exception cref="LocalRpcException">They are not what the method takes.</exception>
    protected static TParams Read<TParams>(JsonElement? parameters)
    {
        try
        {
            var type = (JsonTypeInfo<TParams>)ProtocolJson.Default.GetTypeInfo(typeof(TParams))!;
            if (parameters is { } given && given.Deserialize(type) is { } read) return read;
        }
        catch (JsonException e)
        {
            throw Error(ErrorCodes.InvalidParams, $"The parameters are not a {typeof(TParams).Name}: {e.Message}");
        }
        throw Error(ErrorCodes.InvalidParams, $"The parameters are missing: a {typeof(TParams).Name} is needed.");
    }
}
