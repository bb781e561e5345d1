namespace RulesEngine.LanguageServer.Protocol;

/// <summary>How serious a message is.</summary>
/// <remarks>LSP 3.17, ShowMessage Notification.</remarks>
public enum MessageType
{
    Error = 1,
    Warning = 2,
    Info = 3,
    Log = 4,
    Debug = 5,
}
