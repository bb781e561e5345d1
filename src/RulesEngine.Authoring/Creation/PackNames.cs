namespace RulesEngine.Authoring.Creation;

/// <summary>The names of a new pack, made from that of its folder.</summary>
/// <param name="folder">The name of the folder: <c>acme</c>, <c>my rules</c>, <c>云溪县</c>.</param>
internal sealed class PackNames(string folder)
{
    private const string ReservedPrefix = "GK";
    private const string AnyPrefix = "ORG";
    private const int PrefixLength = 3;

    /// <summary>The folder as an argument of a shell.</summary>
    public string Folder { get; } = folder.Contains(' ') ? $"\"{folder}\"" : folder;

    /// <summary>The pack, its form, and files named after them: letters, digits, <c>-</c> and <c>_</c>. No number, since those are forms of years.</summary>
    public string Name { get; } = NameOf(folder);

    /// <summary>The letters that the codes of rules begin with: <c>ACM</c>.</summary>
    public string Prefix { get; } = PrefixOf(folder);

    /// <summary>The namespace: <c>AcmeRules</c>. No type of the engine ends so, which a namespace of its name would hide.</summary>
    public string Namespace { get; } = NamespaceOf(folder);

    private static string NameOf(string folder)
    {
        var name = new string([.. folder.Select(static c => char.IsLetterOrDigit(c) || c == '_' ? c : '-')]).Trim('-');
        return name.Any(char.IsLetter) ? name : $"form-{name}".TrimEnd('-');
    }

    private static string PrefixOf(string folder)
    {
        var letters = string.Concat(folder.Where(char.IsAsciiLetter).Take(PrefixLength)).ToUpperInvariant();
        return letters.Length < 2 || letters.StartsWith(ReservedPrefix, StringComparison.Ordinal) ? AnyPrefix : letters;
    }

    private static string NamespaceOf(string folder)
    {
        var words = NameOf(folder).Split(['-', '_'], StringSplitOptions.RemoveEmptyEntries).Select(static w => char.ToUpperInvariant(w[0]) + w[1..]);
        var name = string.Concat(words);
        if (!char.IsLetter(name[0])) name = "_" + name;
        return name.EndsWith("Rules", StringComparison.Ordinal) ? name : name + "Rules";
    }
}
