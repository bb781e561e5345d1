using RulesEngine.Text;

namespace RulesEngine.Yaml;

/// <summary>Reports YAML that reports do not use, and the bounds that keep hostile text small.</summary>
internal sealed class UnsupportedParts(string content, List<YamlProblem> problems)
{
    public static readonly LocalizedText SeveralDocuments = new(
        "一个文件里有多个 YAML 文档（---），请删去这一行，或分成多个文件",
        "one file holds several YAML documents (---); remove this line or split the file");

    public static readonly LocalizedText Alias = new(
        "别名 * 会重复别处的内容，请写出内容本身", "an alias * repeats what stands elsewhere; write it out");

    public static readonly LocalizedText Depth = new(
        $"嵌套超过 {YamlTree.MaxDepth} 层", $"it is nested deeper than {YamlTree.MaxDepth} levels");

    private static readonly LocalizedText Properties = new(
        "锚点 & 与标签 !，请删去，或给整个值加引号", "anchors & and tags !; remove them, or put the value in quotes");

    private static readonly LocalizedText MergeKey = new(
        "合并键 << 会把别处的内容带进来，请写出内容本身", "a merge key << brings in what stands elsewhere; write it out");

    private static readonly LocalizedText ComplexKey = new("键必须是一个词", "a key must be a single word");

    /// <summary>Reports a part; once for a line where the same follows itself, as aliases in a list do.</summary>
    public void Add(TextSpan span, LocalizedText reason)
    {
        if (problems is [.., var last] && last.Reason == reason && last.Span.End <= span.Start
            && !content.AsSpan(last.Span.End, span.Start - last.Span.End).Contains('\n')) return;
        var length = span.Length > 0 ? span.Length : Math.Min(1, content.Length - span.Start);
        problems.Add(new YamlProblem(YamlProblemKind.Unsupported, span with { Length = length }, reason));
    }

    /// <summary>Reports a key that no report has; what stands in and behind it is lost with it.</summary>
    public void AddKey(YamlNode key, int problemsBefore)
    {
        problems.RemoveRange(problemsBefore, problems.Count - problemsBefore);
        Add(key.Span, key is YamlScalar ? MergeKey : ComplexKey);
    }

    /// <summary>Reports an anchor or a tag and gives the span of the node behind it.</summary>
    public TextSpan AddProperties(TextSpan span)
    {
        var at = span.Start;
        while (at < span.End && content[at] is '&' or '!')
        {
            var from = at;
            while (at < span.End && !char.IsWhiteSpace(content[at])) at++;
            Add(TextSpan.FromBounds(from, at), Properties);
            while (at < span.End && char.IsWhiteSpace(content[at])) at++;
        }
        return TextSpan.FromBounds(at, span.End);
    }
}
