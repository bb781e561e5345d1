namespace RulesEngine.Generators.Tests;

public class PackTests
{
    [Fact]
    public void The_pack_holds_everything_in_order()
    {
        var pack = new Pack()
            .Class("using RulesEngine.Analysis; namespace N; public sealed partial class B : ReportAnalyzer; sealed partial class A : ReportAnalyzer;")
            .Class("using RulesEngine.Fixes; namespace N; sealed class Z : ReportFixProvider; sealed class Y : ReportFixProvider;")
            .Class("namespace N; static partial class Engine;")
            .Document("B", Samples.Document("GK2003", "b")).Document("A", Samples.Document("GK2002", "a"))
            .Document("Engine", Samples.Document("GK0001", "engine"))
            .Form("2022", "b: 1\r\n").Form("2021", "a: \"1\"\n")
            .Run().LoadPack();

        pack.Name.Should().Be("My.Rules");
        pack.Descriptors.Should().Equal("GK0001 engine", "GK2002 a", "GK2003 b");
        pack.Analyzers.Should().Equal("N.A", "N.B");
        pack.FixProviders.Should().Equal("N.Y", "N.Z");
        pack.Forms.Should().Equal(
            "FormSource { Id = 2021, Path = Forms/2021.yaml, Text = a: \"1\"\n }",
            "FormSource { Id = 2022, Path = Forms/2022.yaml, Text = b: 1\n }");
    }

    [Fact]
    public void Documentation_is_the_text_after_the_front_matter()
    {
        var pack = Samples.WrongRowTotalPack().Run().LoadPack();

        pack.Documentation("GK2001").Should().Be("# 行总计\n\nA \"quoted\" \\ body 😀.");
        pack.Documentation("GK9999").Should().BeNull();
    }

    [Fact]
    public void Only_classes_the_pack_can_create_are_created()
    {
        var pack = new Pack().Class(
            """
            using RulesEngine.Analysis;
            using RulesEngine.Fixes;
            namespace N;
            abstract class Base : ReportFixProvider;
            class Generic<T> : Base;
            class WithParameter(int value) : Base { public int Value => value; }
            class WithPrivate : Base { private WithPrivate() { } }
            class Outer { public class Seen : Base; private class Hidden : Base; }
            file class Local : Base;
            sealed class Derived : Generic<int>;
            """).Form("2021", "").Run().LoadPack();

        pack.FixProviders.Should().Equal("N.Derived", "N.Outer+Seen");
    }

    [Theory]
    [InlineData(null, "My.Rules", "My.Rules")]
    [InlineData("", "my-rules.2021", "my_rules._2021")]
    [InlineData("Other.Root", "My.Rules", "Other.Root")]
    [InlineData("Some.class", "My.Rules", "Some.class")]
    public void The_pack_is_in_the_root_namespace(string? root, string assembly, string expected) =>
        new Pack { RootNamespace = root, AssemblyName = assembly }.Form("2021", "").Run().LoadPack()
            .Type.FullName.Should().Be(expected + ".GeneratedRulePack");

    [Fact]
    public void Nothing_to_pack_makes_no_pack() =>
        new Pack().Class("partial class Unrelated;").Run().Files.Should().BeEmpty();

    [Fact]
    public void A_project_without_the_contracts_is_left_alone()
    {
        var run = new Pack { KnowsContracts = false }.Document("Stray", "no front matter").Form("2021", "").Run();

        run.Files.Should().BeEmpty();
        run.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Files_of_no_kind_of_ours_are_left_alone() =>
        new Pack().File("/pack/BannedSymbols.md", "text", "").Run().Problems.Should().BeEmpty();

    [Fact]
    public void A_rule_may_share_its_name_with_a_class_elsewhere()
    {
        var run = Samples.WrongRowTotalPack().Class("namespace A; partial class WrongRowTotal;").Run();

        run.Load();
        run.Files.Should().Equal("My.Rules.Sums.WrongRowTotal.Rule.g.cs", "GeneratedRulePack.g.cs");
    }
}
