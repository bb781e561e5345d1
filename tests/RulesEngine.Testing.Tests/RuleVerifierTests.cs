using RulesEngine.Disclosure;
using RulesEngine.Packs;

namespace RulesEngine.Testing.Tests;

public class RuleVerifierTests
{
    private static readonly RuleVerifier Verifier = new(new RuleCatalog([DisclosurePack.Create()]));

    private static readonly string Wrong =
        BaseReport.Form2021.Replace("[12, 3, 0, 1, 1, 0, 17]", "[12, 3, 0, 1, 1, 0, 71]", StringComparison.Ordinal);

    [Fact]
    public void Diagnostics_read_as_place_code_and_message() =>
        Verifier.Check(Wrong).Should().Contain("32:61 GK2001 “本年新收·总计”为 71，各栏之和为 17");

    [Fact]
    public void A_valid_report_has_none() => Verifier.Check(BaseReport.Form2019).Should().BeEmpty();

    [Fact]
    public void Fixes_are_made_as_far_as_they_are_allowed()
    {
        Verifier.Fix(Wrong).Should().Be(Wrong);
        Verifier.Fix(Wrong, allowUnsafe: true).Should().Be(BaseReport.Form2021);
    }
}
