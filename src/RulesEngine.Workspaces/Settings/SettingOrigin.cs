using RulesEngine.Text;

namespace RulesEngine.Workspaces.Settings;

/// <summary>Where a value in force comes from: the built-in default, a line of a configuration file, or the command line.</summary>
public sealed record SettingOrigin
{
    private SettingOrigin(LocalizedText description, string? file = null, int line = 0) =>
        (Description, File, Line) = (description, file, line);

    /// <summary>Nothing was configured.</summary>
    public static SettingOrigin BuiltIn { get; } = new(new("默认值", "default"));

    /// <summary>An option of the command.</summary>
    public static SettingOrigin CommandLine { get; } = new(new("命令行", "command line"));

    /// <summary>For people: <c>rulesengine.yaml:3</c>, 默认值, 命令行.</summary>
    public LocalizedText Description { get; }

    /// <summary>The configuration file, or null.</summary>
    public string? File { get; }

    /// <summary>The line in the file, from 1; 0 without file.</summary>
    public int Line { get; }

    /// <summary>A place in a configuration file.</summary>
    public static SettingOrigin At(SourceText source, TextSpan span)
    {
        var line = source.GetPosition(span.Start).Line + 1;
        return new SettingOrigin($"{source.Path}:{line}", source.Path, line);
    }
}

/// <summary>A value and where it comes from.</summary>
/// <param name="Value">The value.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record Setting<T>(T Value, SettingOrigin Origin);
