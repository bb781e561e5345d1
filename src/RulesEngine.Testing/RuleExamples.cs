using System.Collections.Immutable;
using Markdig;
using Markdig.Syntax;
using RulesEngine.Packs;

namespace RulesEngine.Testing;

/// <summary>Finds the examples in rule documents.</summary>
public static class RuleExamples
{
    /// <summary>The examples of all rules of <paramref name="pack"/>, in the order of codes and documents.</summary>
    /// <exception cref="FormatException">A <c>fixed</c> or <c>beside</c> block is not next to its example.</exception>
    public static ImmutableArray<RuleExample> Of(RulePack pack) =>
        [.. pack.Descriptors.SelectMany(d => Parse(d.Id, pack.GetDocumentation(d.Id) ?? string.Empty))];

    /// <summary>The examples in <paramref name="markdown"/>, the document of rule <paramref name="code"/>.</summary>
    /// <exception cref="FormatException">A <c>fixed</c> or <c>beside</c> block is not next to its example.</exception>
    public static ImmutableArray<RuleExample> Parse(string code, string markdown)
    {
        var examples = ImmutableArray.CreateBuilder<RuleExample>();
        var beside = new List<RuleExample>();
        var heading = string.Empty;
        foreach (var block in Markdown.Parse(markdown).Descendants<LeafBlock>())
        {
            if (block is HeadingBlock) heading = markdown.Substring(block.Span.Start, block.Span.Length).TrimStart('#', ' ');
            if (block is not FencedCodeBlock { Info: "yaml" } fence) continue;
            Add(examples, beside, new RuleExample(code, heading, fence.Line + 1, fence.Arguments?.Trim() ?? string.Empty, ContentOf(fence)));
        }
        if (beside.Count > 0) throw new FormatException($"{beside[0]}: no example follows that it could stand beside.");
        return examples.DrainToImmutable();
    }

    private static void Add(ImmutableArray<RuleExample>.Builder examples, List<RuleExample> beside, RuleExample block)
    {
        var words = block.Info.Split(' ');
        if (words.Contains("beside"))
        {
            beside.Add(block with { Info = string.Join(' ', words.Where(static w => w != "beside")) });
            return;
        }
        if (!words.Contains("fixed"))
        {
            examples.Add(block with { Beside = [.. beside] });
            beside.Clear();
            return;
        }
        if (examples.Count == 0 || examples[^1].Fixed is not null || beside.Count > 0)
            throw new FormatException($"{block}: a fixed block must follow the example it belongs to.");
        examples[^1] = examples[^1] with { Fixed = new FixedExample(block.Line, words.Contains("unsafe"), block.Text) };
    }

    private static string ContentOf(FencedCodeBlock fence)
    {
        var text = fence.Lines.ToString().ReplaceLineEndings("\n");
        return text.Length == 0 ? text : text + "\n";
    }
}
