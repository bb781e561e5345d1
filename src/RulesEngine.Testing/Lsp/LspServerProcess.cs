using System.Diagnostics;
using System.Text;

namespace RulesEngine.Testing.Lsp;

/// <summary>The process of a server, with what it writes to standard error.</summary>
internal sealed class LspServerProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _standardError = new();

    public LspServerProcess(string command, IEnumerable<string> arguments, LspClientOptions options)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = options.WorkingDirectory ?? "",
        };
        foreach (var (name, value) in options.Environment) start.Environment[name] = value;
        _process = Process.Start(start) ?? throw new InvalidOperationException($"{command} does not start.");
        _process.ErrorDataReceived += OnErrorLine;
        _process.BeginErrorReadLine();
    }

    public int Id => _process.Id;

    public Stream Input => _process.StandardInput.BaseStream;

    public Stream Output => _process.StandardOutput.BaseStream;

    public string StandardError
    {
        get
        {
            lock (_standardError) return _standardError.ToString();
        }
    }

    /// <summary>The exit code; null where the process still runs when the time is up.</summary>
    public async Task<int?> WaitForExitAsync(TimeSpan timeout)
    {
        using var clock = new CancellationTokenSource(timeout);
        try
        {
            await _process.WaitForExitAsync(clock.Token);
            return _process.ExitCode;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void OnErrorLine(object sender, DataReceivedEventArgs line)
    {
        // The end of the stream is told as a line without text.
        if (line.Data is null) return;
        lock (_standardError) _standardError.AppendLine(line.Data);
    }
}
