using System.Diagnostics;

namespace RulesEngine.LanguageServer.State;

/// <summary>Where the server stands between its start and its end (LSP 3.17, Server lifecycle).</summary>
internal sealed class LifeCycle
{
    private readonly TaskCompletionSource _exit = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether <c>initialize</c> was answered.</summary>
    public bool IsInitialized { get; private set; }

    /// <summary>Whether <c>shutdown</c> was asked for, so that only <c>exit</c> may follow.</summary>
    public bool IsShutDown { get; set; }

    /// <summary>Ends when the server is to end.</summary>
    public Task Exited => _exit.Task;

    /// <summary>The server is ready; it ends when the process with this id does.</summary>
    public void Initialize(int? parent)
    {
        IsInitialized = true;
        if (parent is { } id) _ = WatchAsync(id);
    }

    /// <summary>Ends the server.</summary>
    public void Exit() => _exit.TrySetResult();

    private async Task WatchAsync(int parent)
    {
        try
        {
            using var process = Process.GetProcessById(parent);
            await process.WaitForExitAsync().ConfigureAwait(false);
            Exit();
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            // It has gone already.
            Exit();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // It may not be watched; the end of the streams will tell.
            return;
        }
    }
}
