using System.Globalization;
using RulesEngine.LanguageServer.Protocol;

namespace RulesEngine.LanguageServer.Transport;

/// <summary>What the server has to say of itself: to the client's log, and to a file where one was named. Safe to use from several threads.</summary>
internal sealed class ServerLog : IDisposable
{
    private readonly TextWriter? _file;
    private readonly Lock _lock = new();
    private Action<LogMessageParams>? _send;

    /// <summary>A log, also written to <paramref name="file"/> where that is not null.</summary>
    public ServerLog(TextWriter? file) => _file = file;

    /// <summary>Sends what is logged from now on to the client.</summary>
    public void SendTo(Action<LogMessageParams> send) => _send = send;

    /// <summary>Something went wrong that the server has dealt with.</summary>
    public void Error(string message) => Write(MessageType.Error, message);

    /// <summary>Something is not as it should be.</summary>
    public void Warn(string message) => Write(MessageType.Warning, message);

    /// <summary>What may help to understand the server.</summary>
    public void Info(string message) => Write(MessageType.Info, message);

    private void Write(MessageType type, string message)
    {
        _send?.Invoke(new LogMessageParams { Type = type, Message = message });
        if (_file is null) return;
        lock (_lock)
        {
            _file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{DateTime.Now:HH:mm:ss.fff} {type} {message}"));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file?.Dispose();
}
