using RulesEngine.LanguageServer.Transport;

namespace RulesEngine.LanguageServer.State;

/// <summary>Waits until nothing has happened for a moment before it does something, in the queue.</summary>
/// <param name="client">Has the queue.</param>
/// <param name="work">What is done then.</param>
internal sealed class Pause(Client client, Action work)
{
    /// <summary>Longer than between two keys of someone who types.</summary>
    private static readonly TimeSpan Length = TimeSpan.FromMilliseconds(300);

    private int _last;

    /// <summary>Begins to wait anew. Called in the queue alone.</summary>
    public void Restart()
    {
        var mine = ++_last;
        Task.Delay(Length).ContinueWith(_ => client.Post(() => End(mine)), TaskScheduler.Default);
    }

    private void End(int mine)
    {
        if (mine == _last) work();
    }
}
