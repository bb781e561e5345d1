using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Plugins.Isolation;

/// <summary>
/// The workers of one pack: as many as are used at the same time, each for one report at a time, so that it is known which rule
/// was running when one ends. Safe to use from several threads.
/// </summary>
internal sealed class PackWorkers(WorkerCommand command, PackSource source, TimeSpan limit) : IDisposable
{
    /// <summary>How long a rule may take for a report, where nothing is configured.</summary>
    public static readonly TimeSpan DefaultLimit = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan LoadLimit = TimeSpan.FromSeconds(10);

    private readonly List<WorkerProcess> _idle = [];
    private readonly SemaphoreSlim _free = new(Math.Clamp(Environment.ProcessorCount, 1, 4));
    private readonly ConcurrentDictionary<int, LocalizedText> _off = [];
    private bool _isDisposed;

    /// <summary>How many workers wait for work.</summary>
    public int IdleCount
    {
        get
        {
            lock (_idle)
            {
                return _idle.Count;
            }
        }
    }

    /// <summary>Starts the first worker and asks what the pack holds.</summary>
    /// <exception cref="WorkerException">The pack cannot be loaded.</exception>
    public PackMessage Load()
    {
        var (worker, pack) = Start();
        Return(worker);
        return pack;
    }

    /// <summary>Runs a rule on a report.</summary>
    /// <param name="rule">Its number.</param>
    /// <param name="report">The report.</param>
    /// <param name="settings">What is configured for its codes.</param>
    /// <param name="today">The day of the check.</param>
    /// <param name="find">Finds other reports; null where there are none to compare with.</param>
    /// <param name="describe">The descriptor behind a code; null where the rule has no such code.</param>
    /// <exception cref="WorkerException">The rule failed; where that cost the worker, it is off from then on.</exception>
    public IEnumerable<Diagnostic> Run(
        int rule, Report report, IReadOnlyDictionary<string, RuleSetting> settings, DateOnly today, Func<ReportKey, ImmutableArray<Report>>? find,
        Func<string, DiagnosticDescriptor?> describe)
    {
        if (_off.TryGetValue(rule, out var reason)) throw new WorkerException(reason, isLate: false);
        var others = new List<Report>();
        var reply = Use(report, rule, worker =>
        {
            var request = new WorkerRequest { Rule = new RuleCall(rule, worker.Describe(report), settings, today, find is not null) };
            return Converse(worker, request, find, others);
        });
        if (reply.Failure is { } failure) throw new WorkerException(failure, isLate: false);
        foreach (var message in reply.Diagnostics ?? [])
        {
            if (describe(message.Code) is { } descriptor) yield return message.ToDiagnostic(descriptor, others);
        }
    }

    /// <summary>Asks a fix provider.</summary>
    /// <exception cref="WorkerException">It failed.</exception>
    public ImmutableArray<Fix> GetFixes(int provider, Report report, Diagnostic diagnostic)
    {
        // A provider must be as quick as a rule, and what it costs is booked apart from the rules.
        var number = -1 - provider;
        if (_off.ContainsKey(number)) return [];
        var message = DiagnosticMessage.From(diagnostic with { Related = [] }, []);
        var reply = Use(report, number, worker => worker.Ask(
            new WorkerRequest { Fix = new FixCall(provider, worker.Describe(report), diagnostic.Descriptor, message) }, limit));
        return reply.Failure is { } failure ? throw new WorkerException(failure, isLate: false) : reply.Fixes ?? [];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_idle)
        {
            _isDisposed = true;
            foreach (var worker in _idle) worker.Dispose();
            _idle.Clear();
        }
    }

    /// <summary>The answer to a request, with what the worker wants to know in between; the time for that is not the rule's.</summary>
    private WorkerReply Converse(WorkerProcess worker, WorkerRequest request, Func<ReportKey, ImmutableArray<Report>>? find, List<Report> others)
    {
        var spent = new Stopwatch();
        while (true)
        {
            spent.Start();
            var reply = worker.Ask(request, limit - spent.Elapsed);
            spent.Stop();
            if (reply.Wanted is not { } key || find is null) return reply;
            var found = find(key);
            others.AddRange(found);
            request = new WorkerRequest { Others = [.. found.Select(worker.DescribeOther)] };
        }
    }

    private WorkerReply Use(Report report, int user, Func<WorkerProcess, WorkerReply> ask)
    {
        _free.Wait();
        try
        {
            var worker = TakeIdle(report) ?? Start().Worker;
            try
            {
                var reply = ask(worker);
                if (reply.IsLast) worker.Dispose();
                else Return(worker);
                return reply is { IsLast: true, Failure: { } failure } ? reply with { Failure = SwitchOff(user, failure) } : reply;
            }
            catch (WorkerException e)
            {
                worker.Dispose();
                throw new WorkerException(SwitchOff(user, e.IsLate ? TellLate(report) : e.Reason), isLate: false);
            }
        }
        finally
        {
            _free.Release();
        }
    }

    private LocalizedText TellLate(Report report)
    {
        var (seconds, path) = (limit.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture), report.Source.Path);
        return new($"查“{path}”超过了 {seconds} 秒", $"it took more than {seconds} s on \"{path}\"");
    }

    private LocalizedText SwitchOff(int user, LocalizedText reason)
    {
        LocalizedText whole = new($"{reason.Zh}，此后不再运行", $"{reason.En}, and is not run any more");
        return _off.GetOrAdd(user, whole);
    }

    /// <summary>Rather the worker that has the report already.</summary>
    private WorkerProcess? TakeIdle(Report report)
    {
        lock (_idle)
        {
            // One may have ended by itself, and that is not the fault of the rule that comes next.
            foreach (var gone in _idle.Where(static w => w.HasEnded).ToList())
            {
                gone.Dispose();
                _idle.Remove(gone);
            }
            if (_idle.Count == 0) return null;
            var at = Math.Max(_idle.FindIndex(w => w.Report == report), 0);
            var worker = _idle[at];
            _idle.RemoveAt(at);
            return worker;
        }
    }

    private void Return(WorkerProcess worker)
    {
        lock (_idle)
        {
            if (!_isDisposed)
            {
                _idle.Add(worker);
                return;
            }
        }
        worker.Dispose();
    }

    private (WorkerProcess Worker, PackMessage Pack) Start()
    {
        var worker = WorkerProcess.Start(command, LoadLimit);
        try
        {
            var reply = worker.Ask(new WorkerRequest { Load = source }, LoadLimit);
            if (reply.Pack is { } pack) return (worker, pack);
            throw new WorkerException(reply.Failure ?? default, isLate: false);
        }
        catch (WorkerException e)
        {
            worker.Dispose();
            if (!e.IsLate) throw;
            throw new WorkerException(new($"{LoadLimit.TotalSeconds} 秒之内没有装好", $"it was not ready within {LoadLimit.TotalSeconds} s"), isLate: true);
        }
    }
}
