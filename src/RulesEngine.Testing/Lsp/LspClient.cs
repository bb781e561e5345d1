using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace RulesEngine.Testing.Lsp;

/// <summary>Drives any language server as an editor does: a real process, raw messages over its standard input and output.</summary>
/// <remarks>It knows the frame of messages and nothing of their types, so that it cannot share a mistake with a server. At
/// <see cref="ShutdownAsync"/> the test must have looked at, or have ignored on purpose, all the server sent.</remarks>
public sealed class LspClient : IAsyncDisposable
{
    private readonly LspClientOptions _options;
    private readonly LspServerProcess _process;
    private readonly LspConnection _connection;
    private readonly ConcurrentDictionary<string, bool> _ignored = new();

    private LspClient(LspServerProcess process, LspClientOptions options)
    {
        _options = options;
        _process = process;
        _connection = new LspConnection(process.Output, process.Input, LspAnswers.Default.SetItems(options.Handlers));
    }

    /// <summary>The id of the server's process.</summary>
    public int ProcessId => _process.Id;

    /// <summary>What the server has written to standard error.</summary>
    public string StandardError => _process.StandardError;

    /// <summary>What arrived, was not waited for and is not ignored, in order.</summary>
    public ImmutableArray<LspMessage> Unseen => [.. _connection.Inbox.Messages.Where(m => m.Method is null || !_ignored.ContainsKey(m.Method))];

    /// <summary>Starts a server. The initialize request is left to the test.</summary>
    public static Task<LspClient> StartAsync(string command, IEnumerable<string> arguments, LspClientOptions? options = null) =>
        Task.Run(() => new LspClient(new LspServerProcess(command, arguments, options ?? new()), options ?? new()));

    /// <summary>Answers requests of the server with <paramref name="answer"/>, made from their parameters.</summary>
    public void Handle(string method, Func<JsonNode?, JsonNode?> answer) => _connection.Handlers[method] = answer;

    /// <summary>Says that messages of this method, before and after this call, need no look.</summary>
    public void Ignore(string method) => _ignored[method] = true;

    /// <summary>Sends a request and waits for its result.</summary>
    /// <param name="method">The method.</param>
    /// <param name="parameters">The parameters; left out where they are null.</param>
    /// <param name="timeout">How long to wait.</param>
    /// <param name="cancellation">Cancels the request as editors do: the server is told, and its answer still waited for.</param>
    /// <exception cref="LspErrorException">The answer is an error.</exception>
    /// <exception cref="TimeoutException">No answer comes in time.</exception>
    public async Task<JsonNode?> RequestAsync(
        string method, JsonNode? parameters = null, TimeSpan? timeout = null, CancellationToken cancellation = default)
    {
        var (id, answered) = await AliveAsync(_connection.AskAsync(method, parameters), method);
        await using var registration = cancellation.Register(() => _ = NotifyAsync("$/cancelRequest", new JsonObject { ["id"] = id }));
        var answer = await WithinAsync(answered, $"answer to {method} (id {id})", timeout);
        if (answer is null) throw Gone($"answered {method} (id {id})");
        if (answer["error"] is { } error) throw new LspErrorException(method, error);
        return answer.TryGetPropertyValue("result", out var result)
            ? result
            : throw new LspClientException($"{method} was answered with neither result nor error.");
    }

    /// <summary>Sends a notification.</summary>
    public Task NotifyAsync(string method, JsonNode? parameters = null) => AliveAsync(_connection.SendAsync(method, parameters), method);

    /// <summary>Sends a body with the right header, whether it is JSON or not.</summary>
    public Task SendRawAsync(string body) => _connection.Transport.SendAsync(body);

    /// <summary>Sends bytes as they are.</summary>
    public Task SendRawBytesAsync(ReadOnlyMemory<byte> bytes) => _connection.Transport.SendBytesAsync(bytes);

    /// <summary>Closes the server's standard input, as an editor that dies.</summary>
    public void CloseInput() => _process.Input.Dispose();

    /// <summary>Takes the first notification of this method that fits, now or as soon as it arrives, and returns its parameters.</summary>
    /// <exception cref="TimeoutException">None comes in time.</exception>
    public async Task<JsonNode?> WaitForNotificationAsync(string method, Func<JsonNode?, bool>? predicate = null, TimeSpan? timeout = null) =>
        (await WaitForMessageAsync(m => m.IsNotification && m.Method == method && predicate?.Invoke(m.Params) != false, $"notification {method}", timeout))
            .Params;

    /// <summary>The same for a request of the server, which has been answered by then or is being answered.</summary>
    /// <exception cref="TimeoutException">None comes in time.</exception>
    public async Task<JsonNode?> WaitForRequestAsync(string method, Func<JsonNode?, bool>? predicate = null, TimeSpan? timeout = null) =>
        (await WaitForMessageAsync(m => m.IsRequest && m.Method == method && predicate?.Invoke(m.Params) != false, $"request {method}", timeout))
            .Params;

    /// <summary>The same for any message, such as the answer to one sent raw.</summary>
    /// <param name="predicate">Which one.</param>
    /// <param name="what">Its name in failures.</param>
    /// <param name="timeout">How long to wait.</param>
    /// <exception cref="TimeoutException">None comes in time.</exception>
    public async Task<LspMessage> WaitForMessageAsync(Func<LspMessage, bool> predicate, string what, TimeSpan? timeout = null)
    {
        if (await _connection.Inbox.TakeAsync(predicate, timeout ?? _options.Timeout) is { } found) return found;
        throw _connection.IsOver ? Gone($"sent the {what}") : TimeIsUp(what, timeout);
    }

    /// <summary>Waits until the server ends by itself; its exit code.</summary>
    /// <exception cref="TimeoutException">It still runs when the time is up.</exception>
    public async Task<int> WaitForExitAsync(TimeSpan? timeout = null) =>
        await _process.WaitForExitAsync(timeout ?? _options.Timeout) ?? throw TimeIsUp("end of the server", timeout);

    /// <summary>Ends the session as the protocol has it and checks that it was clean.</summary>
    /// <exception cref="LspClientException">The exit code is not 0, something else than messages was written, or messages are unseen.</exception>
    public async Task ShutdownAsync(TimeSpan? timeout = null)
    {
        await RequestAsync("shutdown", null, timeout);
        await NotifyAsync("exit");
        var code = await WaitForExitAsync(timeout);
        await WithinAsync(EndAsync(), "end of standard output", timeout);
        var complaints = new List<string>();
        if (code != 0) complaints.Add($"The exit code is {code}.");
        if (_connection.StrayOutput is { } stray) complaints.Add(stray);
        complaints.AddRange(_connection.Unanswered);
        complaints.AddRange(Unseen.Select(static m => $"Unseen: {m}"));
        if (complaints.Count > 0) throw new LspClientException(string.Join('\n', complaints) + ErrorOutput());
    }

    /// <summary>Kills the server if it still runs.</summary>
    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        // A child of the server may outlive it and hold its output open.
        await Task.WhenAny(_connection.Completion, Task.Delay(_options.Timeout));
        _connection.Dispose();
    }

    private async Task<bool> EndAsync()
    {
        await _connection.Completion;
        return true;
    }

    private async Task<T> WithinAsync<T>(Task<T> task, string what, TimeSpan? timeout)
    {
        var done = await Task.WhenAny(task, Task.Delay(timeout ?? _options.Timeout));
        return done == task ? await task : throw TimeIsUp(what, timeout);
    }

    private async Task<T> AliveAsync<T>(Task<T> sending, string method)
    {
        await AliveAsync((Task)sending, method);
        return await sending;
    }

    private async Task AliveAsync(Task sending, string method)
    {
        try
        {
            await sending;
        }
        catch (IOException e)
        {
            throw Gone($"took {method} ({e.Message})");
        }
    }

    private LspClientException Gone(string before) => new($"{_connection.StrayOutput ?? "The server ended"} before it {before}.{Arrived()}");

    private TimeoutException TimeIsUp(string what, TimeSpan? timeout) =>
        new($"No {what} within {(timeout ?? _options.Timeout).TotalSeconds} s.{Arrived()}");

    private string Arrived() => string.Concat(_connection.Inbox.Messages.Select(static m => $"\nArrived: {m}")) + ErrorOutput();

    private string ErrorOutput() => StandardError.Length == 0 ? "" : $"\nStandard error:\n{StandardError}";
}
