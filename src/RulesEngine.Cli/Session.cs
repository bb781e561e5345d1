using System.Text;
using RulesEngine.Cli.Terminal;
using RulesEngine.Disclosure;
using RulesEngine.Packs;
using RulesEngine.Text;
using RulesEngine.Workspaces;
using RulesEngine.Workspaces.Plugins;
using RulesEngine.Workspaces.Plugins.Isolation;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Cli;

/// <summary>One run of the command: its streams, its language, its rules.</summary>
internal sealed class Session : IDisposable
{
    private readonly Lazy<RuleCatalog> _catalog = new(static () => new RuleCatalog([WorkspacesPack.Create(), DisclosurePack.Create()]));
    private RuleCatalog? _plugged;
    private RuleCatalog? _folderCatalog;
    private PluginHost? _plugins;
    private string? _workingDirectory;
    private TextWriter? _out;
    private TextWriter? _error;

    /// <summary>A session that speaks <paramref name="language"/>, or Chinese until a configuration says otherwise.</summary>
    public Session(Language? language) => (IsLanguageGiven, Language) = (language is not null, language ?? Language.Chinese);

    /// <summary>Whether the command line names the language.</summary>
    public bool IsLanguageGiven { get; }

    public Language Language { get; set; }

    /// <summary>The folder of the run, asked for late: the first call of the system takes long and need not keep the rules waiting.</summary>
    public string WorkingDirectory => _workingDirectory ??= Environment.CurrentDirectory;

    /// <summary>Loads plug-ins.</summary>
    public PluginHost Plugins => _plugins ??= new PluginHost(OwnWorker());

    /// <summary>The rules of the run; plug-ins that a configuration pins are added for the files under it.</summary>
    public RuleCatalog Catalog
    {
        get => _plugged ?? _catalog.Value;
        set => _plugged = value;
    }

    /// <summary>The rules in the folder of the run.</summary>
    public RuleCatalog FolderCatalog => _folderCatalog ?? Catalog;

    /// <summary>Takes up what the configuration of the folder of the run says: the language, and the plug-ins.</summary>
    public ConfigurationScope Enter(ConfigurationRequest request)
    {
        var scope = new ConfigurationProvider(Catalog, request with { IgnoreBaselines = true }, new()).ForFolder(WorkingDirectory);
        _folderCatalog = scope.Catalog;
        if (!IsLanguageGiven) Language = LanguageChoice.FromConfiguration(scope.Configuration);
        return scope;
    }

    /// <summary>
    /// Makes the rules and the form in force on a thread of their own while this one reads the arguments: a cold start is
    /// mostly the loading of code, that of the thread pool too.
    /// </summary>
    /// <param name="before">What is wanted even sooner, on the same thread.</param>
    public void Prepare(Action? before = null) => new Thread(() => Load(before)) { IsBackground = true, Name = "prepare" }.Start();

    private void Load(Action? before)
    {
        try
        {
            before?.Invoke();
            _ = _catalog.Value.Forms.FindForYear(null);
            _ = _catalog.Value.Driver;
        }
        catch (Exception)
        {
            // Whoever asks for the rules meets it again, where it can be told.
            return;
        }
    }

    /// <summary>Standard output as UTF-8, written in large pieces.</summary>
    public TextWriter Out => _out ??= Open(OutputPipe.OpenStandardOutput(), autoFlush: false);

    public TextWriter Error => _error ??= Open(Console.OpenStandardError(), autoFlush: true);

    /// <summary>The text in the language of the session.</summary>
    public string Say(string zh, string en) => Language == Language.English ? en : zh;

    /// <summary>Says on standard error why something could not be done.</summary>
    /// <returns>The exit code.</returns>
    public int Fail(LocalizedText reason)
    {
        WriteError(Say("错误", "error"), reason);
        return ExitCodes.CouldNotDo;
    }

    public void Warn(LocalizedText text) => WriteError(Say("提示", "note"), text);

    private void WriteError(string word, LocalizedText text)
    {
        _out?.Flush();
        Error.WriteLine($"rulesengine: {word}: {text.In(Language).ReplaceLineEndings(" ")}");
    }

    private static StreamWriter Open(Stream stream, bool autoFlush)
    {
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = Encoding.UTF8;
        return new StreamWriter(stream, bufferSize: 16 * 1024) { AutoFlush = autoFlush, NewLine = "\n" };
    }

    public void Dispose()
    {
        _plugins?.Dispose();
        _out?.Dispose();
        _error?.Dispose();
    }

    /// <summary>This command again; <c>dotnet RulesEngine.Cli.dll</c> where it was started that way.</summary>
    private static WorkerCommand OwnWorker()
    {
        var program = Environment.ProcessPath!;
        var isHost = string.Equals(Path.GetFileNameWithoutExtension(program), "dotnet", StringComparison.OrdinalIgnoreCase);
        return new WorkerCommand(program, isHost ? [Path.Combine(AppContext.BaseDirectory, "RulesEngine.Cli.dll")] : []);
    }
}
