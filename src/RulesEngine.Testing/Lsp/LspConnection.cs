using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace RulesEngine.Testing.Lsp;

/// <summary>Reads all a server sends: answers go to who asked, requests are answered, and these and notifications wait in the inbox.</summary>
internal sealed class LspConnection : IDisposable
{
    private readonly Stream _output;
    private readonly LspTransport _transport;
    private readonly ConcurrentDictionary<long, TaskCompletionSource<JsonObject?>> _asked = new();
    private volatile bool _isOver;
    private volatile string? _strayOutput;
    private long _lastId;

    public LspConnection(Stream output, Stream input, IEnumerable<KeyValuePair<string, Func<JsonNode?, JsonNode?>>> handlers)
    {
        _output = output;
        _transport = new LspTransport(output, input);
        Handlers = new(handlers);
        Completion = Task.Run(ReadAllAsync);
    }

    /// <summary>Done when standard output has ended.</summary>
    public Task Completion { get; }

    public LspInbox Inbox { get; } = new();

    public ConcurrentDictionary<string, Func<JsonNode?, JsonNode?>> Handlers { get; }

    /// <summary>Requests the server sent when it did not listen any more.</summary>
    public ConcurrentQueue<string> Unanswered { get; } = new();

    /// <summary>Whether no further message will come.</summary>
    public bool IsOver => _isOver;

    /// <summary>What stood on standard output where a message was due.</summary>
    public string? StrayOutput => _strayOutput;

    public LspTransport Transport => _transport;

    /// <summary>Sends a request; its answer is null where the server ends before.</summary>
    public async Task<(long Id, Task<JsonObject?> Answer)> AskAsync(string method, JsonNode? parameters)
    {
        var id = Interlocked.Increment(ref _lastId);
        var answered = new TaskCompletionSource<JsonObject?>(TaskCreationOptions.RunContinuationsAsynchronously);
        _asked[id] = answered;
        if (_isOver) answered.TrySetResult(null);
        await SendAsync(method, parameters, id);
        return (id, answered.Task);
    }

    public Task SendAsync(string method, JsonNode? parameters, long? id = null)
    {
        var message = new JsonObject { ["jsonrpc"] = "2.0" };
        if (id is not null) message["id"] = id;
        message["method"] = method;
        if (parameters is not null) message["params"] = parameters.DeepClone();
        return _transport.SendAsync(LspTransport.Write(message));
    }

    public void Dispose() => _transport.Dispose();

    private async Task ReadAllAsync()
    {
        try
        {
            while (await _transport.ReadAsync() is { } message) await TakeAsync(new LspMessage(message));
        }
        catch (Exception e)
        {
            // Whatever it is, who waits must hear of it, and the session must not end as a clean one.
            _strayOutput = e.Message;
        }
        _isOver = true;
        foreach (var answered in _asked.Values) answered.TrySetResult(null);
        Inbox.Close();
        // A server whose output nobody reads would stop at a full pipe and never end.
        await _output.CopyToAsync(Stream.Null);
    }

    private async Task TakeAsync(LspMessage message)
    {
        if (message.Method is null && IdOf(message) is { } id && _asked.TryRemove(id, out var answered))
        {
            answered.TrySetResult(message.Body);
            return;
        }
        Inbox.Add(message);
        if (message.IsRequest) await AnswerAsync(message);
    }

    private async Task AnswerAsync(LspMessage request)
    {
        var answer = LspAnswers.To(request, Handlers.GetValueOrDefault(request.Method!));
        try
        {
            await _transport.SendAsync(LspTransport.Write(answer));
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            Unanswered.Enqueue($"{request.Method} could not be answered: {e.Message}");
        }
    }

    /// <summary>Our ids are numbers; an answer to "1" is no answer to 1.</summary>
    private static long? IdOf(LspMessage message) => message.Body["id"] is JsonValue value && value.TryGetValue(out long id) ? id : null;
}
