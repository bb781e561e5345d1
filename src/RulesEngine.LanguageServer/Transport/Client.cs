using System.Text.Json;
using Microsoft.VisualStudio.Threading;
using RulesEngine.LanguageServer.Protocol;
using StreamJsonRpc;

namespace RulesEngine.LanguageServer.Transport;

/// <summary>
/// The client at the other end of the streams. What comes from it is handled one after another, in its order; what is sent
/// goes out in the order in which it is given here.
/// </summary>
internal sealed class Client : IDisposable
{
    private readonly NonConcurrentSynchronizationContext _queue = new(sticky: false);
    private readonly JsonRpc _rpc;
    private readonly ServerLog _log;

    /// <summary>A connection that does not listen yet.</summary>
    public Client(Stream input, Stream output, ServerLog log)
    {
        _log = log;
        var handler = new HeaderMessageHandler(input, output, CreateFormatter(), reason => log.Error($"From the client, {reason}"));
        _rpc = new JsonRpc(handler) { SynchronizationContext = _queue };
        log.SendTo(message => Notify(ClientMethods.LogMessage, message));
    }

    /// <summary>Ends when the client has gone, or its messages can no longer be told apart.</summary>
    public Task Completion => _rpc.Completion;

    /// <summary>Calls <paramref name="handle"/> in the queue for each message of this method; what it returns is the answer.</summary>
    public void On(string method, Func<JsonElement?, CancellationToken, Task<RawJson?>> handle)
    {
        var target = new Target(handle);
        var settings = new JsonRpcMethodAttribute(method) { UseSingleObjectParameterDeserialization = true };
        _rpc.AddLocalRpcMethod(Target.Method, target, settings);
    }

    /// <summary>Begins to read.</summary>
    public void Listen() => _rpc.StartListening();

    /// <summary>Does <paramref name="work"/> in the queue, behind what waits there already.</summary>
    public void Post(Action work) => _queue.Post(_ => work(), null);

    /// <summary>Sends a notification. A client that has gone hears nothing.</summary>
    public void Notify<TParams>(string method, TParams parameters)
        where TParams : class => Forget(_rpc.NotifyWithParameterObjectAsync(method, RawJson.Of(parameters)));

    /// <summary>Sends a request and waits for the answer.</summary>
    /// <exception cref="RemoteRpcException">The client refused.</exception>
    /// <exception cref="ConnectionLostException">The client has gone.</exception>
    public Task<TResult> RequestAsync<TParams, TResult>(string method, TParams? parameters, CancellationToken cancellationToken = default)
        where TParams : class => _rpc.InvokeWithParameterObjectAsync<TResult>(method, RawJson.Of(parameters), cancellationToken);

    /// <summary>Sends a request whose answer does not matter.</summary>
    public void Request<TParams>(string method, TParams parameters)
        where TParams : class => Forget(RequestAsync<TParams, JsonElement?>(method, parameters));

    /// <summary>Sends a request without parameters whose answer does not matter.</summary>
    public void Request(string method) => Forget(_rpc.InvokeWithParameterObjectAsync<JsonElement?>(method));

    /// <inheritdoc/>
    public void Dispose() => _rpc.Dispose();

    private static SystemTextJsonFormatter CreateFormatter()
    {
        var formatter = new SystemTextJsonFormatter();
        var options = formatter.JsonSerializerOptions;
        options.TypeInfoResolverChain.Insert(0, TransportJson.Default);
        return formatter;
    }

    private async void Forget(Task task)
    {
        try
        {
            await task.ConfigureAwait(false);
        }
        catch (Exception e) when (e is ConnectionLostException or ObjectDisposedException or OperationCanceledException or IOException)
        {
            // The client has gone; the server is about to follow.
            return;
        }
        catch (RemoteRpcException e)
        {
            _log.Warn($"The client refused a request: {e.Message}");
        }
    }

    /// <summary>Has the shape JSON-RPC wants: all parameters as one object, and none at all as null.</summary>
    private sealed class Target(Func<JsonElement?, CancellationToken, Task<RawJson?>> handle)
    {
        public static System.Reflection.MethodInfo Method { get; } = typeof(Target).GetMethod(nameof(HandleAsync))!;

        public Task<RawJson?> HandleAsync(JsonElement? parameters = null, CancellationToken cancellationToken = default) =>
            handle(parameters, cancellationToken);
    }
}
