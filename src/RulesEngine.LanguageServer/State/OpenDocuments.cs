using System.Collections.Immutable;
using RulesEngine.LanguageServer.Documents;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.Text;

namespace RulesEngine.LanguageServer.State;

/// <summary>The documents that are open in the client; their texts win over those on disk. Touched in the queue alone.</summary>
internal sealed class OpenDocuments
{
    private readonly ServerState _state;
    private DocumentReader _reader = null!;

    public OpenDocuments(ServerState state) => _state = state;

    /// <summary>No configuration file is open.</summary>
    public static ImmutableDictionary<string, SourceText> NoTexts { get; } = ImmutableDictionary.Create<string, SourceText>(StringComparer.Ordinal);

    /// <summary>A document was opened; from now on the client's text counts, not the one on disk.</summary>
    public void Open(TextDocumentItem document)
    {
        if (All.ContainsKey(document.Uri)) _state.Log.Warn($"{document.Uri} is opened twice; the second text counts.");
        var source = SourceText.From(document.Text, _state.Snapshot.Settings.NameOf(document.Uri));
        Put(_reader.Read(document.Uri, document.LanguageId, document.Version, source));
    }

    /// <summary>A document has a new version.</summary>
    public void Change(VersionedTextDocumentIdentifier document, IReadOnlyList<TextDocumentContentChangeEvent> changes)
    {
        if (Find(document.Uri, "changed") is not { } open) return;
        var text = OpenDocument.Apply(open.Text, _state.Snapshot.Features.Encoding, changes);
        Put(_reader.Read(open.Uri, open.LanguageId, document.Version, text.Source));
    }

    /// <summary>A document was written to disk.</summary>
    public void Save(string uri) => Find(uri, "saved");

    /// <summary>A document was closed; from now on the text on disk counts.</summary>
    public void Close(string uri)
    {
        if (Find(uri, "closed") is not { } document) return;
        All = All.Remove(uri);
        _state.Neighbours.Change(uri, document);
        if (document.Configuration is not null) UseText(document.Path!, null);
        _state.Publisher.Clear(uri, () =>
        {
            if (document.Path is { } path) _state.Workspace.TakeBack(path);
        });
    }

    /// <summary>Looks at all open documents under the settings as they are now.</summary>
    public void Configure()
    {
        _reader = _state.Snapshot.Settings.CreateReader();
        foreach (var (uri, document) in All)
        {
            var again = _reader.Read(uri, document.LanguageId, document.Version, document.Source);
            All = All.SetItem(uri, again);
            _state.Publisher.Publish(again, _state.Snapshot.Writer);
        }
        _state.Neighbours.ChangeAll();
    }

    private ImmutableDictionary<string, OpenDocument> All
    {
        get => _state.Snapshot.Documents;
        set => _state.Snapshot = _state.Snapshot with { Documents = value };
    }

    private OpenDocument? Find(string uri, string what)
    {
        if (All.TryGetValue(uri, out var document)) return document;
        _state.Log.Error($"{uri} is {what} but not open.");
        return null;
    }

    private void Put(OpenDocument document)
    {
        _state.Neighbours.Change(document.Uri, All.GetValueOrDefault(document.Uri));
        All = All.SetItem(document.Uri, document);
        _state.Publisher.Publish(document, _state.Snapshot.Writer);
        if (document.Configuration is { IsValid: true }) UseText(document.Path!, document.Source);
    }

    /// <summary>A configuration that is being typed counts as soon as it is valid; until then the last one does.</summary>
    private void UseText(string path, SourceText? text)
    {
        var settings = _state.Snapshot.Settings;
        if (settings.OpenTexts.GetValueOrDefault(path)?.Content == text?.Content) return;
        var texts = text is null ? settings.OpenTexts.Remove(path) : settings.OpenTexts.SetItem(path, text);
        _state.Reconfigure(settings with { OpenTexts = texts });
    }
}
