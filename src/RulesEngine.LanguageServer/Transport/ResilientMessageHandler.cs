using System.Text.Json;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace RulesEngine.LanguageServer.Transport;

/// <summary>Messages with headers (LSP 3.17, Base Protocol). One that is no JSON-RPC is answered with an error, and the next is read.</summary>
/// <param name="output">What the client reads.</param>
/// <param name="input">What the client writes.</param>
/// <param name="formatter">Reads and writes JSON.</param>
/// <param name="report">Told of what could not be read.</param>
internal sealed class ResilientMessageHandler(Stream output, Stream input, IJsonRpcMessageTextFormatter formatter, Action<string> report)
    : HeaderDelimitedMessageHandler(output, input, formatter)
{
    /// <inheritdoc/>
    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await base.ReadCoreAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or NotSupportedException)
            {
                report(e.Message);
                await AnswerAsync(e.Message, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Nobody knows which request it was meant to be (JSON-RPC 2.0, section 5: the id is then null).</summary>
    private ValueTask AnswerAsync(string reason, CancellationToken cancellationToken) => WriteAsync(
        new JsonRpcError
        {
            RequestId = RequestId.Null,
            Error = new JsonRpcError.ErrorDetail { Code = JsonRpcErrorCode.ParseError, Message = $"The message cannot be read: {reason}" },
        },
        cancellationToken);
}
