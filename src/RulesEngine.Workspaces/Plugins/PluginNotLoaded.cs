using RulesEngine.Diagnostics;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Plugins;

/// <summary>GK9004: a plug-in that the configuration names could not be loaded.</summary>
public static partial class PluginNotLoaded
{
    /// <summary>The message about a plug-in, with the code in front.</summary>
    public static LocalizedText Explain(string path, LocalizedText reason) =>
        Explain(Diagnostic.Create(Descriptor, default, string.Empty, path, reason));

    /// <summary>The message of a diagnostic, with the code in front.</summary>
    public static LocalizedText Explain(Diagnostic diagnostic) =>
        new($"{diagnostic.Id} {diagnostic.Message.Zh}", $"{diagnostic.Id} {diagnostic.Message.En}");
}
