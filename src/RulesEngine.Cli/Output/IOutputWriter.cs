using RulesEngine.Workspaces;

namespace RulesEngine.Cli.Output;

/// <summary>
/// Writes the findings of a check in one format, file by file, so that memory does not grow with their number. What is
/// written is valid after <see cref="End"/> and also after <see cref="IDisposable.Dispose"/> alone, when the check broke off.
/// Calls come from one thread at a time. The text it writes to stays open.
/// </summary>
internal interface IOutputWriter : IDisposable
{
    /// <summary>Writes what stands before the first file.</summary>
    void Begin();

    /// <summary>Writes the findings of a file.</summary>
    void Write(CheckedFile file);

    /// <summary>Writes what stands behind the last file. Later calls write nothing.</summary>
    void End(CheckSummary summary);
}
