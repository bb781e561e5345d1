using System.CommandLine;
using System.CommandLine.Invocation;
using RulesEngine.Cli.Terminal;
using RulesEngine.Workspaces.Files;
using RulesEngine.Workspaces.Plugins.Isolation;
using RulesEngine.Workspaces.Plugins.Worker;

namespace RulesEngine.Cli;

/// <summary>Takes the arguments to the command they name and turns what goes wrong into one line and an exit code.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command line.</summary>
    public static int Run(string[] args)
    {
        if (args is [WorkerCommand.Verb, var pipe])
        {
            PluginWorker.Run(pipe);
            return ExitCodes.Clean;
        }
        using var session = new Session(LanguageChoice.FromArguments(args));
        try
        {
            if (args is ["check" or "fix", ..]) session.Prepare();
            return Run(args, session);
        }
        catch (CommandException e)
        {
            return session.Fail(e.Reason);
        }
        catch (OperationCanceledException)
        {
            session.Warn(new("已中断", "interrupted"));
            return ExitCodes.Interrupted;
        }
        catch (ReaderGoneException)
        {
            return ExitCodes.ReaderGone;
        }
        catch (IOException e)
        {
            return session.Fail(FileProblem.ExplainFailure(e));
        }
        catch (Exception e)
        {
            return session.Fail(new($"内部错误：{e.GetType().Name}：{e.Message}", $"internal error: {e.GetType().Name}: {e.Message}"));
        }
    }

    private static int Run(string[] args, Session session)
    {
        var result = CommandTree.Parse(args, session);
        // The command's own action needs none of the pipeline that handles help and versions.
        if (result.Errors.Count == 0)
            return result is { Action: SynchronousCommandLineAction action, CommandResult.Command: not RootCommand }
                ? action.Invoke(result)
                : result.Invoke(Configure(session));
        foreach (var error in UsageErrors.Explain(result)) session.Fail(error);
        return ExitCodes.CouldNotDo;
    }

    private static InvocationConfiguration Configure(Session session) => new()
    {
        EnableDefaultExceptionHandler = false,
        Output = session.Out,
        Error = session.Error,
    };
}
