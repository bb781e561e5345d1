namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of client/registerCapability.</summary>
/// <remarks>LSP 3.17, Register Capability.</remarks>
public sealed record RegistrationParams
{
    public required Registration[] Registrations { get; init; }
}
