using System.Collections.Concurrent;

namespace RulesEngine.Workspaces.Checking;

/// <summary>
/// Works on items on several threads and gives the results in the order of the items. Only a window of items is under way
/// or waiting, so memory does not grow with their number.
/// </summary>
public static class OrderedWorkers
{
    /// <summary>Items in the window for each thread: enough that one slow item does not leave the others idle.</summary>
    public const int WindowPerThread = 16;

    /// <summary>Runs <paramref name="work"/> on each item.</summary>
    /// <param name="items">Taken on the calling thread, as room in the window allows.</param>
    /// <param name="work">Called on several threads. An exception is thrown again where its result would have come.</param>
    /// <param name="degree">Number of threads, at least 1.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public static IEnumerable<TResult> Run<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, int degree, CancellationToken cancellationToken)
    {
        using var source = items.GetEnumerator();
        if (!source.MoveNext()) yield break;
        var first = source.Current;
        if (!source.MoveNext())
        {
            // One item needs no threads, and most runs have one.
            yield return work(first);
            yield break;
        }
        using var crew = new Crew<TItem, TResult>(work, degree, cancellationToken);
        crew.Add(first);
        do
        {
            crew.Add(source.Current);
            if (crew.IsFull) yield return crew.Take();
        }
        while (source.MoveNext());
        while (!crew.IsIdle) yield return crew.Take();
    }

    private sealed class Crew<TItem, TResult> : IDisposable
    {
        private readonly BlockingCollection<Task<TResult>> _open = [];
        private readonly Queue<Task<TResult>> _window = new();
        private readonly Func<TItem, TResult> _work;
        private readonly CancellationToken _cancellationToken;
        private readonly Thread[] _threads;

        public Crew(Func<TItem, TResult> work, int degree, CancellationToken cancellationToken)
        {
            (_work, _cancellationToken) = (work, cancellationToken);
            _threads = new Thread[degree];
            for (var i = 0; i < degree; i++)
            {
                _threads[i] = new Thread(DoJobs) { IsBackground = true, Name = "check" };
                _threads[i].Start();
            }
        }

        public bool IsFull => _window.Count >= _threads.Length * WindowPerThread;

        public bool IsIdle => _window.Count == 0;

        public void Add(TItem item)
        {
            var job = new Task<TResult>(() => _work(item));
            _window.Enqueue(job);
            _open.Add(job, _cancellationToken);
        }

        public TResult Take() => _window.Dequeue().WaitAsync(_cancellationToken).GetAwaiter().GetResult();

        private void DoJobs()
        {
            foreach (var job in _open.GetConsumingEnumerable()) job.RunSynchronously();
        }

        public void Dispose()
        {
            // What is not begun is dropped; what is under way ends by itself.
            while (_open.TryTake(out _)) { }
            _open.CompleteAdding();
            foreach (var thread in _threads) thread.Join();
            _open.Dispose();
        }
    }
}
