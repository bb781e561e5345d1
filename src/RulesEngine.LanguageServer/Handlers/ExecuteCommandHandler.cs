using System.Text.Json;
using RulesEngine.LanguageServer.Commands;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.State;
using RulesEngine.LanguageServer.Transport;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>workspace/executeCommand (LSP 3.17, Execute a command).</summary>
/// <param name="clock">Tells the current day.</param>
internal sealed class ExecuteCommandHandler(TimeProvider clock) : Handler
{
    /// <summary>The commands the server runs.</summary>
    public static string[] Commands { get; } = [NewReportCommand.Name];

    /// <inheritdoc/>
    public override string Method => Methods.ExecuteCommand;

    /// <inheritdoc/>
    public override Task<RawJson?> HandleAsync(JsonElement? parameters, ServerState state, CancellationToken cancellationToken)
    {
        var (read, snapshot) = (Read<ExecuteCommandParams>(parameters), state.Snapshot);
        if (read.Command != NewReportCommand.Name) throw Error(ErrorCodes.InvalidParams, $"There is no command {read.Command}.");
        var command = new NewReportCommand(state.Client, snapshot, DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
        return Task.Run(async () => RawJson.Of(await command.RunAsync(read.Arguments, cancellationToken).ConfigureAwait(false)), cancellationToken);
    }
}
