namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of initialized; there are none.</summary>
/// <remarks>LSP 3.17, Initialized Notification.</remarks>
public sealed record InitializedParams;
