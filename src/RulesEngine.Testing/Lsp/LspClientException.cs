namespace RulesEngine.Testing.Lsp;

/// <summary>The server does not behave as a language server has to; the message says how, with all it wrote to standard error.</summary>
public sealed class LspClientException : Exception
{
    internal LspClientException(string message)
        : base(message)
    {
    }
}
