using RulesEngine.Authoring.Building;
using RulesEngine.Authoring.Creation;

namespace RulesEngine.Authoring.Tests;

/// <summary>What is written is named after its folder, whatever that is called, and compiles.</summary>
public sealed class NewPackTests : IDisposable
{
    private readonly TemporaryPack _parent = new();

    public void Dispose() => _parent.Dispose();

    [Theory]
    [InlineData("acme", "acme", "ACM0001", "AcmeRules", "acme")]
    [InlineData("my-2nd_rules", "my-2nd_rules", "MYN0001", "My2ndRules", "my-2nd_rules")]
    [InlineData("my rules", "my-rules", "MYR0001", "MyRules", "\"my rules\"")]
    [InlineData("云溪县", "云溪县", "ORG0001", "云溪县Rules", "云溪县")]
    [InlineData("gk-more", "gk-more", "ORG0001", "GkMoreRules", "gk-more")]
    [InlineData("2021", "form-2021", "ORG0001", "Form2021Rules", "2021")]
    [InlineData("7up", "7up", "UP0001", "_7upRules", "7up")]
    [InlineData("!", "form", "ORG0001", "FormRules", "!")]
    [InlineData("Diagnostic", "Diagnostic", "DIA0001", "DiagnosticRules", "Diagnostic")]
    public void Names_come_from_the_folder(string folder, string name, string code, string @namespace, string argument)
    {
        var path = Path.Combine(_parent.Path, folder);
        new NewPack(path, folder, "1.2.3") { HasForm = true }.Write().Should().Contain([$"{name}.csproj", $"Forms/{name}.yaml", $"samples/{name}.report.yaml"]);
        Read("FullTitle.md").Should().Contain($"code: {code}\n").And.Contain($"格式: {name}\n");
        Read("FullTitle.cs").Should().Contain($"namespace {@namespace};");
        Read($"{name}.csproj").Should().Contain("Version=\"1.2.3\"").And.Contain($"<RootNamespace>{@namespace}<");
        Read("README.md").Should().Contain($"rulesengine plugin build {argument} -o {name}.dll\n");
        new PackCompiler([]).Compile(PackFolder.Read(path, path), folder).Problems.Should().BeEmpty();

        string Read(string file) => File.ReadAllText(Path.Combine(path, file));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Nothing_is_left_to_fill_in(bool hasForm)
    {
        var path = Path.Combine(_parent.Path, "acme");
        foreach (var file in new NewPack(path, "acme", "1.2.3") { HasForm = hasForm }.Write())
        {
            var text = File.ReadAllText(Path.Combine(path, file));
            text.Should().NotContainAny("PackName", "PackFolder", "EngineVersion", "ABC0001", "abc-", "<!-- form", "<!-- end", "\r");
            if (!hasForm) text.Should().NotContainAny("Forms/", "格式: acme");
        }
    }
}
