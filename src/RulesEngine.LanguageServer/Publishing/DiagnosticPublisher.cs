using RulesEngine.LanguageServer.Documents;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.Transport;

namespace RulesEngine.LanguageServer.Publishing;

/// <summary>
/// Pushes the diagnostics of open documents: once for each version, in the order of the versions, as soon as they are known.
/// Each document has a line of its own, so a slow one holds up no other and never the queue. Called in the queue alone.
/// </summary>
internal sealed class DiagnosticPublisher(Client client, ServerLog log)
{
    /// <summary>From this length on a version that has been typed over is not looked at any more.</summary>
    private const int LongText = 256 * 1024;

    private readonly Dictionary<string, Line> _lines = new(StringComparer.Ordinal);

    private volatile bool _isSilent;

    /// <summary>Whether nothing is pushed.</summary>
    public bool IsSilent => _isSilent;

    /// <summary>From now on nothing is pushed: the client asks for what it wants, and would show all of it twice.</summary>
    public void FallSilent()
    {
        if (_isSilent) return;
        _isSilent = true;
        foreach (var (uri, line) in _lines) line.Tail.ContinueWith(_ => Send(uri, null, []), TaskScheduler.Default);
    }

    /// <summary>Publishes what is found in <paramref name="document"/>.</summary>
    public void Publish(OpenDocument document, DiagnosticWriter writer)
    {
        if (_isSilent) return;
        if (!_lines.TryGetValue(document.Uri, out var line)) _lines[document.Uri] = line = new Line();
        line.Latest = document;
        line.Tail = line.Tail.ContinueWith(_ => Run(document, writer, line), TaskScheduler.Default);
    }

    /// <summary>Takes the diagnostics of a document away, behind all that is still to come, and then does what comes next in the queue.</summary>
    public void Clear(string uri, Action next)
    {
        if (!_lines.TryGetValue(uri, out var line))
        {
            next();
            return;
        }
        line.Latest = null;
        line.Tail = line.Tail.ContinueWith(_ => Publish(uri, []), TaskScheduler.Default);
        line.Tail.ContinueWith(
            _ => client.Post(() =>
            {
                // Not if it was opened again meanwhile.
                if (line.Latest is not null) return;
                _lines.Remove(uri);
                next();
            }),
            TaskScheduler.Default);
    }

    /// <summary>Publishes what is known of a file that is not open.</summary>
    public void Publish(string uri, Diagnostic[] diagnostics)
    {
        if (!_isSilent) Send(uri, null, diagnostics);
    }

    private void Run(OpenDocument document, DiagnosticWriter writer, Line line)
    {
        var isObsolete = line.Latest != document;
        if (_isSilent || (isObsolete && (line.Latest is null || document.Source.Length >= LongText))) return;
        try
        {
            Send(document.Uri, document.Version, writer.Write(document));
        }
        catch (Exception e)
        {
            log.Error($"{document.Uri} cannot be checked: {e}");
        }
    }

    private void Send(string uri, int? version, Diagnostic[] diagnostics) =>
        client.Notify(ClientMethods.PublishDiagnostics, new PublishDiagnosticsParams { Uri = uri, Version = version, Diagnostics = diagnostics });

    /// <summary>What is to be done for one document.</summary>
    private sealed class Line
    {
        /// <summary>The newest version; null once the document is closed.</summary>
        public volatile OpenDocument? Latest;

        /// <summary>The end of the work so far.</summary>
        public Task Tail { get; set; } = Task.CompletedTask;
    }
}
