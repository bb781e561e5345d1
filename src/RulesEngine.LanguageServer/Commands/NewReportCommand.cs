using System.Text.Json;
using RulesEngine.LanguageServer.Handlers;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.State;
using RulesEngine.LanguageServer.Transport;
using RulesEngine.Text;
using RulesEngine.Workspaces.Creation;
using RulesEngine.Workspaces.Files;
using StreamJsonRpc;

namespace RulesEngine.LanguageServer.Commands;

/// <summary><c>rulesengine.newReport</c>: the client creates the skeleton of a report, as <c>rulesengine new</c> writes it, and shows it.</summary>
/// <param name="client">Creates the file.</param>
/// <param name="state">What the server knows.</param>
/// <param name="today">The current day.</param>
internal sealed class NewReportCommand(Client client, StateSnapshot state, DateOnly today)
{
    /// <summary>The name of the command.</summary>
    public const string Name = "rulesengine.newReport";

    /// <summary>Creates the report.</summary>
    /// <returns>Its URI.</returns>
    /// <exception cref="LocalRpcException">It cannot be created.</exception>
    public async Task<string> RunAsync(JsonElement[]? given, CancellationToken cancellationToken)
    {
        var arguments = NewReportArguments.Read(given);
        var report = new NewReport(arguments.Organization, arguments.Year ?? today.Year - 1)
        {
            Form = arguments.Form,
            LastYear = arguments.From is { } from ? ReadText(from) : null,
        };
        var uri = PlaceOf(arguments, report);
        if (!report.TryWrite(state.Catalog.Forms, out var text, out var problem)) throw Refuse(problem);
        await CreateAsync(uri, text, cancellationToken).ConfigureAwait(false);
        if (state.Features.Can(ClientCapability.ShowDocument))
            client.Request(ClientMethods.ShowDocument, new ShowDocumentParams { Uri = uri, TakeFocus = true });
        return uri;
    }

    private string PlaceOf(NewReportArguments arguments, NewReport report)
    {
        var path = arguments.File is { } file ? FileUri.ToPath(file)
            : arguments.Folder is { } folder && FileUri.ToPath(folder) is { } parent ? Path.Combine(parent, report.FileName)
            : null;
        if (path is null) throw Handler.Error(ErrorCodes.InvalidParams, $"{Name} needs the URI of a folder or file on disk.");
        var uri = arguments.File ?? FileUri.FromPath(path);
        // The client would refuse as well, but with less of a reason.
        if (File.Exists(path) || state.IsOpen(path))
            throw Refuse(new($"{path} 已存在，没有覆盖", $"{path} exists and was kept"));
        return uri;
    }

    private SourceText ReadText(string uri)
    {
        if (state.Documents.TryGetValue(uri, out var document)) return document.Source;
        if (FileUri.ToPath(uri) is not { } path) throw Handler.Error(ErrorCodes.InvalidParams, $"{uri} is not on disk.");
        var loaded = SourceLoader.Load(path, state.Settings.NameOf(uri));
        if (loaded.Failure is { } failure) throw Refuse(failure.Message);
        return loaded.Source!;
    }

    private async Task CreateAsync(string uri, string text, CancellationToken cancellationToken)
    {
        if (!state.Features.Can(ClientCapability.ApplyEdit)) throw Refuse(new("编辑器不能代为新建文件", "the editor cannot create files for the server"));
        var content = new TextDocumentEdit
        {
            TextDocument = new OptionalVersionedTextDocumentIdentifier { Uri = uri, Version = null },
            Edits = [new Protocol.TextEdit { Range = new Range(new Position(0, 0), new Position(0, 0)), NewText = text }],
        };
        var label = new LocalizedText("新建报告", "New report").In(state.Language);
        var edit = new WorkspaceEdit { DocumentChanges = [new CreateFile { Uri = uri, Options = new CreateFileOptions { Overwrite = false } }, content] };
        try
        {
            var answer = await client.RequestAsync<ApplyWorkspaceEditParams, JsonElement?>(
                ClientMethods.ApplyEdit, new ApplyWorkspaceEditParams { Label = label, Edit = edit }, cancellationToken).ConfigureAwait(false);
            var result = answer?.Deserialize(ProtocolJson.Default.ApplyWorkspaceEditResult);
            if (result is not { Applied: true }) throw NotCreated(result?.FailureReason);
        }
        catch (Exception e) when (e is RemoteRpcException or JsonException)
        {
            throw NotCreated(e.Message);
        }
    }

    private LocalRpcException NotCreated(string? reason) => Refuse(new($"编辑器没有新建文件：{reason}", $"the editor did not create the file: {reason}"));

    private LocalRpcException Refuse(LocalizedText reason) => Handler.Error(LSPErrorCodes.RequestFailed, reason.In(state.Language));
}
