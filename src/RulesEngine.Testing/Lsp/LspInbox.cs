using System.Diagnostics;

namespace RulesEngine.Testing.Lsp;

/// <summary>What arrived and nobody has looked at yet, in order.</summary>
internal sealed class LspInbox
{
    private readonly Lock _lock = new();
    private readonly List<LspMessage> _messages = [];
    private TaskCompletionSource _changed = NewSignal();
    private bool _isClosed;

    public IReadOnlyList<LspMessage> Messages
    {
        get
        {
            lock (_lock) return [.. _messages];
        }
    }

    public void Add(LspMessage message) => Change(() => _messages.Add(message));

    /// <summary>Nothing more will arrive.</summary>
    public void Close() => Change(() => _isClosed = true);

    /// <summary>Takes the first message that is wanted, now or as soon as it arrives; null where the time is up or nothing more comes.</summary>
    public async Task<LspMessage?> TakeAsync(Func<LspMessage, bool> isWanted, TimeSpan timeout)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            Task changed;
            lock (_lock)
            {
                var index = _messages.FindIndex(m => isWanted(m));
                if (index >= 0)
                {
                    var found = _messages[index];
                    _messages.RemoveAt(index);
                    return found;
                }
                if (_isClosed) return null;
                changed = _changed.Task;
            }
            var left = timeout - clock.Elapsed;
            if (left <= TimeSpan.Zero) return null;
            await Task.WhenAny(changed, Task.Delay(left));
        }
    }

    private void Change(Action change)
    {
        TaskCompletionSource before;
        lock (_lock)
        {
            change();
            (before, _changed) = (_changed, NewSignal());
        }
        before.SetResult();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
