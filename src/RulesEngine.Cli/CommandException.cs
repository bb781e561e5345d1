using RulesEngine.Text;

namespace RulesEngine.Cli;

/// <summary>The command cannot be carried out; the reason is shown and the exit code is 2.</summary>
internal sealed class CommandException(LocalizedText reason) : Exception(reason.En)
{
    public LocalizedText Reason { get; } = reason;
}
