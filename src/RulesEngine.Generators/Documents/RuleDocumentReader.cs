using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RulesEngine.Generators.Incremental;

namespace RulesEngine.Generators.Documents;

/// <summary>Reads a rule's document and checks all that can be checked without the rest of the pack.</summary>
internal static class RuleDocumentReader
{
    private const string FormatShape = "text with placeholders {0}, {1} …; a brace itself is doubled";

    public static RuleDocument Read(AdditionalText file, CancellationToken cancellation)
    {
        var front = FrontMatter.Read(file.Path, file.GetText(cancellation) ?? SourceText.From(""));
        var fields = new FieldReader(front);
        var rule = ReadRule(Path.GetFileNameWithoutExtension(file.Path), fields);
        CheckForm(rule, fields);
        return new RuleDocument(rule, file.Path, front.Body.TrimStart('\n'), front.Start,
            fields.LocationOf("code"), fields.LocationOf("name"), fields.Problems.ToEquatable());
    }

    private static RuleModel ReadRule(string className, FieldReader fields) => new(
        className,
        fields.Text("code"),
        fields.Text("name"),
        fields.Text("category"),
        fields.Choice("severity", "Error", isOptional: false, "Error", "Warning", "Info", "Hint"),
        fields.Choice("fix", "None", isOptional: true, "None", "Safe", "Unsafe"),
        fields.Checked("since", "a version such as 0.1", Patterns.IsVersion),
        new Text(fields.Text("title"), fields.Text("title-en")),
        new Text(
            fields.Checked("message", FormatShape, Placeholders.IsFormat),
            fields.Checked("message-en", FormatShape, Placeholders.IsFormat)),
        fields.Options());

    // An empty value is a missing or invalid one, which is reported already.
    private static void CheckForm(RuleModel rule, FieldReader fields)
    {
        if (rule.Code.Length > 0 && !Patterns.IsCode(rule.Code))
            fields.Problems.Add(Problem.Of(Problems.InvalidCode, fields.LocationOf("code"), rule.Code));
        if (rule.Name.Length > 0 && !Patterns.IsKebabCase(rule.Name))
            fields.Problems.Add(Problem.Of(Problems.InvalidName, fields.LocationOf("name"), rule.Name));
        if (rule.Message.Zh.Length > 0 && rule.Message.En.Length > 0)
            CheckPlaceholders(Placeholders.Find(rule.Message.Zh)!, Placeholders.Find(rule.Message.En)!, fields);
    }

    private static void CheckPlaceholders(IReadOnlyCollection<int> zh, IReadOnlyCollection<int> en, FieldReader fields)
    {
        if (zh.SequenceEqual(en)) return;
        fields.Problems.Add(Problem.Of(Problems.PlaceholdersDiffer, fields.LocationOf("message-en"),
            Placeholders.Show(zh), Placeholders.Show(en)));
    }
}
