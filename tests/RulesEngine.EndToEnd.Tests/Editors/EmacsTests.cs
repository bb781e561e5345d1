using System.Diagnostics;

namespace RulesEngine.EndToEnd.Tests.Editors;

/// <summary>Emacs whose user has yaml-mode.</summary>
[Collection(OneEditorAtATime.Name)]
public sealed class EmacsTests(EmacsRun editor) : EditorTests(editor), IClassFixture<EmacsRun>;

/// <summary>Emacs whose user has eglot alone.</summary>
[Collection(OneEditorAtATime.Name)]
public sealed class PlainEmacsTests(PlainEmacsRun editor) : EditorTests(editor), IClassFixture<PlainEmacsRun>;

/// <summary>Emacs on a terminal, with <c>editors/emacs/rulesengine.el</c>.</summary>
public class EmacsRun : EditorRun
{
    /// <summary>The packages that count, as <c>package-load-list</c> names them.</summary>
    protected virtual string Packages => "all";

    protected override ProcessStartInfo Prepare()
    {
        Skip.IfNot(OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"), "needs script of util-linux");
        Need(Runs("emacs", "--version"), "emacs-nox");
        Need(Has("eglot"), "elpa-eglot");
        if (Packages == "all") Need(Has("yaml-mode"), "elpa-yaml-mode");
        // Compiling packages in the background would outlive the session.
        Install(".emacs.d/early-init.el", $"(setq package-load-list '({Packages}) native-comp-deferred-compilation nil native-comp-jit-compilation nil)");
        Install(".emacs.d/init.el", "(load (locate-user-emacs-file \"rulesengine\"))");
        Install(".emacs.d/rulesengine.el", Readme.Read("editors/emacs/rulesengine.el"));
        // -e: the exit code is that of Emacs.
        return new ProcessStartInfo("script", ["-qec", $"emacs -nw {Report} -l '{Script("emacs.el")}'", "/dev/null"]);
    }

    private static bool Has(string library) => Runs("emacs", "--batch", "-f", "package-initialize", "--eval", $"(require '{library})");
}

/// <summary>The same Emacs without yaml-mode.</summary>
public sealed class PlainEmacsRun : EmacsRun
{
    protected override string Packages => "(yaml-mode nil) all";
}
