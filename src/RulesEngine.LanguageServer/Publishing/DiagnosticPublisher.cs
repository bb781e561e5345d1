using System.Text.Json;
using RulesEngine.LanguageServer.Documents;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.Transport;

namespace RulesEngine.LanguageServer.Publishing;

/// <summary>
/// Pushes the diagnostics of open documents: once for each version, in the order of the versions, as soon as they are known.
/// Each document has a line of its own, so a slow one holds up no other and never the queue. What rules that compare reports
/// found last stays until they have looked at the new version, and a version is published again only if that brings something
/// new. Called in the queue alone.
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
            var isAmongOthers = document.Report?.Others is not null;
            var diagnostics = writer.Write(document, isAmongOthers ? [] : line.Compared.MoveTo(document));
            if (isAmongOthers) line.Compared = ComparedFindings.Of(document.Report!);
            if (isAmongOthers && line.Sent is { } sent && sent.Version == document.Version && AreEqual(sent.Diagnostics, diagnostics)) return;
            line.Sent = (document.Version, diagnostics);
            Send(document.Uri, document.Version, diagnostics);
        }
        catch (Exception e)
        {
            log.Error($"{document.Uri} cannot be checked: {e}");
        }
    }

    private static bool AreEqual(Diagnostic[] a, Diagnostic[] b) =>
        a.Length == b.Length && (a.Length == 0 || Serialize(a).AsSpan().SequenceEqual(Serialize(b)));

    private static byte[] Serialize(Diagnostic[] diagnostics) => JsonSerializer.SerializeToUtf8Bytes(diagnostics, ProtocolJson.Default.DiagnosticArray);

    private void Send(string uri, int? version, Diagnostic[] diagnostics) =>
        client.Notify(ClientMethods.PublishDiagnostics, new PublishDiagnosticsParams { Uri = uri, Version = version, Diagnostics = diagnostics });

    /// <summary>What is to be done for one document.</summary>
    private sealed class Line
    {
        /// <summary>The newest version; null once the document is closed.</summary>
        public volatile OpenDocument? Latest;

        /// <summary>What was published last. Touched in the line alone.</summary>
        public (int Version, Diagnostic[] Diagnostics)? Sent { get; set; }

        /// <summary>What rules that compare reports found last. Touched in the line alone.</summary>
        public ComparedFindings Compared { get; set; } = ComparedFindings.None;

        /// <summary>The end of the work so far.</summary>
        public Task Tail { get; set; } = Task.CompletedTask;
    }
}
