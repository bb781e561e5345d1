using System.Reflection;
using System.Text.Json;
using RulesEngine.LanguageServer.Protocol;

namespace RulesEngine.LanguageServer.Tests.Protocol;

/// <summary>Every type and method of the protocol is as the official model of LSP 3.17 has it.</summary>
public sealed class MetaModelTests
{
    /// <summary>Literals inside a structure have no name in 3.17; theirs here are those of 3.18.</summary>
    private static readonly Type[] NamedIn318 =
    [
        typeof(CodeActionDisabled), typeof(CompletionItemDefaults), typeof(ServerCompletionItemOptions), typeof(ServerInfo),
        typeof(WorkspaceOptions),
    ];

    /// <summary>Unions the model leaves without a name.</summary>
    private static readonly Type[] NamedByUs = [typeof(IntegerOrString), typeof(CompletionEdit), typeof(DocumentChange)];

    /// <summary>No types of the protocol: its JSON and its methods.</summary>
    private static readonly Type[] Apart = [typeof(ProtocolJson), typeof(Methods), typeof(ClientMethods), typeof(ITextDocumentParams)];

    private static IEnumerable<Type> Ours =>
        typeof(Hover).Assembly.GetExportedTypes().Where(static t => t.Namespace == typeof(Hover).Namespace).Except(Apart);

    private static IEnumerable<Type> Records => Ours.Where(static t => !t.IsEnum && !(t.IsAbstract && t.IsSealed));

    [SkippableFact]
    public void Every_type_has_a_name_of_the_model()
    {
        var model = MetaModel.Load();
        Ours.Where(t => !model.Knows(t.Name)).Should().BeEquivalentTo(NamedIn318.Concat(NamedByUs));
    }

    [SkippableFact]
    public void Every_record_has_the_members_of_the_model()
    {
        var agreement = new RecordAgreement(MetaModel.Load());
        Records.SelectMany(agreement.Differences).Should().BeEmpty();
        agreement.Literals.Should().BeEquivalentTo(NamedIn318);
        agreement.Unions.Should().BeEquivalentTo(Records.Where(static t => t.IsAbstract));
    }

    /// <summary>Capabilities are read by path; a path that is no more is a capability that is never seen.</summary>
    [SkippableFact]
    public void Every_capability_asked_for_is_one_of_the_model()
    {
        var model = MetaModel.Load();
        ConstantsOf(typeof(ClientCapability)).Where(c => !model.HasPath("ClientCapabilities", c.Value!.ToString()!)).Should().BeEmpty();
        model.HasPath("ClientCapabilities", "textDocument.hover.nothing").Should().BeFalse();
    }

    [Fact]
    public void Every_record_is_known_to_the_JSON_context() =>
        Records.Where(static t => ProtocolJson.Default.GetTypeInfo(t) is null).Should().BeEmpty();

    [SkippableFact]
    public void Every_enumeration_has_the_members_of_the_model()
    {
        var model = MetaModel.Load();
        foreach (var type in Ours.Except(Records))
        {
            var expected = model.Enumeration(type.Name)!.Value.GetProperty("values").EnumerateArray()
                .Select(static v => $"{Pascal(v.GetProperty("name").GetString()!)} = {v.GetProperty("value")}");
            ConstantsOf(type).Select(static c => $"{c.Name} = {c.Value}").Should().BeEquivalentTo(expected, type.Name);
        }
    }

    [SkippableTheory]
    [InlineData(typeof(Methods), "clientToServer")]
    [InlineData(typeof(ClientMethods), "serverToClient")]
    public void Every_method_is_in_the_model_and_goes_that_way(Type methods, string direction)
    {
        var messages = MetaModel.Load().Messages;
        var names = ConstantsOf(methods).Select(static c => (string)c.Value!).ToList();
        names.Should().NotBeEmpty().And.OnlyHaveUniqueItems();
        names.Where(name => !messages.TryGetValue(name, out var message) || message.GetProperty("messageDirection").GetString() is var way && way != direction && way != "both")
            .Should().BeEmpty();
    }

    [SkippableFact]
    public void Every_method_has_its_parameters()
    {
        var model = MetaModel.Load();
        var names = ConstantsOf(typeof(Methods)).Concat(ConstantsOf(typeof(ClientMethods))).Select(static c => (string)c.Value!);
        var parameters = names.SelectMany(n => model.Messages[n].TryGetProperty("params", out var p) ? [p.GetProperty("name").GetString()!] : Array.Empty<string>());
        parameters.Except(Ours.Select(static t => t.Name)).Except(["InitializeParams"]).Should().BeEmpty();
    }

    private static IEnumerable<(string Name, object? Value)> ConstantsOf(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(static f => f.IsLiteral).Select(static f => (f.Name, f.GetRawConstantValue()));

    private static string Pascal(string name) => JsonNamingPolicy.CamelCase.ConvertName(name) == name ? char.ToUpperInvariant(name[0]) + name[1..] : name;
}
