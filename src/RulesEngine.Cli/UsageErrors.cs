using System.CommandLine;
using System.CommandLine.Parsing;
using RulesEngine.Text;

namespace RulesEngine.Cli;

/// <summary>Says in both languages what is wrong with the arguments; the parser's own messages are English alone.</summary>
internal static class UsageErrors
{
    public static IEnumerable<LocalizedText> Explain(ParseResult result)
    {
        var command = result.CommandResult.Command;
        if (command is RootCommand && result.UnmatchedTokens.Count == 0)
            return [new("请给出命令；rulesengine --help 列出全部命令", "name a command; rulesengine --help lists them")];
        var unmatched = result.UnmatchedTokens.Select(t => Unknown(t, command));
        // A word that is not known is also reported as an error; one message is enough.
        var others = result.Errors.Where(e => e.SymbolResult is OptionResult or ArgumentResult).Select(Explain);
        return [.. unmatched.Concat(others).DefaultIfEmpty(LocalizedText.Same(result.Errors[0].Message)).Distinct()];
    }

    /// <summary>A word that is no argument of <paramref name="command"/>.</summary>
    public static LocalizedText Unknown(string token, Command command)
    {
        var word = token.Split('=', 2)[0];
        var names = command.Options.Select(static o => o.Name).Concat(command.Subcommands.Select(static c => c.Name));
        var hint = Nearest.Hint(word, names);
        return token.StartsWith('-') || command is not RootCommand
            ? new($"不认识的参数“{token}”{hint.Zh}", $"unknown argument \"{token}\"{hint.En}")
            : new($"没有命令“{token}”{hint.Zh}", $"there is no command \"{token}\"{hint.En}");
    }

    private static LocalizedText Explain(ParseError error) => error.SymbolResult switch
    {
        OptionResult { IdentifierTokenCount: 0 } option => new($"缺少选项 {option.Option.Name}", $"option {option.Option.Name} is missing"),
        OptionResult { Tokens.Count: 0 } option => new($"选项 {option.Option.Name} 缺少值", $"option {option.Option.Name} needs a value"),
        ArgumentResult { Tokens.Count: 0, Parent: OptionResult option } => new($"选项 {option.Option.Name} 缺少值", $"option {option.Option.Name} needs a value"),
        ArgumentResult { Tokens.Count: 0 } argument => new($"缺少参数 {argument.Argument.HelpName}", $"argument {argument.Argument.HelpName} is missing"),
        OptionResult option => WrongValue(option.Option.Name, option.Option.HelpName, option.Tokens[^1].Value),
        ArgumentResult { Parent: OptionResult option } argument =>
            WrongValue(option.Option.Name, option.Option.HelpName, argument.Tokens[^1].Value),
        ArgumentResult argument => WrongValue(argument.Argument.Name, argument.Argument.HelpName, argument.Tokens[^1].Value),
        _ => LocalizedText.Same(error.Message),
    };

    private static LocalizedText WrongValue(string name, string? allowed, string value) => allowed?.Contains('|', StringComparison.Ordinal) == true
        ? new($"{name} 的值“{value}”不对，可用的有 {allowed}", $"\"{value}\" is no value for {name}; use {allowed}")
        : new($"{name} 的值“{value}”不对", $"\"{value}\" is no value for {name}");
}
