using RulesEngine.Text;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Cli;

/// <summary>In which language to speak: as the command line says, else the configuration, else Chinese.</summary>
internal static class LanguageChoice
{
    public const string OptionName = "--lang";

    /// <summary>What the arguments say before they are parsed, since parsing may have something to say itself.</summary>
    public static Language? FromArguments(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == OptionName && i + 1 < args.Length) return Parse(args[i + 1]);
            if (args[i].StartsWith(OptionName + "=", StringComparison.Ordinal)) return Parse(args[i][(OptionName.Length + 1)..]);
        }
        return null;
    }

    /// <summary>What a configuration says.</summary>
    public static Language FromConfiguration(Configuration configuration) => configuration.Language?.Value ?? Language.Chinese;

    private static Language? Parse(string word) => word switch
    {
        "zh" => Language.Chinese,
        "en" => Language.English,
        _ => null,
    };
}
