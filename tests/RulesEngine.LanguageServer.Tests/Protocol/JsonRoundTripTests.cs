using System.Text.Json;
using System.Text.Json.Nodes;
using RulesEngine.LanguageServer.Protocol;

namespace RulesEngine.LanguageServer.Tests.Protocol;

/// <summary>JSON as real clients send it is read; what is unknown is dropped, what is known comes back unchanged.</summary>
public sealed class JsonRoundTripTests
{
    /// <summary>Type, what the client sends, and what is left of it (the same where it is left out).</summary>
    public static TheoryData<Type, string, string?> Messages => new()
    {
        { typeof(InitializedParams), """{"extra":1}""", "{}" },
        { typeof(DidOpenTextDocumentParams), """{"textDocument":{"uri":"untitled:Untitled-1","languageId":"yaml","version":1,"text":"格式: 2021\r\n"}}""", null },
        { typeof(DidChangeTextDocumentParams), """{"textDocument":{"uri":"file:///a.yaml","version":2},"contentChanges":[{"range":{"start":{"line":0,"character":4},"end":{"line":1,"character":0}},"rangeLength":3,"text":""}]}""", null },
        { typeof(DidChangeTextDocumentParams), """{"textDocument":{"uri":"file:///a.yaml","version":3},"contentChanges":[{"text":"a: 1"}]}""", null },
        {
            typeof(CodeActionParams),
            """
            {"textDocument":{"uri":"file:///a.yaml"},"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}},
             "context":{"diagnostics":[{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":2}},"severity":4,"code":2304,"source":"other","message":"m","tags":[1],"data":null},
               {"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":2}},"code":"GK2001","codeDescription":{"href":"https://example.org"},"message":"m","data":{"fix":[1,"a"]}}],
              "only":["quickfix"],"triggerKind":2}}
            """,
            """
            {"textDocument":{"uri":"file:///a.yaml"},"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}},
             "context":{"diagnostics":[{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":2}},"severity":4,"code":2304,"source":"other","message":"m","tags":[1]},
               {"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":2}},"code":"GK2001","codeDescription":{"href":"https://example.org"},"message":"m","data":{"fix":[1,"a"]}}],
              "only":["quickfix"],"triggerKind":2}}
            """
        },
        {
            typeof(CodeAction),
            """
            {"title":"t","kind":"quickfix","isPreferred":true,"edit":{"documentChanges":[{"kind":"create","uri":"file:///b.yaml","options":{"ignoreIfExists":true}},
             {"textDocument":{"uri":"file:///b.yaml","version":null},"edits":[{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}},"newText":"a"}]}]},
             "command":{"title":"t","command":"rulesengine.apply","arguments":[1,"a",null]}}
            """,
            null
        },
        { typeof(CompletionItem), """{"label":"l","kind":12,"textEdit":{"newText":"n","insert":{"start":{"line":0,"character":0},"end":{"line":0,"character":1}},"replace":{"start":{"line":0,"character":0},"end":{"line":0,"character":2}}}}""", null },
        { typeof(CompletionItem), """{"label":"l","insertTextMode":1,"textEdit":{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":1}},"newText":"n"}}""", null },
        { typeof(DidChangeConfigurationParams), """{"settings":null}""", null },
        { typeof(WorkspaceDiagnosticParams), """{"previousResultIds":[],"partialResultToken":7}""", null },
        { typeof(CancelParams), """{"id":4294967296}""", null },
        { typeof(DocumentDiagnosticReport), """{"kind":"full","resultId":"1","items":[]}""", null },
        { typeof(WorkspaceDiagnosticReport), """{"items":[{"kind":"unchanged","resultId":"1","uri":"file:///a.yaml","version":null},{"kind":"full","items":[],"uri":"file:///b.yaml","version":1}]}""", null },
        { typeof(WorkspaceEdit), """{"changes":{"file:///%E6%8A%A5.yaml":[]}}""", null },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void What_a_client_sends_is_read_and_comes_back(Type type, string sent, string? left)
    {
        var contract = ProtocolJson.Default.GetTypeInfo(type)!;
        var written = JsonSerializer.Serialize(JsonSerializer.Deserialize(sent, contract), contract);
        JsonNode.DeepEquals(JsonNode.Parse(written), JsonNode.Parse(left ?? sent)).Should().BeTrue("{0} was written", written);
    }

    [Theory]
    [InlineData(typeof(HoverParams), """{"textDocument":{"uri":"file:///a.yaml"},"position":{"line":1}}""")]
    [InlineData(typeof(HoverParams), """{"textDocument":{"uri":"file:///a.yaml"},"position":{"line":-1.5,"character":0}}""")]
    [InlineData(typeof(HoverParams), """{"textDocument":{"uri":null},"position":{"line":1,"character":0}}""")]
    [InlineData(typeof(CancelParams), """{"id":1.5}""")]
    [InlineData(typeof(DidChangeTextDocumentParams), """{"textDocument":{"uri":"file:///a.yaml","version":2},"contentChanges":[{"range":null}]}""")]
    [InlineData(typeof(WorkspaceEdit), """{"documentChanges":[1]}""")]
    public void What_breaks_the_protocol_is_refused(Type type, string sent)
    {
        var reading = () => JsonSerializer.Deserialize(sent, ProtocolJson.Default.GetTypeInfo(type)!);
        reading.Should().Throw<JsonException>();
    }
}
