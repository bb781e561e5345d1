using System.Text.Json;
using System.Text.Json.Serialization;
using RulesEngine.LanguageServer.Preview;
using RulesEngine.LanguageServer.Rules;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>How the protocol's records are read and written, worked out when this project is compiled.</summary>
/// <remarks>LSP 3.17, Base Protocol. Unknown members are ignored, absent ones left out; what is missing though required, or null
/// though it may not be, is a <see cref="JsonException"/>, which answers a request with "invalid params".</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
// What the client sends.
[JsonSerializable(typeof(InitializedParams))]
[JsonSerializable(typeof(CancelParams))]
[JsonSerializable(typeof(SetTraceParams))]
[JsonSerializable(typeof(WorkDoneProgressCancelParams))]
[JsonSerializable(typeof(DidChangeConfigurationParams))]
[JsonSerializable(typeof(DidChangeWatchedFilesParams))]
[JsonSerializable(typeof(DidChangeWorkspaceFoldersParams))]
[JsonSerializable(typeof(DidOpenTextDocumentParams))]
[JsonSerializable(typeof(DidChangeTextDocumentParams))]
[JsonSerializable(typeof(DidSaveTextDocumentParams))]
[JsonSerializable(typeof(DidCloseTextDocumentParams))]
[JsonSerializable(typeof(DocumentDiagnosticParams))]
[JsonSerializable(typeof(WorkspaceDiagnosticParams))]
[JsonSerializable(typeof(CodeActionParams))]
[JsonSerializable(typeof(CodeLensParams))]
[JsonSerializable(typeof(CompletionParams))]
[JsonSerializable(typeof(DefinitionParams))]
[JsonSerializable(typeof(DocumentHighlightParams))]
[JsonSerializable(typeof(DocumentLinkParams))]
[JsonSerializable(typeof(DocumentSymbolParams))]
[JsonSerializable(typeof(ExecuteCommandParams))]
[JsonSerializable(typeof(FoldingRangeParams))]
[JsonSerializable(typeof(DocumentFormattingParams))]
[JsonSerializable(typeof(HoverParams))]
[JsonSerializable(typeof(InlayHintParams))]
[JsonSerializable(typeof(DocumentRangeFormattingParams))]
[JsonSerializable(typeof(ReferenceParams))]
[JsonSerializable(typeof(SelectionRangeParams))]
[JsonSerializable(typeof(WorkspaceSymbolParams))]
// What the server answers.
[JsonSerializable(typeof(InitializeResult))]
[JsonSerializable(typeof(DocumentDiagnosticReport))]
[JsonSerializable(typeof(WorkspaceDiagnosticReport))]
[JsonSerializable(typeof(DiagnosticServerCancellationData))]
[JsonSerializable(typeof(CodeAction[]))]
[JsonSerializable(typeof(CodeLens[]))]
[JsonSerializable(typeof(CompletionList))]
[JsonSerializable(typeof(Location[]))]
[JsonSerializable(typeof(LocationLink[]))]
[JsonSerializable(typeof(DocumentHighlight[]))]
[JsonSerializable(typeof(DocumentLink[]))]
[JsonSerializable(typeof(DocumentSymbol[]))]
[JsonSerializable(typeof(SymbolInformation[]))]
[JsonSerializable(typeof(WorkspaceSymbol[]))]
[JsonSerializable(typeof(FoldingRange[]))]
[JsonSerializable(typeof(Hover))]
[JsonSerializable(typeof(InlayHint[]))]
[JsonSerializable(typeof(SelectionRange[]))]
[JsonSerializable(typeof(TextEdit[]))]
// What the server sends.
[JsonSerializable(typeof(LogTraceParams))]
[JsonSerializable(typeof(ProgressParams))]
[JsonSerializable(typeof(WorkDoneProgressBegin))]
[JsonSerializable(typeof(WorkDoneProgressReport))]
[JsonSerializable(typeof(WorkDoneProgressEnd))]
[JsonSerializable(typeof(DocumentDiagnosticReportPartialResult))]
[JsonSerializable(typeof(WorkspaceDiagnosticReportPartialResult))]
[JsonSerializable(typeof(RegistrationParams))]
[JsonSerializable(typeof(DidChangeConfigurationRegistrationOptions))]
[JsonSerializable(typeof(DidChangeWatchedFilesRegistrationOptions))]
[JsonSerializable(typeof(PublishDiagnosticsParams))]
[JsonSerializable(typeof(WorkDoneProgressCreateParams))]
[JsonSerializable(typeof(LogMessageParams))]
[JsonSerializable(typeof(ShowMessageParams))]
[JsonSerializable(typeof(ShowDocumentParams))]
[JsonSerializable(typeof(ApplyWorkspaceEditParams))]
[JsonSerializable(typeof(ConfigurationParams))]
// What the client answers.
[JsonSerializable(typeof(ShowDocumentResult))]
[JsonSerializable(typeof(ApplyWorkspaceEditResult))]
[JsonSerializable(typeof(JsonElement[]))]
[JsonSerializable(typeof(WorkspaceFolder[]))]
// Methods of our own.
[JsonSerializable(typeof(PreviewParams))]
[JsonSerializable(typeof(PreviewResult))]
[JsonSerializable(typeof(PageParams))]
[JsonSerializable(typeof(PageResult))]
[JsonSerializable(typeof(RulesParams))]
[JsonSerializable(typeof(RuleInfo[]))]
[JsonSerializable(typeof(ExplainParams))]
[JsonSerializable(typeof(ExplainResult))]
// The branches of unions.
[JsonSerializable(typeof(CreateFile))]
[JsonSerializable(typeof(TextDocumentEdit))]
[JsonSerializable(typeof(InsertReplaceEdit))]
[JsonSerializable(typeof(RelatedFullDocumentDiagnosticReport))]
[JsonSerializable(typeof(RelatedUnchangedDocumentDiagnosticReport))]
[JsonSerializable(typeof(WorkspaceFullDocumentDiagnosticReport))]
[JsonSerializable(typeof(WorkspaceUnchangedDocumentDiagnosticReport))]
public sealed partial class ProtocolJson : JsonSerializerContext;
