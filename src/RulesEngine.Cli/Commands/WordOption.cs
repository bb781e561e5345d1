using System.CommandLine;
using System.CommandLine.Parsing;

namespace RulesEngine.Cli.Commands;

/// <summary>Options whose value is one of a few words.</summary>
internal static class WordOption
{
    /// <summary>An option that takes one of <paramref name="words"/> and gives its index; without it, the index of <paramref name="fallback"/>.</summary>
    public static Option<string> Create(string name, string[] words, string fallback, string description)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = string.Join('|', words),
            DefaultValueFactory = _ => fallback,
        };
        option.Validators.Add(result => Check(result, words));
        option.CompletionSources.Add(words);
        return option;
    }

    private static void Check(OptionResult result, string[] words)
    {
        foreach (var token in result.Tokens)
        {
            if (!words.Contains(token.Value)) result.AddError(token.Value);
        }
    }
}
