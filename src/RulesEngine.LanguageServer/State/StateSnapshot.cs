using System.Collections.Immutable;
using RulesEngine.LanguageServer.Documents;
using RulesEngine.Packs;
using RulesEngine.Text;

namespace RulesEngine.LanguageServer.State;

/// <summary>What the server knows at one moment. Immutable; requests work on it while the state goes on.</summary>
/// <param name="Features">What the client can do.</param>
/// <param name="Catalog">The rules.</param>
/// <param name="Documents">The open documents by URI.</param>
internal sealed record StateSnapshot(ClientFeatures Features, RuleCatalog Catalog, ImmutableDictionary<string, OpenDocument> Documents)
{
    /// <summary>The language where no document decides.</summary>
    public Language Language => Features.Language ?? Features.Locale;
}
