using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.Transport;
using StreamJsonRpc;

namespace RulesEngine.LanguageServer.Scanning;

/// <summary>Shows in the client how far a piece of work is (LSP 3.17, Work Done Progress).</summary>
internal sealed class WorkProgress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static int _lastToken;

    private readonly Client _client;
    private readonly IntegerOrString _token;

    private WorkProgress(Client client, IntegerOrString token) => (_client, _token) = (client, token);

    /// <summary>Asks the client to show progress; null where it does not want to.</summary>
    public static WorkProgress? Begin(Client client, string token, string title, CancellationToken cancellationToken)
    {
        try
        {
            var created = client.RequestAsync<WorkDoneProgressCreateParams, JsonElement?>(
                ClientMethods.CreateWorkDoneProgress, new WorkDoneProgressCreateParams { Token = token }, cancellationToken);
            if (!created.Wait(Patience, cancellationToken)) return null;
        }
        catch (Exception e) when (e is AggregateException or RemoteInvocationException or ConnectionLostException)
        {
            return null;
        }
        var progress = new WorkProgress(client, token);
        progress.Send(new WorkDoneProgressBegin { Title = title, Cancellable = true, Percentage = 0 });
        return progress;
    }

    /// <summary>A token no other work has.</summary>
    public static string NewToken() => $"rulesengine-{Interlocked.Increment(ref _lastToken)}";

    /// <summary>Shows that <paramref name="done"/> of <paramref name="all"/> are done.</summary>
    public void Report(int done, int all) =>
        Send(new WorkDoneProgressReport { Message = $"{done}/{all}", Percentage = all == 0 ? 100 : done * 100 / all });

    /// <summary>Takes the progress away.</summary>
    public void Dispose() => Send(new WorkDoneProgressEnd());

    private void Send<T>(T value) => _client.Notify(ClientMethods.Progress, new ProgressParams
    {
        Token = _token,
        Value = JsonSerializer.SerializeToElement(value, (JsonTypeInfo<T>)ProtocolJson.Default.GetTypeInfo(typeof(T))!),
    });
}
