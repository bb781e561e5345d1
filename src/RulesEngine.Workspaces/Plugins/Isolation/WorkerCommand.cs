using System.Collections.Immutable;

namespace RulesEngine.Workspaces.Plugins.Isolation;

/// <summary>How a worker is started: a program that calls <see cref="Worker.PluginWorker.Run"/> when it is given what stands here.</summary>
/// <param name="FileName">The program.</param>
/// <param name="Arguments">Its arguments, before the ones of the worker.</param>
public sealed record WorkerCommand(string FileName, ImmutableArray<string> Arguments)
{
    /// <summary>The first argument of a worker; the name of a pipe follows.</summary>
    public const string Verb = "plugin-worker";
}
