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
        var text = new TestText(Session, ColorChoice.IsOn(result.GetValue(_color)));
        foreach (var document in Test(new PackTester(pack, Session.Catalog, trial.Catalog), result.GetValue(_filter)))
        {
            text.Write(document);
            interruption.Token.ThrowIfCancellationRequested();
        }
        return text.End() ? ExitCodes.Clean : ExitCodes.Found;
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
