using RulesEngine.Workspaces;

namespace RulesEngine.Cli.Output;

/// <summary>One format's content. <see cref="OrderedOutput"/> sees to it that the calls come in order.</summary>
internal interface IDocument
{
    /// <summary>Writes the beginning; called once, first.</summary>
    void Open();

    /// <summary>Writes a file. When it throws, what was written can still be closed.</summary>
    void Add(CheckedFile file);

    /// <summary>Writes the end; called once, last.</summary>
    /// <param name="summary">What the check came to; null when it broke off.</param>
    void Close(CheckSummary? summary);
}
