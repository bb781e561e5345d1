using System.Reflection;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Plugins.Worker;

/// <summary>Puts into words why a pack cannot be used. It may throw anything.</summary>
internal static class PackFailure
{
    public static LocalizedText Explain(Exception exception) => exception switch
    {
        TargetInvocationException { InnerException: { } inner } => Explain(inner),
        TypeInitializationException { InnerException: { } inner } => Explain(inner),
        FileNotFoundException { FileName: { } file } => Missing(file.Split(',')[0]),
        FileLoadException { FileName: { } file } => Missing(file.Split(',')[0]),
        _ => LocalizedText.Same($"{exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ").TrimEnd('.')}"),
    };

    private static LocalizedText Missing(string assembly) => new(
        $"缺少它要用的程序集 {assembly}；请放在插件旁边", $"it needs the assembly {assembly}; put that beside the plug-in");
}
