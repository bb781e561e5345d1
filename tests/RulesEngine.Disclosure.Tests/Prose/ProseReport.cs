using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Tests.Prose;

/// <summary>A report of 2023 with one prose section, for tests of the rules on prose.</summary>
internal static class ProseReport
{
    /// <summary>The texts that the findings of <paramref name="code"/> mark in a section with <paramref name="prose"/>.</summary>
    public static IEnumerable<string> Marked(string code, string prose, string section = "总体情况", params (string Name, string Value)[] options)
    {
        var source = Write(section, prose);
        return Check(code, source, options).Select(d => source.ToString(d.Span));
    }

    /// <summary>The findings of <paramref name="code"/>.</summary>
    public static ImmutableArray<Diagnostic> Check(string code, SourceText source, params (string Name, string Value)[] options)
    {
        var setting = new RuleSetting { Options = options.ToDictionary(static o => o.Name, static o => o.Value) };
        var configured = new AnalysisOptions { Rules = new Dictionary<string, RuleSetting> { [code] = setting } };
        var result = BuiltIn.Catalog.Driver.Analyze(Report.Read(source, BuiltIn.Catalog.Forms), configured);
        return [.. result.Diagnostics.Where(d => d.Id == code)];
    }

    /// <summary>The report, the prose as a literal block.</summary>
    public static SourceText Write(string section, string prose) => SourceText.From(
        $"格式: 2021\n单位: 云溪县水利局\n年度: 2023\n{section}: |\n  {prose.ReplaceLineEndings("\n").Replace("\n", "\n  ", StringComparison.Ordinal)}\n");
}
