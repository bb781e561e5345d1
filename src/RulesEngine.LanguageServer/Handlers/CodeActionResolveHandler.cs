using System.Text.Json;
using RulesEngine.LanguageServer.Actions;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.State;
using RulesEngine.Workspaces.Features.Actions;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>codeAction/resolve (LSP 3.17, Code Action Resolve Request): finds the edits that take time.</summary>
internal sealed class CodeActionResolveHandler : RequestHandler<CodeAction, CodeAction>
{
    /// <inheritdoc/>
    public override string Method => Methods.ResolveCodeAction;

    /// <inheritdoc/>
    protected override CodeAction Handle(CodeAction parameters, StateSnapshot state, CancellationToken cancellationToken)
    {
        if (parameters.Edit is not null || parameters.Data is not { } element || ReadData(element) is not { } data) return parameters;
        var document = state.Documents.GetValueOrDefault(data.Uri);
        if (document?.Report is not { } report || document.Version != data.Version)
            throw Error(LSPErrorCodes.ContentModified, $"{data.Uri} has changed since the action was offered.");
        var edits = FixAll.EditsOf(report.Among(state.Reports), data.Scope);
        return parameters with { Edit = DocumentEdits.Write(document, edits, state.Features) };
    }

    private static CodeActionData? ReadData(JsonElement element)
    {
        try
        {
            return CodeActionData.Read(element);
        }
        catch (JsonException e)
        {
            throw Error(ErrorCodes.InvalidParams, $"The data of the action are none of this server's: {e.Message}");
        }
    }
}
