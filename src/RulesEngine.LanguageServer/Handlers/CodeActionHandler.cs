using RulesEngine.LanguageServer.Actions;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.Workspaces.Features.Actions;
using Finding = RulesEngine.Diagnostics.Diagnostic;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>textDocument/codeAction (LSP 3.17, Code Action Request).</summary>
internal sealed class CodeActionHandler : ReportRequestHandler<CodeActionParams, CodeAction[]>
{
    /// <inheritdoc/>
    public override string Method => Methods.CodeAction;

    /// <inheritdoc/>
    protected override CodeAction[] Handle(CodeActionParams parameters, ReportRequest request)
    {
        // A client that takes commands alone gets none: its edits would have to come back to it as requests.
        var client = request.State.Features;
        if (client.Can(ClientCapability.CodeActions) && !client.Can(ClientCapability.CodeActionLiterals)) return [];
        var context = parameters.Context;
        var asked = new ActionRequest(request.Text.SpanOf(parameters.Range), request.Language)
        {
            Wants = kind => ActionKindFilter.Takes(context, kind),
            IsAsked = context.Diagnostics.Length == 0 ? null : finding => context.Diagnostics.Any(d => IsSame(d, finding, request)),
        };
        return [.. ActionsFeature.At(request.Report, asked).Select(a => Write(a, context.Diagnostics, request))];
    }

    private static bool IsSame(Diagnostic shown, Finding finding, ReportRequest request) =>
        shown.Code is { } code && code.ToString() == finding.Id && shown.Range == request.Text.RangeOf(finding.Span);

    private static CodeAction Write(EditAction action, Diagnostic[] shown, ReportRequest request)
    {
        // The client's own objects: it knows them again.
        Diagnostic[] dealtWith = [.. shown.Where(d => action.Diagnostics.Any(f => IsSame(d, f, request)))];
        var written = new CodeAction
        {
            Title = action.Title,
            Kind = ActionKindFilter.NameOf(action.Kind),
            Diagnostics = dealtWith.Length == 0 ? null : dealtWith,
            IsPreferred = action.IsPreferred ? true : null,
        };
        if (action.Scope is not { } scope) return written with { Edit = DocumentEdits.Write(request.Document, action.Edits, request.State.Features) };
        if (CanResolve(request)) return written with { Data = CodeActionData.Write(request.Document, scope) };
        return written with { Edit = DocumentEdits.Write(request.Document, FixAll.EditsOf(request.Report, scope), request.State.Features) };
    }

    private static bool CanResolve(ReportRequest request) =>
        request.State.Features.Can(ClientCapability.CodeActionData) && request.State.Features.List(ClientCapability.ResolveCodeActions).Contains("edit");
}
