using System.Collections.Immutable;
using System.CommandLine;
using RulesEngine.Text;
using RulesEngine.Workspaces.Files;
using RulesEngine.Workspaces.Plugins;

namespace RulesEngine.Cli.Commands.Plugin;

/// <summary><c>rulesengine plugin add</c>: puts rule packs on record, with their hashes and those of the libraries they use.</summary>
internal sealed class PluginAddCommand : Command
{
    private readonly Session _session;
    private readonly Argument<string[]> _files;
    private readonly PluginRecord _record;

    public PluginAddCommand(Session session)
        : base("add", session.Say(
            "把规则包登记到配置里，变了的重新登记；会运行其中的代码，只登记来源可靠的",
            "Put rule packs on record in the configuration, changed ones anew; their code is run, so add only what you trust"))
    {
        _session = session;
        Add(_files = new Argument<string[]>("DLL") { Arity = ArgumentArity.OneOrMore, Description = session.Say("规则包", "The rule packs") });
        _record = new PluginRecord(this, session);
        Add(LanguageOption.Create(session));
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var configuration = _record.Read(result);
        var file = configuration.FullPath!;
        var source = configuration.Source ?? SourceText.From(string.Empty, _record.Show(file));
        var plugins = result.GetRequiredValue(_files).Select(Inspect).ToImmutableArray();
        foreach (var plugin in plugins) source = Put(source, file, plugin);
        Check(source, file, plugins);
        if (source.Content != configuration.Source?.Content) AtomicFile.Replace(file, source.ToBytes());
        foreach (var plugin in plugins) Tell(file, plugin);
        return ExitCodes.Clean;
    }

    private PluginFile Inspect(string path)
    {
        var plugin = new PluginFile(Path.GetFullPath(path, _session.WorkingDirectory));
        var image = PluginImage.Read(plugin);
        if (image.Problem is { } problem) throw new CommandException(PluginNotLoaded.Explain(path, problem));
        return plugin with { Sha256 = image.Hash, Libraries = PluginLibraries.Find(plugin.Path) };
    }

    private SourceText Put(SourceText source, string file, PluginFile plugin) =>
        PluginPins.Set(source, Path.GetDirectoryName(file)!, plugin) ?? throw new CommandException(new(
            $"不会改 {_record.Show(file)} 这样写的 plugins；请自己登记 {_record.Show(plugin.Path)}，sha256 是 {plugin.Sha256}",
            $"the plugins of {_record.Show(file)} are written in a way that cannot be extended; put {_record.Show(plugin.Path)} there yourself, its sha256 is {plugin.Sha256}"));

    /// <summary>Nothing is written that would not work.</summary>
    private void Check(SourceText source, string file, ImmutableArray<PluginFile> plugins)
    {
        var read = new ConfigurationLoader(_session.Catalog, _session.Plugins).Read(source, file).Configuration;
        foreach (var diagnostic in read.Diagnostics.Where(static d => d.Descriptor == PluginNotLoaded.Descriptor))
        {
            var place = read.Plugins.Index().First(p => p.Item.Span == diagnostic.Span).Index;
            if (plugins.Any(p => p.Path == read.PluginFiles[place].Path)) throw new CommandException(PluginNotLoaded.Explain(diagnostic));
            _session.Warn(PluginNotLoaded.Explain(diagnostic));
        }
    }

    private void Tell(string file, PluginFile plugin)
    {
        var (rules, _) = _record.Load(plugin);
        var count = PluginRecord.Count(rules);
        _session.Out.WriteLine(_session.Say(
            $"{_record.Show(plugin.Path)}：{count.Zh}，已登记到 {_record.Show(file)}", $"{_record.Show(plugin.Path)}: {count.En}, on record in {_record.Show(file)}"));
        _record.Write(rules);
        foreach (var library in plugin.Libraries!.Keys) _session.Out.WriteLine($"  {library}");
    }
}
