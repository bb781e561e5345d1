using RulesEngine.Workspaces;

namespace RulesEngine.Cli.Output;

/// <summary>Opens and closes a document exactly once, however the check ends.</summary>
internal sealed class OrderedOutput(IDocument document, TextWriter output) : IOutputWriter
{
    private bool _isOpen;
    private bool _isClosed;

    public void Begin()
    {
        if (_isOpen) return;
        _isOpen = true;
        document.Open();
    }

    public void Write(CheckedFile file)
    {
        if (_isClosed) return;
        Begin();
        document.Add(file);
    }

    public void End(CheckSummary summary)
    {
        Begin();
        Close(summary);
    }

    /// <summary>Closes what was begun and not ended; a document never begun stays empty.</summary>
    public void Dispose()
    {
        if (_isOpen) Close(null);
    }

    private void Close(CheckSummary? summary)
    {
        if (_isClosed) return;
        _isClosed = true;
        document.Close(summary);
        output.Flush();
    }
}
