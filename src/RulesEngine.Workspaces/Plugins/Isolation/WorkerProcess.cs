using System.Diagnostics;
using System.IO.Pipes;
using System.Security.Cryptography;
using System.Text.Json;
using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Plugins.Isolation;

/// <summary>
/// A process that runs the code of a pack, so that code which hangs, fills the memory or ends its process harms nobody else.
/// For one thread at a time.
/// </summary>
internal sealed class WorkerProcess : IDisposable
{
    // More than a rule needs for the longest report, and little enough for a machine in an office.
    private const string HeapLimit = "0x40000000";
    private const int LongestError = 200;

    private readonly Process _process;
    private readonly NamedPipeServerStream _stream;
    private readonly MessagePipe _pipe;
    private readonly Task<string> _errors;
    private readonly List<Form> _forms = [];
    private TimeSpan _used;

    private WorkerProcess(Process process, NamedPipeServerStream stream)
    {
        (_process, _stream, _pipe) = (process, stream, new MessagePipe(stream));
        _errors = ReadFirstLineAsync(process.StandardError);
        // What the pack writes to the screen goes nowhere, and must not fill the pipe.
        _ = DrainAsync(process.StandardOutput.BaseStream);
    }

    /// <summary>The report it was sent last.</summary>
    public Report? Report { get; private set; }

    /// <summary>Whether nobody will answer any more.</summary>
    public bool HasEnded => _process.HasExited;

    /// <summary>Starts a worker and waits for it.</summary>
    /// <exception cref="WorkerException">It does not start.</exception>
    public static WorkerProcess Start(WorkerCommand command, TimeSpan limit)
    {
        // Short: a Unix socket has a name of at most 104 characters, and the temporary folder of macOS takes 50 of them.
        var name = "re-" + RandomNumberGenerator.GetHexString(16, lowercase: true);
        var stream = new NamedPipeServerStream(
            name, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly);
        Process? process = null;
        try
        {
            process = Process.Start(Describe(command, name))!;
            using var patience = new CancellationTokenSource(limit);
            process.EnableRaisingEvents = true;
            process.Exited += (_, _) => CancelUnlessDisposed(patience);
            stream.WaitForConnectionAsync(patience.Token).GetAwaiter().GetResult();
            return new WorkerProcess(process, stream);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or System.ComponentModel.Win32Exception)
        {
            if (process is not null) Kill(process);
            stream.Dispose();
            throw new WorkerException(new($"运行插件的进程没有启动：{e.Message}", $"the process that runs plug-ins did not start: {e.Message}"), isLate: false);
        }
    }

    /// <summary>Sends a request and waits for the answer. A worker that threw is of no further use.</summary>
    /// <exception cref="WorkerException">It took longer than <paramref name="limit"/>, or it ended.</exception>
    public WorkerReply Ask(WorkerRequest request, TimeSpan limit)
    {
        var isLate = false;
        using var clock = new Deadline(limit, _used, ProcessorTime, () =>
        {
            Volatile.Write(ref isLate, true);
            Kill(_process);
        });
        try
        {
            _pipe.Write(request, MessageJson.Default.WorkerRequest);
            var reply = _pipe.Read(MessageJson.Default.WorkerReply);
            // To ask the system each time would cost more than most rules do.
            _used = reply.ProcessorTime;
            return reply;
        }
        catch (Exception e) when (e is IOException or JsonException or ObjectDisposedException)
        {
            throw Volatile.Read(ref isLate) ? new WorkerException(default, isLate: true) : new WorkerException(ExplainEnd(e), isLate: false);
        }
    }

    /// <summary>A report as a message, without what the worker has already.</summary>
    /// <returns>Null where it was the last report sent.</returns>
    public ReportMessage? Describe(Report report)
    {
        if (Report == report) return null;
        Report = report;
        return DescribeOther(report);
    }

    /// <summary>Another report as a message.</summary>
    public ReportMessage DescribeOther(Report report)
    {
        var text = report.Source.HasByteOrderMark ? '\uFEFF' + report.Source.Content : report.Source.Content;
        var number = _forms.IndexOf(report.Form);
        if (number >= 0) return new ReportMessage(report.Source.Path, text, number, null);
        _forms.Add(report.Form);
        var form = new FormSource(report.Form.Id, report.Form.Text.Path, report.Form.Text.Content);
        return new ReportMessage(report.Source.Path, text, _forms.Count - 1, form);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Kill(_process);
        _stream.Dispose();
        _process.Dispose();
    }

    private static ProcessStartInfo Describe(WorkerCommand command, string pipe)
    {
        var start = new ProcessStartInfo(command.FileName)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in command.Arguments) start.ArgumentList.Add(argument);
        start.ArgumentList.Add(WorkerCommand.Verb);
        start.ArgumentList.Add(pipe);
        start.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit;
        // No file of a megabyte for each rule that fails.
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return start;
    }

    /// <summary>The runtime says on standard error why it ends.</summary>
    private LocalizedText ExplainEnd(Exception exception)
    {
        Kill(_process);
        var word = _errors.Wait(TimeSpan.FromSeconds(1)) && _errors.Result.Length > 0 ? _errors.Result : exception.Message;
        return new($"它结束了运行它的进程（{word}）", $"it ended the process that ran it ({word})");
    }

    private TimeSpan ProcessorTime()
    {
        try
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            return TimeSpan.MaxValue;
        }
    }

    private static void CancelUnlessDisposed(CancellationTokenSource source)
    {
        try
        {
            source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It ended later, when nobody waits for its start any more.
            return;
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception or AggregateException)
        {
            // It has ended, or ends just now.
            return;
        }
    }

    private static async Task<string> ReadFirstLineAsync(StreamReader reader)
    {
        var first = string.Empty;
        try
        {
            while (await reader.ReadLineAsync().ConfigureAwait(false) is { } line)
            {
                if (first.Length == 0) first = line.Length > LongestError ? line[..LongestError] : line.Trim();
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            return first;
        }
        return first;
    }

    private static async Task DrainAsync(Stream stream)
    {
        try
        {
            await stream.CopyToAsync(Stream.Null).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            return;
        }
    }
}
