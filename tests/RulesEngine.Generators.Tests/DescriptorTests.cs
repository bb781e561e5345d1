namespace RulesEngine.Generators.Tests;

public class DescriptorTests
{
    [Fact]
    public void Front_matter_becomes_the_descriptor()
    {
        var descriptor = Samples.WrongRowTotalPack().Run().LoadPack().Descriptor("GK2001");

        Value(descriptor, "Name").Should().Be("wrong-row-total");
        Value(descriptor, "Category").Should().Be("sums");
        Value(descriptor, "DefaultSeverity").Should().Be("Error");
        Value(descriptor, "Fix").Should().Be("Unsafe");
        Value(descriptor, "Since").Should().Be("0.1");
        Value(descriptor, "Title").Should().Be("LocalizedText { Zh = 行总计不等于各栏之和, En = Row total is not the sum of its cells }");
        Value(descriptor, "MessageFormat").Should().Be(
            "LocalizedText { Zh = “{0}”的总计为 {1}，各栏之和为 {2}, En = The total of \"{0}\" is {1}, but its cells add up to {2} }");
        Options(descriptor).Should().Equal(
            "RuleOption { Name = overview-minimum, Default = 100, "
            + "Description = LocalizedText { Zh = 总体情况的最少字数, En = fewest characters of 总体情况 } }");
    }

    [Theory]
    [InlineData("error", "Error")]
    [InlineData("warning", "Warning")]
    [InlineData("info", "Info")]
    [InlineData("hint", "Hint")]
    public void Severity_is_the_word_in_the_document(string word, string severity) =>
        Value(Single(Samples.With("severity: error", "severity: " + word)), "DefaultSeverity").Should().Be(severity);

    [Theory]
    [InlineData(null, "None")]
    [InlineData("fix: none", "None")]
    [InlineData("fix: safe", "Safe")]
    public void Fix_may_be_left_out(string? line, string fix) =>
        Value(Single(Samples.With("fix: unsafe", line)), "Fix").Should().Be(fix);

    [Theory]
    [InlineData("\"a: b\"", "a: b")]
    [InlineData("\"a\" and \"b\"", "\"a\" and \"b\"")]
    [InlineData("a # b \\ c & <d>", "a # b \\ c & <d>")]
    [InlineData("\"", "\"")]
    public void Values_lose_their_surrounding_quotes_and_nothing_else(string written, string read)
    {
        var title = LoadedPack.Get(Single(Samples.With("title: 行总计不等于各栏之和", "title: " + written)), "Title");

        LoadedPack.Get(title, "Zh").Should().Be(read);
    }

    [Fact]
    public void Options_may_be_several_or_none()
    {
        const string option = "option overview-minimum: 100 -- 总体情况的最少字数 -- fewest characters of 总体情况";
        var several = Samples.With(option, "option b: true -- 乙 -- B\noption a: \"x y\" -- 甲 -- A\noption c:  -- 丙 -- C");

        Options(Single(several)).Select(text => text[..text.IndexOf(", Desc", StringComparison.Ordinal)]).Should().Equal(
            "RuleOption { Name = a, Default = x y", "RuleOption { Name = b, Default = true", "RuleOption { Name = c, Default = ");
        Options(Single(Samples.With(option, null))).Should().BeEmpty();
    }

    [Fact]
    public void Line_ends_and_blank_lines_do_not_matter()
    {
        var text = Samples.WrongRowTotal.Replace("severity", "\nseverity", StringComparison.Ordinal)
            .Replace("\n", "\r\n", StringComparison.Ordinal);
        var pack = new Pack().Class(Samples.WrongRowTotalClass).Document("WrongRowTotal", text).Run().LoadPack();

        Value(pack.Descriptor("GK2001"), "Since").Should().Be("0.1");
        pack.Documentation("GK2001").Should().Be("# 行总计\n\nA \"quoted\" \\ body 😀.");
    }

    [Fact]
    public void An_analyzer_supports_its_descriptor()
    {
        var type = Samples.WrongRowTotalPack().Run().Load().GetType("My.Rules.Sums.WrongRowTotal")!;
        var supported = LoadedPack.All(LoadedPack.Get(Activator.CreateInstance(type)!, "SupportedDiagnostics"));

        supported.Should().ContainSingle().Which.Should().BeSameAs(type.GetProperty("Descriptor")!.GetValue(null));
    }

    [Theory]
    [InlineData("public sealed partial class WrongRowTotal : Base; public abstract class Base : ReportAnalyzer;", true)]
    [InlineData("sealed partial class WrongRowTotal : Base; abstract class Base : ReportAnalyzer { " + Sealed + " }", false)]
    [InlineData("public sealed partial class WrongRowTotal : ReportAnalyzer { " + Own + " }", false)]
    [InlineData("static partial class WrongRowTotal;", false)]
    [InlineData("internal partial class WrongRowTotal;", false)]
    [InlineData("partial class WrongRowTotal; partial class WrongRowTotal : ReportAnalyzer;", true)]
    public void Only_analyzers_without_their_own_get_supported_diagnostics(string source, bool expected)
    {
        var run = new Pack().Class("using RulesEngine.Analysis; " + source).Document("WrongRowTotal", Samples.WrongRowTotal).Run();

        run.Load();
        run.Source("WrongRowTotal.Rule.g.cs").Contains("SupportedDiagnostics", StringComparison.Ordinal).Should().Be(expected);
    }

    private const string Own =
        "public override System.Collections.Immutable.ImmutableArray<RulesEngine.Diagnostics.DiagnosticDescriptor> "
        + "SupportedDiagnostics => [Descriptor];";

    private const string Sealed =
        "public sealed override System.Collections.Immutable.ImmutableArray<RulesEngine.Diagnostics.DiagnosticDescriptor> "
        + "SupportedDiagnostics => [];";

    private static object Single(Pack pack) => pack.Run().LoadPack().Descriptor("GK2001");

    private static string Value(object descriptor, string property) => LoadedPack.Get(descriptor, property).ToString()!;

    private static IEnumerable<string> Options(object descriptor) =>
        LoadedPack.All(LoadedPack.Get(descriptor, "Options")).Select(option => option.ToString()!);
}
