using RulesEngine.Analyzers.Descriptors;

namespace RulesEngine.Analyzers.Tests.Descriptors;

/// <summary>RE1005.</summary>
public sealed class MissingExampleTests
{
    private const string Fires = "```yaml overlay\na: 1 # ACM0001\n```\n";
    private const string Silent = "```yaml\na: 2\n```\n";

    [Theory]
    [InlineData(Fires + Silent, 0)]
    [InlineData("~~~yaml\na: 1 # GK2001, ACM0001: text\n~~~\n" + Silent, 0)]
    [InlineData(Fires, 1)]
    [InlineData(Silent, 1)]
    [InlineData("", 2)]
    [InlineData("a: 1 # ACM0001", 2)]
    [InlineData("```text\na: 1 # ACM0001\n```\n" + Silent, 1)]
    [InlineData("```yaml\na: ACM0001\n```\n" + Silent, 1)]
    [InlineData("```yaml\na: 1 # ACM00012\n```\n" + Silent, 1)]
    [InlineData(Fires + "```yaml fixed\na: 1\n```\n", 1)]
    [InlineData("```yaml beside\na: 1 # ACM0001\n```\n" + Silent, 1)]
    [InlineData("````markdown\n" + Fires + Silent + "````\n", 2)]
    [InlineData(Silent + "```yaml\na: 1 # ACM0001", 0)]
    public Task A_document_shows_what_fires_and_what_does_not(string examples, int missing)
    {
        var document = PackTest.Document(examples: examples);
        var mark = missing switch { 0 => "code: ACM0001", 1 => "[|code: ACM0001|]", _ => "[|[|code: ACM0001|]|]" };
        return PackTest.Of<MissingExample>().Source(PackTest.Rule("")).Document("Greeting", document.Replace("code: ACM0001", mark)).Run();
    }

    [Fact]
    public Task What_a_host_reports_itself_needs_none() => PackTest.Of<MissingExample>()
        .Source("static partial class Greeting;").Document("Greeting", PackTest.Document(examples: "")).Run();
}
