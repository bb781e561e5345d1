using System.Text.Json;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.State;
using RulesEngine.Workspaces.Features.Completion;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>completionItem/resolve (LSP 3.17, Completion Item Resolve Request): the documentation, which only a chosen item needs.</summary>
internal sealed class CompletionResolveHandler : RequestHandler<CompletionItem, CompletionItem>
{
    /// <inheritdoc/>
    public override string Method => Methods.ResolveCompletionItem;

    /// <inheritdoc/>
    protected override CompletionItem Handle(CompletionItem parameters, StateSnapshot state, CancellationToken cancellationToken)
    {
        if (parameters.Data is not { ValueKind: JsonValueKind.Array } data || data.GetArrayLength() != 2) return parameters;
        if (data[0].ValueKind != JsonValueKind.String || data[1].ValueKind != JsonValueKind.String) return parameters;
        if (state.Documents.GetValueOrDefault(data[0].GetString()!) is not { Report: { } report } document) return parameters;
        return CompletionFeature.GetDocumentation(report, data[1].GetString()!, document.Language) is { } text
            ? parameters with { Documentation = new MarkupContent { Kind = MarkupKind.Markdown, Value = text } }
            : parameters;
    }
}
