using System.Collections.Immutable;
using System.CommandLine;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Packs;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Cli.Commands;

/// <summary>The options that choose rules and their levels.</summary>
internal sealed class RuleOptions
{
    private readonly Option<string[]> _select;
    private readonly Option<string[]> _ignore;
    private readonly Option<string[]> _severity;

    public RuleOptions(Command command, Session session)
    {
        command.Add(_select = new Option<string[]>("--select")
        {
            HelpName = "RULE,…",
            Description = session.Say("只用这些规则（代码或名称）", "Run these rules alone (codes or names)"),
        });
        command.Add(_ignore = new Option<string[]>("--ignore")
        {
            HelpName = "RULE,…",
            Description = session.Say("不用这些规则", "Do not run these rules"),
        });
        command.Add(_severity = new Option<string[]>("--severity")
        {
            HelpName = "RULE=LEVEL,…",
            Description = session.Say("规则的级别：error、warning、info、hint、off", "The level of a rule: error, warning, info, hint, off"),
        });
    }

    /// <exception cref="CommandException">A rule or level is not known.</exception>
    public RuleOverrides Read(ParseResult result, RuleCatalog catalog)
    {
        var select = Split(result.GetValue(_select));
        var levels = ImmutableArray.CreateBuilder<RuleLevelChoice>();
        foreach (var item in Split(result.GetValue(_severity))) levels.Add(ReadLevel(item, catalog));
        foreach (var name in Split(result.GetValue(_ignore))) levels.Add(new RuleLevelChoice(Find(name, catalog), RuleLevel.Off));
        if (select.Count == 0 && levels.Count == 0) return RuleOverrides.None;
        return new RuleOverrides
        {
            Selected = select.Count == 0 ? null : select.Select(n => Find(n, catalog).Id).ToHashSet(StringComparer.Ordinal),
            Levels = levels.ToImmutable(),
        };
    }

    /// <summary>The rule with this code or name.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    public static DiagnosticDescriptor Find(string name, RuleCatalog catalog)
    {
        if (catalog.Find(name) is { } rule) return rule;
        var hint = RuleNames.Hint(catalog.Descriptors, name);
        throw new CommandException(new($"没有规则“{name}”{hint.Zh}", $"there is no rule \"{name}\"{hint.En}"));
    }

    private static RuleLevelChoice ReadLevel(string item, RuleCatalog catalog)
    {
        var parts = item.Split('=', 2);
        if (parts is [var name, var word] && RuleLevels.Parse(word) is { } level) return new RuleLevelChoice(Find(name, catalog), level);
        var words = string.Join("|", RuleLevels.Words);
        throw new CommandException(new(
            $"--severity 应写作 规则=级别，级别为 {words}，而不是“{item}”", $"--severity takes RULE=LEVEL with a level of {words}, not \"{item}\""));
    }

    private static List<string> Split(string[]? values)
    {
        var words = new List<string>();
        foreach (var value in values ?? [])
            words.AddRange(value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return words;
    }
}
