using RulesEngine.Analyzers.Descriptors;

namespace RulesEngine.Analyzers.Tests.Descriptors;

/// <summary>RE1001–RE1003: codes and names.</summary>
public sealed class DescriptorTests
{
    [Theory]
    [InlineData("""new("ACM0001", "some-name",""")]
    [InlineData("""new([|"ACM001"|], "some-name",""")]
    [InlineData("""new([|"acm0001"|], "some-name",""")]
    [InlineData("""new([|"TOOLONG0001"|], "some-name",""")]
    [InlineData("""new([|""|], "some-name",""")]
    [InlineData("""new([|"ACM" + "1"|], "some-name",""")]
    [InlineData("""new("ACM0001", [|"SomeName"|],""")]
    [InlineData("""new("ACM0001", [|"some--name"|],""")]
    [InlineData("""new(Guid.Empty.ToString(), "some-name",""")]
    public Task A_code_and_a_name_have_their_form(string start) =>
        PackTest.Of<MalformedDescriptor>().Source(Written(start)).Run();

    [Fact]
    public Task What_is_given_by_name_is_looked_at_too() => PackTest.Of<MalformedDescriptor>()
        .Source(Written("""new(Name: [|"X"|], Id: [|"x"|],""").Replace("\"prose\"", "Category: \"prose\"")
            .Replace("DiagnosticSeverity.Warning, new(\"一\", \"a\"), new(\"一\", \"a\"), FixSafety.None, \"0.1\", []",
                "DefaultSeverity: DiagnosticSeverity.Warning, Title: new(\"一\", \"a\"), MessageFormat: new(\"一\", \"a\"), Fix: FixSafety.None, Since: \"0.1\", Options: []"))
        .Run();

    [Theory]
    [InlineData("""new("ACM0002", "other",""", """new("ACM0003", "third",""")]
    [InlineData("""new([|"ACM0001"|], "other",""", """new("ACM0003", "third",""")]
    [InlineData("""new("ACM0002", [|"greeting"|],""", """new("ACM0003", "third",""")]
    [InlineData("""new("ACM0002", "other",""", """new([|"ACM0002"|], [|"other"|],""")]
    public Task Codes_and_names_are_unique_in_a_pack(string first, string second) => PackTest
        .WithRule<DuplicateDescriptor>(Field("First", first) + Field("Second", second)).Run();

    [Theory]
    [InlineData("ACM0001", false, true)]
    [InlineData("GK0001", false, false)]
    [InlineData("GKX0001", false, false)]
    [InlineData("GK0001", true, true)]
    public async Task The_prefix_of_the_built_in_rules_is_theirs(string code, bool isBuiltIn, bool isAllowed)
    {
        await PackTest.Of<ReservedCode>(isBuiltIn).Source(Written(isAllowed ? $"new(\"{code}\", \"some-name\"," : $"new([|\"{code}\"|], \"some-name\",")).Run();
        var document = PackTest.Document(code);
        await PackTest.Of<ReservedCode>(isBuiltIn).Source(PackTest.Rule(""))
            .Document("Greeting", isAllowed ? document : document.Replace($"code: {code}", $"[|code: {code}|]")).Run();
    }

    private static string Written(string start) => $"static class Written {{ {Field("Rule", start)} }}";

    private static string Field(string name, string start) =>
        $"public static readonly DiagnosticDescriptor {name} = {start} \"prose\", DiagnosticSeverity.Warning, "
        + "new(\"一\", \"a\"), new(\"一\", \"a\"), FixSafety.None, \"0.1\", []);\n";
}
