using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using RulesEngine.Analysis;
using RulesEngine.LanguageServer.Documents;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.Publishing;
using RulesEngine.LanguageServer.Transport;
using RulesEngine.Text;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.LanguageServer.State;

/// <summary>
/// All that changes in the server. Touched in the queue alone, one message after another, so it needs no locks; others get a
/// <see cref="StateSnapshot"/>.
/// </summary>
internal sealed class ServerState
{
    private readonly ServerSetup _setup;
    private readonly Client _client;
    private ImmutableArray<string> _folders = [];
    private DocumentReader _reader = null!;
    private DiagnosticPublisher _publisher = null!;

    public ServerState(ServerSetup setup, Client client, ServerLog log)
    {
        (_setup, _client, Log) = (setup, client, log);
        Snapshot = new StateSnapshot(ClientFeatures.None, setup.Catalog, ImmutableDictionary<string, OpenDocument>.Empty);
    }

    /// <summary>Where the server stands between its start and its end.</summary>
    public LifeCycle LifeCycle { get; } = new();

    /// <summary>What the server has to say of itself.</summary>
    public ServerLog Log { get; }

    /// <summary>All of it as it is now.</summary>
    public StateSnapshot Snapshot { get; private set; }

    /// <summary>How much of its work the server reports; one of <see cref="TraceValues"/>.</summary>
    public string Trace { get; set; } = TraceValues.Off;

    /// <summary>Tells the client of a message that was handled, where it wants to know (LSP 3.17, LogTrace Notification).</summary>
    public void TraceHandled(string method, JsonElement? parameters, TimeSpan elapsed)
    {
        if (Trace == TraceValues.Off) return;
        _client.Notify(ClientMethods.LogTrace, new LogTraceParams
        {
            Message = string.Create(CultureInfo.InvariantCulture, $"{method}: {elapsed.TotalMilliseconds:0.0} ms"),
            Verbose = Trace == TraceValues.Verbose ? parameters?.GetRawText() : null,
        });
    }

    /// <summary>Takes up what the client says of itself.</summary>
    public void Initialize(ClientFeatures features, IEnumerable<string> folders)
    {
        Snapshot = Snapshot with { Features = features with { Language = _setup.Language ?? features.Language } };
        _folders = [.. folders];
        Configure();
        var documents = new RuleDocuments(_setup.Catalog, _setup.DocumentFolder);
        _publisher = new DiagnosticPublisher(_client, new DiagnosticWriter(Snapshot.Features, documents, name => _reader.UriOf(name)), Log);
    }

    /// <summary>Begins what needs the client's help.</summary>
    public void Start() => Log.Info($"rulesengine {_setup.Version}: {_setup.Catalog.Descriptors.Length} rules");

    /// <summary>A document was opened; from now on the client's text counts, not the one on disk.</summary>
    public void Open(TextDocumentItem document)
    {
        if (Snapshot.Documents.ContainsKey(document.Uri)) Log.Warn($"{document.Uri} is opened twice; the second text counts.");
        Put(_reader.Read(document.Uri, document.LanguageId, document.Version, SourceText.From(document.Text, _reader.NameOf(document.Uri))));
    }

    /// <summary>A document has a new version.</summary>
    public void Change(VersionedTextDocumentIdentifier document, IReadOnlyList<TextDocumentContentChangeEvent> changes)
    {
        if (!Snapshot.Documents.TryGetValue(document.Uri, out var open))
        {
            Log.Error($"{document.Uri} is changed but not open; the change is left out.");
            return;
        }
        var text = OpenDocument.Apply(open.Text, Snapshot.Features.Encoding, changes);
        Put(_reader.Read(open.Uri, open.LanguageId, document.Version, text.Source));
    }

    /// <summary>A document was written to disk.</summary>
    public void Save(string uri)
    {
        if (!Snapshot.Documents.ContainsKey(uri)) Log.Error($"{uri} is saved but not open.");
    }

    /// <summary>A document was closed; from now on the text on disk counts.</summary>
    public void Close(string uri)
    {
        if (!Snapshot.Documents.ContainsKey(uri))
        {
            Log.Error($"{uri} is closed but not open.");
            return;
        }
        Snapshot = Snapshot with { Documents = Snapshot.Documents.Remove(uri) };
        _publisher.Clear(uri);
    }

    private void Put(OpenDocument document)
    {
        Snapshot = Snapshot with { Documents = Snapshot.Documents.SetItem(document.Uri, document) };
        _publisher.Publish(document);
    }

    private void Configure()
    {
        var basis = new AnalysisOptions { Today = DateOnly.FromDateTime(_setup.Clock.GetLocalNow().DateTime) };
        var root = _folders.IsEmpty ? Environment.CurrentDirectory : _folders[0];
        var configurations = new ConfigurationProvider(_setup.Catalog, new ConfigurationRequest(root), basis);
        _reader = new DocumentReader(_setup.Catalog, Snapshot.Features, _folders, configurations);
    }
}
