using RulesEngine.Text;

namespace RulesEngine.Workspaces.Plugins.Isolation;

/// <summary>A worker that did not answer.</summary>
/// <param name="reason">What became of it, as a clause.</param>
/// <param name="isLate">Whether it took too long; it was ended then.</param>
internal sealed class WorkerException(LocalizedText reason, bool isLate) : Exception(reason.En)
{
    public LocalizedText Reason { get; } = reason;

    public bool IsLate { get; } = isLate;
}
