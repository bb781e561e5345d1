using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.Publishing;
using RulesEngine.LanguageServer.Transport;
using RulesEngine.Workspaces.Checking;

namespace RulesEngine.LanguageServer.State;

/// <summary>
/// All that changes in the server. Touched in the queue alone, one message after another, so it needs no locks; others get a
/// <see cref="StateSnapshot"/>.
/// </summary>
internal sealed class ServerState : IDisposable
{
    private readonly ServerSetup _setup;

    public ServerState(ServerSetup setup, Client client, ServerLog log)
    {
        (_setup, Client, Log) = (setup, client, log);
        Snapshot = CreateSnapshot(ClientFeatures.None, []);
        Publisher = new DiagnosticPublisher(client, log);
        Neighbours = new Neighbours(this);
        Documents = new OpenDocuments(this);
        Workspace = new WorkspaceFiles(this);
    }

    /// <summary>The other end.</summary>
    public Client Client { get; }

    /// <summary>What the server has to say of itself.</summary>
    public ServerLog Log { get; }

    /// <summary>Where the server stands between its start and its end.</summary>
    public LifeCycle LifeCycle { get; } = new();

    /// <summary>Pushes diagnostics.</summary>
    public DiagnosticPublisher Publisher { get; }

    /// <summary>What is open in the client.</summary>
    public OpenDocuments Documents { get; }

    /// <summary>Looks again at reports when others change that they are compared with.</summary>
    public Neighbours Neighbours { get; }

    /// <summary>What lies on disk.</summary>
    public WorkspaceFiles Workspace { get; }

    /// <summary>All of it as it is now.</summary>
    public StateSnapshot Snapshot { get; set; }

    /// <summary>How much of its work the server reports; one of <see cref="TraceValues"/>.</summary>
    public string Trace { get; set; } = TraceValues.Off;

    /// <summary>Takes up what the client says of itself.</summary>
    public void Initialize(ClientFeatures features, IEnumerable<string> folders)
    {
        Snapshot = CreateSnapshot(features with { Language = _setup.Language ?? features.Language }, [.. folders]);
        Documents.Configure();
    }

    /// <summary>Begins what needs the client's help.</summary>
    public void Start()
    {
        Log.Info($"rulesengine {_setup.Version}: {_setup.Catalog.Descriptors.Length} rules");
        Workspace.Start();
    }

    /// <summary>The settings have changed: everything is looked at again, and the client asks again for what it has shown.</summary>
    public void Reconfigure(WorkspaceSettings settings)
    {
        Snapshot = Snapshot with { Settings = settings };
        Documents.Configure();
        Workspace.ScanSoon();
        if (Snapshot.Features.Can(ClientCapability.RefreshInlayHints)) Client.Request(ClientMethods.RefreshInlayHints);
        if (Snapshot.Features.Can(ClientCapability.RefreshCodeLenses)) Client.Request(ClientMethods.RefreshCodeLenses);
        RefreshPulled();
    }

    /// <summary>A client that declares so asks for diagnostics from now on: what was pushed is taken back, or it would stand there twice.</summary>
    public void FallSilent()
    {
        if (Publisher.IsSilent || !Snapshot.Features.Can(ClientCapability.PullDiagnostics)) return;
        foreach (var file in Snapshot.ClosedFiles.Where(static f => !f.IsClean)) Publisher.Publish(file.Uri, []);
        Publisher.FallSilent();
    }

    /// <summary>A client that asks for diagnostics is told that it should ask again.</summary>
    public void RefreshPulled()
    {
        if (Publisher.IsSilent && Snapshot.Features.Can(ClientCapability.RefreshDiagnostics)) Client.Request(ClientMethods.RefreshDiagnostics);
    }

    /// <summary>Tells the client of a message that was handled, where it wants to know (LSP 3.17, LogTrace Notification).</summary>
    public void TraceHandled(string method, JsonElement? parameters, TimeSpan elapsed)
    {
        if (Trace == TraceValues.Off) return;
        Client.Notify(ClientMethods.LogTrace, new LogTraceParams
        {
            Message = string.Create(CultureInfo.InvariantCulture, $"{method}: {elapsed.TotalMilliseconds:0.0} ms"),
            Verbose = Trace == TraceValues.Verbose ? parameters?.GetRawText() : null,
        });
    }

    /// <inheritdoc/>
    public void Dispose() => Workspace.Dispose();

    private StateSnapshot CreateSnapshot(ClientFeatures features, ImmutableArray<string> folders)
    {
        var today = DateOnly.FromDateTime(_setup.Clock.GetLocalNow().DateTime);
        var settings = new WorkspaceSettings(_setup.Catalog, features, folders, OpenDocuments.NoTexts, today) { PluginHost = _setup.Plugins };
        var documents = new RuleDocuments(_setup.DocumentFolder);
        var writer = new DiagnosticWriter(features, documents, _setup.Catalog, settings.UriOf);
        return new StateSnapshot(_setup.Catalog, settings, writer, new RecentReports());
    }
}
