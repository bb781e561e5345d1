using RulesEngine.Text;
using RulesEngine.Workspaces.Files;
using RulesEngine.Workspaces.Settings;
using RulesEngine.Yaml;

namespace RulesEngine.Workspaces.Plugins;

/// <summary>Puts plug-ins on record in the text of a configuration; all else in it stays as it is.</summary>
public sealed class PluginPins
{
    private const int Indent = 2;

    private readonly SourceText _source;
    private readonly string _folder;
    private readonly List<TextEdit> _edits = [];

    private PluginPins(SourceText source, string folder) => (_source, _folder) = (source, folder);

    /// <summary>The text with an entry for a plug-in, in the place of an older one for the same file.</summary>
    /// <param name="source">The configuration.</param>
    /// <param name="folder">Its folder, as a full path.</param>
    /// <param name="plugin">The plug-in with its hashes.</param>
    /// <returns>Null where the text is none that an entry could be put into.</returns>
    public static SourceText? Set(SourceText source, string folder, PluginFile plugin)
    {
        var tree = YamlTree.Parse(source);
        if (tree.Problems.Any() || tree.Root is not (null or YamlMapping { IsFlow: false } or YamlScalar { IsAbsent: true })) return null;
        var pins = new PluginPins(source, folder);
        var entry = (tree.Root as YamlMapping)?.Entries.LastOrDefault(static e => e.Key.Value == "plugins");
        if (!pins.Write(entry, plugin)) return null;
        return source.WithEdits(pins._edits);
    }

    private bool Write(YamlEntry? entry, PluginFile plugin)
    {
        switch (entry?.Value)
        {
            case null:
                InsertLines(_source.Length, ["plugins:", .. ItemLines(plugin, Indent)]);
                return true;
            case YamlScalar { IsAbsent: true }:
                InsertLines(NextLine(entry.Span.End), ItemLines(plugin, Indent));
                return true;
            case YamlSequence { Items.IsEmpty: true } empty:
                // The brackets go; a comment behind them stays.
                _edits.Add(new TextEdit(TextSpan.FromBounds(entry.Key.Span.End, empty.Span.End), ":"));
                InsertLines(NextLine(entry.Span.End), ItemLines(plugin, Indent));
                return true;
            case YamlSequence list when list.Items.FirstOrDefault(i => IsOf(i, plugin)) is YamlMapping item:
                Update(item, plugin);
                return true;
            case YamlSequence { IsFlow: true } list:
                _edits.Add(TextEdit.Insert(list.Items[^1].Span.End, $", {{path: {ConfigurationWord.Write(PathOf(plugin))}, sha256: '{plugin.Sha256}'{FlowLibraries(plugin)}}}"));
                return true;
            case YamlSequence list:
                InsertLines(NextLine(list.Items[^1].Span.End), ItemLines(plugin, ColumnOf(list.Span.Start)));
                return true;
            default:
                return false;
        }
    }

    private void Update(YamlMapping item, PluginFile plugin)
    {
        Set(item, "sha256", $"'{plugin.Sha256}'");
        if (plugin.Libraries is not { IsEmpty: false } libraries) return;
        if (item.Entries.FirstOrDefault(static e => e.Key.Value == "libraries")?.Value is YamlMapping { Entries.IsEmpty: false } known)
        {
            foreach (var (file, hash) in libraries) Set(known, file, $"'{hash}'");
            return;
        }
        if (item.IsFlow) Set(item, "libraries", FlowLibraries(plugin)[", libraries: ".Length..]);
        else InsertLines(NextLine(item.Span.End), LibraryLines(plugin, ColumnOf(item.Span.Start)));
    }

    private void Set(YamlMapping mapping, string key, string value)
    {
        if (mapping.Entries.FirstOrDefault(e => e.Key.Value == key) is { } entry) _edits.Add(new TextEdit(entry.Value.Span, value));
        else if (mapping.IsFlow) _edits.Add(TextEdit.Insert(mapping.Entries[^1].Span.End, $", {ConfigurationWord.Write(key)}: {value}"));
        else InsertLines(NextLine(mapping.Span.End), [$"{new string(' ', ColumnOf(mapping.Span.Start))}{ConfigurationWord.Write(key)}: {value}"]);
    }

    private IEnumerable<string> ItemLines(PluginFile plugin, int indent)
    {
        var space = new string(' ', indent);
        return [$"{space}- path: {ConfigurationWord.Write(PathOf(plugin))}", $"{space}  sha256: '{plugin.Sha256}'", .. LibraryLines(plugin, indent + Indent)];
    }

    private static IEnumerable<string> LibraryLines(PluginFile plugin, int indent)
    {
        if (plugin.Libraries is not { IsEmpty: false } libraries) return [];
        var space = new string(' ', indent);
        return [$"{space}libraries:", .. libraries.Select(l => $"{space}  {ConfigurationWord.Write(l.Key)}: '{l.Value}'")];
    }

    private static string FlowLibraries(PluginFile plugin) => plugin.Libraries is not { IsEmpty: false } libraries
        ? string.Empty
        : $", libraries: {{{string.Join(", ", libraries.Select(static l => $"{ConfigurationWord.Write(l.Key)}: '{l.Value}'"))}}}";

    private bool IsOf(YamlNode item, PluginFile plugin) => item is YamlMapping mapping
        && mapping.Entries.FirstOrDefault(static e => e.Key.Value == "path")?.Value is YamlScalar { Value: { Length: > 0 } path }
        && Path.GetFullPath(path, _folder) == plugin.Path;

    private string PathOf(PluginFile plugin) => ShownPath.Relative(plugin.Path, _folder);

    private void InsertLines(int offset, IEnumerable<string> lines)
    {
        var text = string.Concat(lines.Select(l => l + _source.NewLine));
        var isAtLineStart = offset == 0 || _source.Content[offset - 1] is '\n' or '\r';
        _edits.Add(TextEdit.Insert(offset, isAtLineStart ? text : _source.NewLine + text));
    }

    private int NextLine(int offset) => _source.GetNextLineStart(_source.GetPosition(offset).Line);

    private int ColumnOf(int offset) => _source.GetPosition(offset).Character;
}
