using System.CommandLine;

namespace RulesEngine.Cli.Commands;

/// <summary>The option <c>--lang</c>, which every command takes.</summary>
internal static class LanguageOption
{
    // The value itself is read before parsing, by LanguageChoice.
    public static Option<string> Create(Session session) => WordOption.Create(
        LanguageChoice.OptionName, ["zh", "en"], "zh", session.Say("消息的语言", "The language of messages"));
}
