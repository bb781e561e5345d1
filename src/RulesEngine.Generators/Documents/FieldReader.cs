using RulesEngine.Generators.Incremental;

namespace RulesEngine.Generators.Documents;

/// <summary>
/// Takes fields out of the front matter and notes what is wrong with them. A wrong field reads as its fallback,
/// so that the class still gets its descriptor and the compiler does not add errors of its own to ours.
/// </summary>
internal sealed class FieldReader
{
    private const string OptionPrefix = "option ";
    private const string OptionShape = "'option NAME: DEFAULT -- 说明 -- description' with a kebab-case name";
    private static readonly string[] OptionSeparator = [" -- "];

    private static readonly string[] Known =
        ["code", "name", "category", "severity", "since", "fix", "title", "title-en", "message", "message-en"];

    private readonly FrontMatter _source;
    private readonly Dictionary<string, FrontMatterEntry> _fields = new(StringComparer.Ordinal);

    public FieldReader(FrontMatter source)
    {
        _source = source;
        Problems = [.. source.Faults.Select(fault =>
            Problem.Of(Generators.Problems.InvalidField, fault.Location, fault.Line, fault.What, FrontMatter.Shape))];
        foreach (var entry in source.Entries)
            if (_fields.ContainsKey(entry.Key))
                Invalid(entry, "is there twice", "one");
            else
                Add(entry);
    }

    public List<Problem> Problems { get; }

    /// <summary>Where to report something about a field: its line, or the start of the document when it has none.</summary>
    public LocationInfo LocationOf(string key) => _fields.TryGetValue(key, out var entry) ? entry.Location : _source.Start;

    public string Text(string key) => Checked(key, "some text", _ => true);

    /// <summary>The value, or an empty one if it is missing or <paramref name="isValid"/> says no.</summary>
    public string Checked(string key, string allowed, Func<string, bool> isValid)
    {
        if (!_fields.TryGetValue(key, out var entry))
            Missing(key, allowed);
        else if (entry.Value.Length == 0)
            Invalid(entry, "is empty", allowed);
        else if (!isValid(entry.Value))
            Invalid(entry, $"is '{entry.Value}'", allowed);
        else
            return entry.Value;
        return "";
    }

    /// <summary>The member an enumeration has for the word, the <paramref name="fallback"/> if it has none.</summary>
    public string Choice(string key, string fallback, bool isOptional, params string[] members)
    {
        if (isOptional && !_fields.ContainsKey(key)) return fallback;
        var words = Array.ConvertAll(members, Lower);
        var word = Checked(key, string.Join(", ", words), value => Array.IndexOf(words, value) >= 0);
        return word.Length == 0 ? fallback : members[Array.IndexOf(words, word)];
    }

    public EquatableArray<OptionModel> Options()
    {
        var options = new List<OptionModel>();
        foreach (var entry in _fields.Values)
            if (entry.Key.StartsWith(OptionPrefix, StringComparison.Ordinal) && Option(entry) is { } option)
                options.Add(option);

        // A dictionary promises no order, and neither the output nor the comparison of models may depend on luck.
        return options.OrderBy(option => option.Name, StringComparer.Ordinal).ToEquatable();
    }

    private OptionModel? Option(FrontMatterEntry entry)
    {
        var name = entry.Key.Substring(OptionPrefix.Length).Trim();
        var parts = (" " + entry.Value).Split(OptionSeparator, StringSplitOptions.None);
        if (!Patterns.IsKebabCase(name) || parts.Length != 3 || parts[1].Trim().Length == 0 || parts[2].Trim().Length == 0)
        {
            Invalid(entry, "is not an option", OptionShape);
            return null;
        }

        return new OptionModel(name, FrontMatter.Unquote(parts[0].Trim()), new Text(parts[1].Trim(), parts[2].Trim()));
    }

    private void Add(FrontMatterEntry entry)
    {
        _fields.Add(entry.Key, entry);
        if (Array.IndexOf(Known, entry.Key) < 0 && !entry.Key.StartsWith(OptionPrefix, StringComparison.Ordinal))
            Invalid(entry, "is unknown", string.Join(", ", Known) + ", option NAME");
    }

    private void Missing(string key, string allowed) => Add(_source.Start, key, "is missing", allowed);

    private void Invalid(FrontMatterEntry entry, string what, string allowed) => Add(entry.Location, entry.Key, what, allowed);

    private void Add(LocationInfo location, string key, string what, string allowed) =>
        Problems.Add(Problem.Of(Generators.Problems.InvalidField, location, key, what, allowed));

    private static string Lower(string member) => char.ToLowerInvariant(member[0]) + member.Substring(1);
}
