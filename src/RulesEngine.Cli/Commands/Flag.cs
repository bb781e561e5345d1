using System.CommandLine;

namespace RulesEngine.Cli.Commands;

/// <summary>An option without value. Made of the kind of option all others are, since each further kind costs start-up time.</summary>
internal sealed class Flag
{
    private readonly Option<string?> _option;

    public Flag(Command command, string name, string description, params string[] aliases)
    {
        _option = new Option<string?>(name, aliases) { Description = description, Arity = ArgumentArity.Zero };
        command.Add(_option);
    }

    /// <summary>Whether the flag was given.</summary>
    public bool IsGiven(ParseResult result) => result.GetResult(_option) is not null;
}
