using System.Collections.Immutable;
using RulesEngine.Text;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Workspaces.Checking;

/// <summary>What is to be checked, and how.</summary>
/// <param name="Configuration">Which configuration is used.</param>
/// <param name="Today">The day of the check.</param>
public sealed record CheckRequest(ConfigurationRequest Configuration, DateOnly Today)
{
    /// <summary>Files and folders.</summary>
    public ImmutableArray<string> Paths { get; init; } = [];

    /// <summary>A text that came another way than from a file, checked beside the paths; its path names it.</summary>
    public SourceText? StandardInput { get; init; }

    /// <summary>Number of threads.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether each rule's time is measured.</summary>
    public bool MeasureTime { get; init; }

    /// <summary>Whether all findings count as known, since a baseline is being made of them.</summary>
    public bool AcceptAll { get; init; }
}
