using System.CommandLine;
using RulesEngine.Workspaces.Plugins;

namespace RulesEngine.Cli.Commands.Plugin;

/// <summary><c>rulesengine plugin verify</c>: whether the rule packs are those on record. None of their code is run.</summary>
internal sealed class PluginVerifyCommand : Command
{
    private readonly Session _session;
    private readonly PluginRecord _record;

    public PluginVerifyCommand(Session session)
        : base("verify", session.Say("核对规则包与登记的是否相同，不运行其中的代码", "Compare the rule packs with the record; none of their code is run"))
    {
        _session = session;
        _record = new PluginRecord(this, session);
        Add(LanguageOption.Create(session));
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var exitCode = ExitCodes.Clean;
        foreach (var file in _record.Read(result).PluginFiles)
        {
            var problem = PluginImage.Read(file).Problem;
            if (problem is not null) exitCode = ExitCodes.Found;
            _session.Out.WriteLine(problem is { } reason
                ? PluginNotLoaded.Explain(_record.Show(file.Path), reason).In(_session.Language)
                : _session.Say($"{_record.Show(file.Path)}：相同", $"{_record.Show(file.Path)}: as on record"));
        }
        return exitCode;
    }
}
