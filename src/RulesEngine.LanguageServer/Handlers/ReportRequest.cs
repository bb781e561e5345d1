using RulesEngine.LanguageServer.Documents;
using RulesEngine.LanguageServer.State;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>What a request about a report works on.</summary>
/// <param name="Document">The document.</param>
/// <param name="Report">The document as a report.</param>
/// <param name="State">All else the server knew when the request came.</param>
/// <param name="CancellationToken">Cancelled when the client no longer wants the answer.</param>
internal sealed record ReportRequest(OpenDocument Document, ReportSnapshot Report, StateSnapshot State, CancellationToken CancellationToken)
{
    /// <summary>Turns offsets into positions and back.</summary>
    public PositionMap Text => Document.Text;

    /// <summary>The language of the answer.</summary>
    public Language Language => Document.Language;
}
