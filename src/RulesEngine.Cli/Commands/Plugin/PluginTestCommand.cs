using System.CommandLine;
using RulesEngine.Authoring.Building;
using RulesEngine.Authoring.Examples;
using RulesEngine.Cli.Terminal;
using RulesEngine.Diagnostics;

namespace RulesEngine.Cli.Commands.Plugin;

/// <summary><c>rulesengine plugin test</c>: runs the examples in the documents of a rule pack.</summary>
internal sealed class PluginTestCommand : PackCommand
{
    private readonly Option<string?> _filter;
    private readonly Option<string> _color;

    public PluginTestCommand(Session session)
        : base(session, "test", session.Say("执行规则文档中的示例", "Run the examples in the documents of rules"))
    {
        Add(_filter = new Option<string?>("--filter") { HelpName = "RULE", Description = session.Say("只执行这条规则的（代码或名称）", "Those of this rule alone (code or name)") });
        Add(_color = ColorChoice.CreateOption(session));
    }

    protected override int Run(ParseResult result, string folder)
    {
        using var interruption = new Interruption();
        var pack = PackFolder.Read(folder, Session.WorkingDirectory);
        var compiled = new PackCompiler().Compile(pack, pack.Name, interruption.Token);
        BuildText.WriteProblems(Session, compiled);
        if (compiled.Image is not { } image) return ExitCodes.Found;
        using var trial = PackTrial.Load(image, Session.Plugins, Session.Catalog);
        using var end = interruption.Token.Register(() => End(trial));
        var text = new TestText(Session, ColorChoice.IsOn(result.GetValue(_color)));
        foreach (var document in Test(new PackTester(pack, Session.Catalog, trial.Catalog), result.GetValue(_filter)))
            text.Write(document);
        return text.End() ? ExitCodes.Clean : ExitCodes.Found;
    }

    /// <summary>A rule may never come to an end, and whoever interrupts it does not want to wait for that.</summary>
    private void End(PackTrial trial)
    {
        trial.Dispose();
        Session.Warn(new("已中断", "interrupted"));
        Environment.Exit(ExitCodes.Interrupted);
    }

    private static IEnumerable<DocumentResult> Test(PackTester tester, string? filter) => filter is null
        ? tester.TestForms().Concat(tester.Rules.Select(tester.Test))
        : [tester.Test(Find(tester, filter))];

    private static DiagnosticDescriptor Find(PackTester tester, string filter)
    {
        if (tester.Rules.FirstOrDefault(r => r.IsNamed(filter)) is { } rule) return rule;
        var hint = Nearest.Hint(filter, tester.Rules.SelectMany(static r => new[] { r.Id, r.Name }));
        throw new CommandException(new($"规则包里没有规则“{filter}”{hint.Zh}", $"there is no rule \"{filter}\" in the pack{hint.En}"));
    }
}
