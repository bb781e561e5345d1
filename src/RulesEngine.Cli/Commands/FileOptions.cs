using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using RulesEngine.Text;
using RulesEngine.Workspaces.Checking;
using RulesEngine.Workspaces.Files;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Cli.Commands;

/// <summary>The arguments of all commands that work on files: which files, under which configuration, with which rules.</summary>
internal sealed class FileOptions
{
    private const string StandardInput = "-";
    private readonly Session _session;
    private readonly Argument<string[]> _paths;
    private readonly Option<string?> _standardInputName;
    private readonly Option<string?> _config;
    private readonly Flag _noConfig;
    private readonly Option<string?> _jobs;
    private readonly PluginOption _plugins;

    public FileOptions(Command command, Session session)
    {
        _session = session;
        command.Add(_paths = new Argument<string[]>("PATH")
        {
            HelpName = "PATH",
            Arity = ArgumentArity.ZeroOrMore,
            Description = session.Say("文件或文件夹，- 为标准输入；默认为当前文件夹", "Files or folders, - for standard input; the current folder by default"),
        });
        command.Add(_standardInputName = new Option<string?>("--stdin-filename")
        {
            HelpName = "NAME",
            Description = session.Say("标准输入的文件名，用于显示和选配置", "The name of standard input, to show and to find its configuration"),
        });
        command.Add(_config = new Option<string?>("--config")
        {
            HelpName = "FILE",
            Description = session.Say("只用这个配置文件", "Use this configuration file alone"),
        });
        _noConfig = new Flag(command, "--no-config", session.Say("不用配置文件", "Use no configuration file"));
        command.Add(_jobs = new Option<string?>("--jobs", "-j")
        {
            HelpName = "N",
            Description = session.Say("同时检查的文件数，默认为处理器数", "Number of files at a time; the number of processors by default"),
        });
        _plugins = new PluginOption(command, session);
        command.Add(LanguageOption.Create(session));
        Rules = new RuleOptions(command, session);
    }

    public RuleOptions Rules { get; }

    /// <summary>What the arguments ask for; the language of the configuration is taken over.</summary>
    /// <exception cref="CommandException">They cannot be followed.</exception>
    public CheckRequest Read(ParseResult result)
    {
        _plugins.Load(result);
        var configuration = ReadConfiguration(result);
        var paths = result.GetValue(_paths) is { Length: > 0 } given ? given : ["."];
        RejectOptions(result, paths);
        var isInputAsked = paths.Contains(StandardInput);
        _session.Enter(configuration);
        configuration = configuration with { Rules = Rules.Read(result, _session.FolderCatalog) };
        return new CheckRequest(configuration, DateOnly.FromDateTime(DateTime.Now))
        {
            Paths = [.. Array.FindAll(paths, static p => p != StandardInput)],
            StandardInput = isInputAsked ? ReadStandardInput(result) : null,
            Jobs = ReadJobs(result),
        };
    }

    /// <summary>Nothing is no file, nor is a misspelt option; one whose name begins so can be given behind <c>--</c>.</summary>
    private static void RejectOptions(ParseResult result, string[] paths)
    {
        // A variable of a script that was never set; to take it for the current folder would check, or fix, something else.
        if (paths.Contains(string.Empty)) throw new CommandException(new("PATH 是空的", "a PATH is empty"));
        if (Array.Find(paths, static p => p.StartsWith('-') && p != StandardInput) is not { } option) return;
        if (!result.Tokens.Any(static t => t.Type == TokenType.DoubleDash))
            throw new CommandException(UsageErrors.Unknown(option, result.CommandResult.Command));
    }

    private ConfigurationRequest ReadConfiguration(ParseResult result)
    {
        var file = result.GetValue(_config);
        if (file is not null && _noConfig.IsGiven(result))
            throw new CommandException(new("--config 和 --no-config 不能同时使用", "--config and --no-config exclude each other"));
        return new ConfigurationRequest(_session.WorkingDirectory)
        {
            File = file is null ? null : Path.GetFullPath(file, _session.WorkingDirectory),
            IgnoreFiles = _noConfig.IsGiven(result),
            Plugins = _session.Plugins,
        };
    }

    private SourceText ReadStandardInput(ParseResult result)
    {
        using var stream = Console.OpenStandardInput();
        return SourceLoader.Read(stream, result.GetValue(_standardInputName) ?? "<stdin>");
    }

    private int ReadJobs(ParseResult result)
    {
        if (result.GetValue(_jobs) is not { } word) return Environment.ProcessorCount;
        if (int.TryParse(word, CultureInfo.InvariantCulture, out var jobs) && jobs is >= 1 and <= 1024) return jobs;
        throw new CommandException(new($"--jobs 应是 1 到 1024 的整数，而不是“{word}”", $"--jobs takes a number from 1 to 1024, not \"{word}\""));
    }
}
