using System.Diagnostics;
using System.Text.Json;
using RulesEngine.LanguageServer.Handlers;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.State;
using RulesEngine.LanguageServer.Transport;
using StreamJsonRpc;

namespace RulesEngine.LanguageServer;

/// <summary>The language server: one client, from its first message to its last.</summary>
/// <param name="setup">What it is made of.</param>
public sealed class Server(ServerSetup setup)
{
    /// <summary>
    /// Has the code compiled that writes the first answer; meant for a thread beside the one that starts the server, since a
    /// start is mostly the compiling of code.
    /// </summary>
    public static void Prepare() => InitializeHandler.Answer(ClientFeatures.None, string.Empty);

    /// <summary>Serves the client until it says <c>exit</c> or goes away.</summary>
    /// <param name="input">What the client writes.</param>
    /// <param name="output">What the client reads; nothing but messages goes there.</param>
    /// <returns>The exit code: 0 after <c>shutdown</c> and <c>exit</c>, else 1 (LSP 3.17, Exit Notification).</returns>
    public async Task<int> RunAsync(Stream input, Stream output)
    {
        using var log = new ServerLog(setup.LogFile);
        using var client = new Client(input, output, log);
        using var state = new ServerState(setup, client, log);
        foreach (var handler in HandlerTable.Create(setup))
            client.On(handler.Method, (parameters, cancellationToken) => HandleAsync(handler, parameters, state, cancellationToken));
        client.Listen();
        await Task.WhenAny(state.LifeCycle.Exited, client.Completion).ConfigureAwait(false);
        return state.LifeCycle is { IsShutDown: true, Exited.IsCompleted: true } ? 0 : 1;
    }

    private static async Task<RawJson?> HandleAsync(
        Handler handler, JsonElement? parameters, ServerState state, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            Check(handler.Method, state.LifeCycle);
            return await handler.HandleAsync(parameters, state, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            state.Log.Error($"{handler.Method}: {(e is LocalRpcException ? e.Message : e.ToString())}");
            throw e as LocalRpcException ?? new LocalRpcException(e.Message) { ErrorCode = (int)ErrorCodes.InternalError };
        }
        finally
        {
            state.TraceHandled(handler.Method, parameters, Stopwatch.GetElapsedTime(start));
        }
    }

    /// <summary>Before <c>initialize</c> and after <c>shutdown</c> little is allowed (LSP 3.17, Server lifecycle).</summary>
    private static void Check(string method, LifeCycle lifeCycle)
    {
        if (method is Methods.Exit) return;
        if (lifeCycle.IsShutDown)
            throw new LocalRpcException("The server is shutting down.") { ErrorCode = (int)ErrorCodes.InvalidRequest };
        if (!lifeCycle.IsInitialized && method is not Methods.Initialize)
            throw new LocalRpcException("The server is not initialized yet.") { ErrorCode = (int)ErrorCodes.ServerNotInitialized };
    }
}
