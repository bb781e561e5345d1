using System.Globalization;
using RulesEngine.Diagnostics;
using RulesEngine.Text;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Cli.Terminal;

/// <summary>Writes an effective configuration as a YAML file whose comments name the origin of each value.</summary>
internal static class ConfigurationText
{
    public static void Write(Session session, ConfigurationScope scope, string fullPath)
    {
        var (output, configuration) = (session.Out, scope.Configuration);
        output.WriteLine(configuration.FullPath is { } file
            ? session.Say($"# 配置文件：{file}", $"# configuration file: {file}")
            : session.Say("# 没有配置文件，全部为默认值", "# no configuration file; all values are defaults"));
        WritePatterns(session, "include", configuration.Include);
        WritePatterns(session, "exclude", configuration.Exclude);
        WriteRules(session, scope, fullPath);
        WritePlugins(session, configuration);
        if (configuration.Baseline is { } baseline) WriteLine(session, $"baseline: {ConfigurationWord.Write(baseline.Value)}", baseline.Origin);
        if (configuration.Language is { } language)
            WriteLine(session, $"language: {(language.Value == Language.English ? "en" : "zh")}", language.Origin);
    }

    private static void WritePatterns(Session session, string key, IEnumerable<Setting<string>> patterns)
    {
        session.Out.WriteLine($"{key}:");
        foreach (var pattern in patterns) WriteLine(session, $"  - {ConfigurationWord.Write(pattern.Value)}", pattern.Origin);
    }

    /// <summary>A mistake in a configuration, with its place and code in front.</summary>
    public static LocalizedText Explain(Configuration configuration, Diagnostic mistake)
    {
        var (place, message) = (SettingOrigin.At(configuration.Source!, mistake.Span).Description, mistake.Message);
        return new($"{place.Zh}: {mistake.Id} {message.Zh}", $"{place.En}: {mistake.Id} {message.En}");
    }

    private static void WriteRules(Session session, ConfigurationScope scope, string fullPath)
    {
        session.Out.WriteLine("rules:");
        foreach (var descriptor in scope.Catalog.Descriptors)
        {
            var rule = scope.RuleFor(descriptor, fullPath);
            var level = rule.Level.Value.ToWord();
            if (rule.Options.IsEmpty)
            {
                WriteLine(session, $"  {descriptor.Name}: {level}", rule.Level.Origin);
                continue;
            }
            session.Out.WriteLine($"  {descriptor.Name}:");
            WriteLine(session, $"    severity: {level}", rule.Level.Origin);
            foreach (var option in rule.Options) WriteLine(session, $"    {option.Name}: {ConfigurationWord.Write(option.Value.Value)}", option.Value.Origin);
        }
    }

    private static void WritePlugins(Session session, Configuration configuration)
    {
        if (configuration.Plugins.IsEmpty) return;
        session.Out.WriteLine("plugins:");
        foreach (var plugin in configuration.Plugins)
        {
            WriteLine(session, $"  - path: {ConfigurationWord.Write(plugin.Path)}", plugin.Origin);
            session.Out.WriteLine($"    sha256: {plugin.Sha256}");
            if (!plugin.Libraries.IsEmpty) session.Out.WriteLine("    libraries:");
            foreach (var (file, hash) in plugin.Libraries) session.Out.WriteLine($"      {ConfigurationWord.Write(file)}: {hash}");
            if (plugin.TimeLimit is { TotalSeconds: var seconds })
                session.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    time-limit: {seconds}"));
        }
    }

    private static void WriteLine(Session session, string text, SettingOrigin origin) =>
        session.Out.WriteLine($"{text}  # {origin.Description.In(session.Language)}");
}
