using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Disclosure;
using RulesEngine.Fixes;
using RulesEngine.Forms;
using RulesEngine.Packs;

namespace RulesEngine.Tests.Packs;

public sealed class RuleCatalogTests
{
    private static readonly RuleCatalog Catalog = new([DisclosurePack.Create()]);

    [Theory]
    [InlineData("GK2001")]
    [InlineData("gk2001")]
    [InlineData("wrong-row-total")]
    [InlineData("Wrong-Row-Total")]
    public void A_rule_is_found_by_code_and_by_name(string name) => Catalog.Find(name)!.Id.Should().Be("GK2001");

    [Theory]
    [InlineData("")]
    [InlineData("GK")]
    [InlineData("wrong-row")]
    public void Half_a_name_is_no_rule(string name) => Catalog.Find(name).Should().BeNull();

    [Fact]
    public void Every_rule_has_its_own_code_and_name_and_a_document()
    {
        Catalog.Descriptors.Select(static d => d.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        Catalog.Descriptors.Select(static d => d.Name).Should().OnlyHaveUniqueItems();
        Catalog.Descriptors.Should().OnlyContain(static d => !string.IsNullOrWhiteSpace(Catalog.GetDocumentation(d)));
    }

    [Fact]
    public void A_further_pack_does_not_take_the_place_of_the_national_forms()
    {
        var catalog = new RuleCatalog([DisclosurePack.Create(), new OneForm()]);
        catalog.Forms.Find("9")!.Covers(2024).Should().BeTrue();
        catalog.Forms.FindForYear(2024)!.Id.Should().Be("2021");
        new RuleCatalog([new OneForm()]).Forms.FindForYear(2024)!.Id.Should().Be("9");
    }

    private sealed class OneForm : RulePack
    {
        public override string Name => "Form";

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => [];

        public override ImmutableArray<FormSource> Forms =>
            [new("9", "9.yaml", "id: \"9\"\ntitle: 报告\ntitle-en: A report\nsource: 某办函\nyears: {from: 2020}\nsections:\n  - {id: overview, name: 总体情况}\n")];

        public override ImmutableArray<ReportAnalyzer> CreateAnalyzers() => [];

        public override ImmutableArray<ReportFixProvider> CreateFixProviders() => [];

        public override string? GetDocumentation(string code) => null;
    }

    [Fact]
    public void The_rules_of_the_engine_are_always_there()
    {
        var catalog = new RuleCatalog([]);
        catalog.Find("rule-failed").Should().NotBeNull();
        catalog.Find("GK2001").Should().BeNull();
        catalog.PackOf(catalog.Find("GK9001")!).Name.Should().Be("RulesEngine");
    }
}
