using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RulesEngine.Analyzers.Purity;

/// <summary>RE1010: a rule waits, or starts work beside it; the engine runs rules on all cores and in an editor at every keystroke.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BlockingCall() : PurityAnalyzer(Descriptor, Members)
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "RE1010",
        "规则里不等待，也不另起线程 / a rule neither waits nor starts threads",
        "规则里不等待，也不另起线程（{0}）：编辑时每次击键都要运行 / a rule must not wait or start threads ({0}): it runs at every keystroke in an editor",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly ForbiddenMembers Members = new(
    [
        ("System.Threading.Thread", ".ctor Sleep Join Start SpinWait"),
        ("System.Threading.ThreadPool", "*"),
        ("System.Threading.Timer", "*"),
        ("System.Threading.SpinWait", "*"),
        ("System.Threading.WaitHandle", "*"),
        ("System.Threading.Barrier", "*"),
        ("System.Threading.CountdownEvent", "*"),
        ("System.Threading.ManualResetEventSlim", "*"),
        ("System.Threading.SemaphoreSlim", "*"),
        ("System.Threading.Tasks.Parallel", "*"),
        ("System.Threading.Tasks.Task", "Wait WaitAll WaitAny Run Start Delay"),
        ("System.Threading.Tasks.Task`1", "Result"),
        ("System.Threading.Tasks.TaskFactory", "*"),
        ("System.Threading.Tasks.ValueTask`1", "Result"),
        ("System.Runtime.CompilerServices.TaskAwaiter", "GetResult"),
        ("System.Runtime.CompilerServices.TaskAwaiter`1", "GetResult"),
        ("System.Runtime.CompilerServices.ValueTaskAwaiter", "GetResult"),
        ("System.Runtime.CompilerServices.ValueTaskAwaiter`1", "GetResult"),
    ]);
}
