using System.Text.Json;
using System.Xml.Linq;
using CsCheck;
using RulesEngine.Cli.Output;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Text;
using RulesEngine.Workspaces;

namespace RulesEngine.Cli.Tests.Output;

/// <summary>Reports, messages, paths and spans of any kind must not break a format.</summary>
public sealed class AnyTextTests
{
    private const string Odd = "\r\n\t\0\u001b\u0085\u202E\u2028\uFFFF\uFEFF\ud83d\udc00%:,|<&>\"'`\\[]{}@$# 单位·年1a";

    private static readonly Gen<string> AnyText =
        Gen.OneOf(Gen.Char, Gen.Int[0, Odd.Length - 1].Select(static i => Odd[i])).Array[0, 40].Select(static c => new string(c));

    private static readonly Gen<TextSpan> AnySpan =
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60], static (start, length) => new TextSpan(start, length));

    private static readonly Gen<CheckedFile> AnyFile =
        Gen.Select(AnyText, AnyText, AnyText, AnySpan, AnySpan, Make);

    [Theory]
    [InlineData(OutputFormat.Json)]
    [InlineData(OutputFormat.Sarif)]
    [InlineData(OutputFormat.GitLab)]
    public void Json_is_always_json(object format) =>
        AnyFile.Sample(file => JsonDocument.Parse(Write((OutputFormat)format, file)).Dispose(), iter: 300);

    [Theory]
    [InlineData(OutputFormat.JUnit)]
    [InlineData(OutputFormat.Checkstyle)]
    public void Xml_is_always_well_formed(object format) =>
        AnyFile.Sample(file => { XDocument.Parse(Write((OutputFormat)format, file)); }, iter: 1000);

    [Theory]
    [InlineData(OutputFormat.Jsonl)]
    [InlineData(OutputFormat.Concise)]
    [InlineData(OutputFormat.GitHub)]
    public void A_finding_is_always_one_line(object format) =>
        AnyFile.Sample(file => Write((OutputFormat)format, file).Split('\n').Length == 2, iter: 1000);

    [Fact]
    public void Text_has_no_control_characters_and_fits_the_terminal() =>
        Gen.Select(AnyFile, Gen.Int[30, 130]).Sample(
            static (file, width) =>
            {
                var lines = Write(OutputFormat.Text, file, Sample.Context with { Width = width }).Split('\n');
                return !lines.Any(static l => l.EnumerateRunes().Any(static r => VisibleText.Of(r) != r))
                    && lines.Where(static l => l.StartsWith("1 |", StringComparison.Ordinal)).All(l => DisplayWidth.Of(l) <= width);
            },
            iter: 1000);

    private static string Write(OutputFormat format, CheckedFile file, OutputContext? context = null) =>
        Sample.Write(format, (context ?? Sample.Context) with { Quiet = true }, Sample.Summary with { Failures = [] }, file);

    private static CheckedFile Make(string path, string text, string message, TextSpan span, TextSpan related)
    {
        var diagnostic = Diagnostic.Create(Sample.Rule("XX0001", "any", DiagnosticSeverity.Error), span, path, message) with
        {
            Related = [new RelatedPlace(related, message)],
            Note = message,
        };
        var fix = new Fix(message, FixSafety.Safe, [new TextEdit(span, text)]);
        return Sample.File(path, text, Sample.Found(diagnostic, fix)) with { FullPath = path };
    }
}
