using System.CommandLine;
using RulesEngine.Authoring;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Cli.Commands.Plugin;

/// <summary>A command on the folder of a rule pack.</summary>
internal abstract class PackCommand : Command
{
    private readonly Argument<string> _folder;

    protected PackCommand(Session session, string name, string description)
        : base(name, description)
    {
        Session = session;
        Add(_folder = new Argument<string>("DIR") { HelpName = "DIR", Description = session.Say("规则包的文件夹", "The folder of the rule pack") });
        Add(LanguageOption.Create(session));
        SetAction(Run);
    }

    protected Session Session { get; }

    /// <summary>Does the work.</summary>
    /// <param name="result">The arguments.</param>
    /// <param name="folder">The folder in full.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="PackException">It cannot be done.</exception>
    protected abstract int Run(ParseResult result, string folder);

    private int Run(ParseResult result)
    {
        // For the language alone: what is built must not hang on the plug-ins that are in use.
        Session.Enter(new ConfigurationRequest(Session.WorkingDirectory));
        if (result.GetValue(_folder) is not { Length: > 0 } folder) throw new CommandException(new("DIR 是空的", "DIR is empty"));
        try
        {
            return Run(result, Path.GetFullPath(folder, Session.WorkingDirectory));
        }
        catch (PackException e)
        {
            throw new CommandException(e.Reason);
        }
    }
}
