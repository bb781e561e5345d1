using System.Text.Json;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>A change of files says its kind; edits of a document do not.</summary>
internal sealed class DocumentChangeConverter : UnionConverter<DocumentChange>
{
    protected override Type BranchOf(JsonElement value) => IsKind(value, ResourceOperationKind.Create) ? typeof(CreateFile) : typeof(TextDocumentEdit);
}
