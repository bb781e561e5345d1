using System.Diagnostics;

namespace RulesEngine.EndToEnd.Tests.Editors;

/// <summary>Neovim with nothing but its own client.</summary>
[Collection(OneEditorAtATime.Name)]
public sealed class NeovimTests(NeovimRun editor) : EditorTests(editor), IClassFixture<NeovimRun>;

/// <summary>Neovim without a screen, with <c>editors/neovim/rulesengine.lua</c>.</summary>
public sealed class NeovimRun : EditorRun
{
    protected override ProcessStartInfo Prepare()
    {
        Skip.If(OperatingSystem.IsWindows(), "the settings of Neovim lie elsewhere on Windows");
        Need(Runs("nvim", "--version"), "neovim");
        Install(".config/nvim/plugin/rulesengine.lua", Readme.Read("editors/neovim/rulesengine.lua"));
        return new ProcessStartInfo("nvim", ["--headless", Report, "-S", Script("neovim.lua")]);
    }
}
