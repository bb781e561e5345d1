using RulesEngine.Workspaces;
using RulesEngine.Workspaces.Checking;
using Spectre.Console;

namespace RulesEngine.Cli.Terminal;

/// <summary>
/// A progress bar on standard error when a run takes longer than a second. It gives way for good when findings appear on the
/// same terminal.
/// </summary>
internal sealed class CheckProgress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(100);
    private readonly Session _session;
    private readonly CheckRequest _request;
    private readonly bool _sharesTerminal;
    private readonly ManualResetEventSlim _stop = new();
    private readonly Thread? _thread;
    private int _count;
    private bool _isOver;

    public CheckProgress(Session session, CheckRequest request, bool usesStandardOutput, bool isAllowed)
    {
        (_session, _request) = (session, request);
        _sharesTerminal = usesStandardOutput && !Console.IsOutputRedirected;
        if (!isAllowed || Console.IsErrorRedirected || Environment.GetEnvironmentVariable("CI") is not null) return;
        _thread = new Thread(ShowLater) { IsBackground = true, Name = "progress" };
        _thread.Start();
    }

    public void Report(CheckedFile file)
    {
        Interlocked.Increment(ref _count);
        if (_sharesTerminal && !file.Diagnostics.IsEmpty) Dispose();
    }

    private void ShowLater()
    {
        if (!_stop.Wait(Patience)) Show();
    }

    private void Show()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(_session.Error),
            // Spectre knows a terminal only by the console's own writers.
            Interactive = InteractionSupport.Yes,
        });
        // On a terminal that cannot erase, it would print line after line.
        if (!console.Profile.Capabilities.Ansi) return;
        console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn()).Start(context =>
        {
            var task = context.AddTask(_session.Say("检查", "checking"), maxValue: FileCount.Of(_session.Catalog, _request, _stop));
            do task.Value = _count;
            while (!_stop.Wait(Refresh));
        });
    }

    public void Dispose()
    {
        if (_isOver) return;
        _isOver = true;
        _stop.Set();
        _thread?.Join();
        _stop.Dispose();
    }
}
