using System.Diagnostics;
using System.IO.Pipes;
using System.Text.Json;
using RulesEngine.Workspaces.Plugins.Isolation;

namespace RulesEngine.Workspaces.Plugins.Worker;

/// <summary>The process in which the code of one pack runs: it answers one request after another until nobody asks any more.</summary>
public sealed class PluginWorker
{
    private readonly MessagePipe _pipe;
    private readonly ReceivedReports _reports;
    private LoadedPack? _pack;
    private volatile bool _isOutOfMemory;

    private PluginWorker(MessagePipe pipe)
    {
        (_pipe, _reports) = (pipe, new ReceivedReports(pipe));
        // Memory that ran out may be held for good.
        AppDomain.CurrentDomain.FirstChanceException += (_, e) => _isOutOfMemory |= e.Exception is OutOfMemoryException;
    }

    /// <summary>Answers requests until the other side of the pipe is gone.</summary>
    /// <param name="pipeName">The name of the pipe.</param>
    public static void Run(string pipeName)
    {
        EndWithParent();
        // Whatever a rule writes or reads is not ours to show or to give.
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        Console.SetIn(TextReader.Null);
        using var stream = new NamedPipeClientStream(".", pipeName, PipeDirection.InOut, PipeOptions.CurrentUserOnly);
        try
        {
            stream.Connect();
            new PluginWorker(new MessagePipe(stream)).AnswerAll();
        }
        catch (Exception e) when (e is IOException or JsonException)
        {
            // The other side is gone.
            return;
        }
    }

    private void AnswerAll()
    {
        while (true)
        {
            var reply = AnswerSafely(_pipe.Read(MessageJson.Default.WorkerRequest)) with
            {
                IsLast = _isOutOfMemory,
                ProcessorTime = Environment.CpuUsage.TotalTime,
            };
            _pipe.Write(reply, MessageJson.Default.WorkerReply);
            if (reply.IsLast) return;
        }
    }

    private WorkerReply AnswerSafely(WorkerRequest request)
    {
        try
        {
            return Answer(request);
        }
        catch (Exception e)
        {
            return new WorkerReply { Failure = PackFailure.Explain(e) };
        }
    }

    private WorkerReply Answer(WorkerRequest request)
    {
        if (request.Load is { } source) return new WorkerReply { Pack = (_pack = LoadedPack.Load(source)).Describe() };
        if (request.Rule is { } rule) return _pack!.Run(rule, _reports);
        if (request.Fix is { } fix) return new WorkerReply { Fixes = _pack!.GetFixes(fix, _reports) };
        throw new JsonException("An empty request.");
    }

    /// <summary>
    /// Standard input ends with the process at its other end, also where that is killed; a rule that never returns must not live on
    /// without it.
    /// </summary>
    private static void EndWithParent()
    {
        var input = Console.OpenStandardInput();
        var watch = new Thread(() =>
        {
            WaitForEnd(input);
            Process.GetCurrentProcess().Kill();
        });
        watch.IsBackground = true;
        watch.Start();
    }

    private static void WaitForEnd(Stream stream)
    {
        try
        {
            while (stream.ReadByte() >= 0) continue;
        }
        catch (IOException)
        {
            // Closed, too.
            return;
        }
    }
}
