using System.Diagnostics;

namespace RulesEngine.Workspaces.Plugins.Isolation;

/// <summary>
/// Ends what takes too long: as much processor time as is allowed, or twice as long by the clock. A machine that is busy with
/// other things is not the fault of a rule.
/// </summary>
internal sealed class Deadline : IDisposable
{
    private const int ClockFactor = 2;

    private readonly TimeSpan _limit;
    private readonly Func<TimeSpan> _processorTime;
    private readonly Action _end;
    private readonly TimeSpan _before;
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly Timer _timer;

    /// <summary>Sets the time.</summary>
    /// <param name="limit">How much is allowed.</param>
    /// <param name="before">The processor time that was used before.</param>
    /// <param name="processorTime">Asked when the time may be over: how much was used so far, by this and all before.</param>
    /// <param name="end">Called at most once, on a thread of the pool.</param>
    public Deadline(TimeSpan limit, TimeSpan before, Func<TimeSpan> processorTime, Action end)
    {
        (_limit, _before, _processorTime, _end) = (limit > TimeSpan.Zero ? limit : TimeSpan.Zero, before, processorTime, end);
        _timer = new Timer(_ => Look(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _timer.Change(_limit, Timeout.InfiniteTimeSpan);
    }

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        // In ticks, which do not overflow, whatever a worker says that it has used.
        var used = _processorTime().Ticks - _before.Ticks;
        var left = TimeSpan.FromTicks(Math.Min(_limit.Ticks - used, (ClockFactor * _limit - Stopwatch.GetElapsedTime(_start)).Ticks));
        if (left <= TimeSpan.Zero) _end();
        else Rearm(left);
    }

    private void Rearm(TimeSpan left)
    {
        try
        {
            _timer.Change(left, Timeout.InfiniteTimeSpan);
        }
        catch (ObjectDisposedException)
        {
            // It was in time.
            return;
        }
    }
}
