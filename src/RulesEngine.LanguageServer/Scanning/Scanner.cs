using RulesEngine.LanguageServer.Transport;

namespace RulesEngine.LanguageServer.Scanning;

/// <summary>
/// Runs scans beside the queue, one after another, and brings what they find back into the queue. Called in the queue alone.
/// </summary>
/// <param name="client">Shows the progress.</param>
/// <param name="log">Told of what goes wrong.</param>
internal sealed class Scanner(Client client, ServerLog log) : IDisposable
{
    private CancellationTokenSource _cancellation = new();
    private Task _tail = Task.CompletedTask;
    private string _token = string.Empty;

    /// <summary>Looks at all reports; a scan that is still under way is given up for this one.</summary>
    /// <param name="scan">The scan.</param>
    /// <param name="title">What the client shows meanwhile; null for nothing.</param>
    /// <param name="adopt">Gets, in the queue, what was found.</param>
    /// <param name="end">Gets, in the queue, the paths of all files there are.</param>
    public void ScanAll(WorkspaceScan scan, string? title, Action<IReadOnlyList<ScannedFile>> adopt, Action<IReadOnlySet<string>> end)
    {
        Dispose();
        _cancellation = new CancellationTokenSource();
        var (token, cancellation) = (_token = WorkProgress.NewToken(), _cancellation.Token);
        Enqueue(() =>
        {
            var progress = title is null ? null : WorkProgress.Begin(client, token, title, cancellation);
            try
            {
                var paths = scan.Run(files => Post(adopt, files, cancellation), (done, all) => progress?.Report(done, all), cancellation);
                Post(end, paths, cancellation);
            }
            finally
            {
                // Behind what was found.
                client.Post(() => progress?.Dispose());
            }
        });
    }

    /// <summary>Looks at some files.</summary>
    /// <param name="scan">The scan.</param>
    /// <param name="paths">The files.</param>
    /// <param name="adopt">Gets, in the queue, what was found.</param>
    /// <param name="gone">Gets, in the queue, the files that are none of ours, or are no longer there.</param>
    public void Scan(FileScan scan, IReadOnlyList<string> paths, Action<IReadOnlyList<ScannedFile>> adopt, Action<IReadOnlyList<string>> gone)
    {
        Enqueue(() =>
        {
            var found = paths.Select(p => (Path: p, File: scan.Scan(p))).ToList();
            Post(adopt, [.. found.Select(static f => f.File).OfType<ScannedFile>()], CancellationToken.None);
            Post(gone, [.. found.Where(static f => f.File is null).Select(static f => f.Path)], CancellationToken.None);
        });
    }

    /// <summary>Gives up the scan under way; what it has found stays.</summary>
    public void Cancel() => _cancellation.Cancel();

    /// <summary>Gives up the scan under way if the client shows it under this token.</summary>
    public void Cancel(string token)
    {
        if (token == _token) Cancel();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Cancel();
        _cancellation.Dispose();
    }

    private void Post<T>(Action<T> adopt, T found, CancellationToken cancellationToken) => client.Post(() =>
    {
        if (!cancellationToken.IsCancellationRequested) adopt(found);
    });

    private void Enqueue(Action work) => _tail = _tail.ContinueWith(
        _ =>
        {
            try
            {
                work();
            }
            catch (OperationCanceledException)
            {
                log.Info("The scan of the workspace was given up.");
            }
            catch (Exception e)
            {
                log.Error($"The workspace cannot be scanned: {e}");
            }
        },
        CancellationToken.None,
        TaskContinuationOptions.LongRunning,
        TaskScheduler.Default);
}
