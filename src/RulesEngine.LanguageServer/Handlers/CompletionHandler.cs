using System.Text.Json;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features.Completion;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>textDocument/completion (LSP 3.17, Completion Request).</summary>
internal sealed class CompletionHandler : ReportRequestHandler<CompletionParams, CompletionList>
{
    /// <summary>What opens the list, beside letters and digits.</summary>
    public static string[] TriggerCharacters => [":", " ", "[", "{", ",", "-"];

    /// <inheritdoc/>
    public override string Method => Methods.Completion;

    /// <inheritdoc/>
    protected override CompletionList Handle(CompletionParams parameters, ReportRequest request)
    {
        var offset = request.Text.OffsetOf(parameters.Position);
        var proposals = CompletionFeature.At(request.Report, offset, request.Language).AsEnumerable();
        if (parameters.Context?.TriggerCharacter == " " && !IsBehindColon(request.Text.Source, offset)) proposals = proposals.Where(IsWelcomeUnasked);
        var items = proposals.ToList();
        // As long as nothing is typed, it is open in which language a key will be; then the list is asked for once more.
        return new CompletionList
        {
            IsIncomplete = items.Exists(p => IsBlank(request.Text.Source, p.ReplaceSpan.Start, offset)),
            Items = [.. items.Select(p => Write(p, request))],
        };
    }

    /// <summary>Whoever types a space mostly indents a line, or begins a comment for people; a cell or a rule is what else follows.</summary>
    private static bool IsWelcomeUnasked(CompletionProposal proposal) =>
        proposal.Kind == ProposalKind.Value || (proposal.Kind == ProposalKind.Rule && proposal.Subject.Length > 0);

    private static bool IsBehindColon(SourceText source, int offset) => offset > 1 && source.Content[offset - 2] == ':';

    private static bool IsBlank(SourceText source, int start, int end) =>
        start >= end || source.Slice(TextSpan.FromBounds(start, end)).IsWhiteSpace();

    private static CompletionItem Write(CompletionProposal proposal, ReportRequest request)
    {
        var isSnippet = proposal.IsSnippet && request.State.Features.Can(ClientCapability.Snippets);
        var text = isSnippet ? proposal.InsertText : proposal.PlainText;
        return new CompletionItem
        {
            Label = proposal.Label,
            Kind = KindOf(proposal.Kind),
            Detail = proposal.Detail.Length == 0 ? null : proposal.Detail,
            FilterText = proposal.FilterText == proposal.Label ? null : proposal.FilterText,
            SortText = proposal.SortText,
            Preselect = proposal.IsPreselected ? true : null,
            InsertTextFormat = isSnippet ? InsertTextFormat.Snippet : null,
            InsertTextMode = text.Contains('\n') ? InsertTextMode.AdjustIndentation : null,
            TextEdit = request.Text.EditOf(new(proposal.ReplaceSpan, text)),
            Data = proposal.Subject.Length == 0
                ? null
                : JsonSerializer.SerializeToElement([request.Document.Uri, proposal.Subject], ProtocolJson.Default.StringArray),
        };
    }

    private static CompletionItemKind KindOf(ProposalKind kind) => kind switch
    {
        ProposalKind.Key => CompletionItemKind.Property,
        ProposalKind.Row => CompletionItemKind.Field,
        ProposalKind.Skeleton => CompletionItemKind.Snippet,
        ProposalKind.Rule => CompletionItemKind.Constant,
        _ => CompletionItemKind.Value,
    };
}
