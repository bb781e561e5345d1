using RulesEngine.Forms;
using RulesEngine.Reports;

namespace RulesEngine.LanguageServer.State;

/// <summary>A report of the workspace that is not open in the client. Immutable; the text is not kept.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Uri">The place as the client names it.</param>
/// <param name="Key">Whose report it is and for which year; null where it does not say.</param>
/// <param name="Forms">The forms it may be bound to, those of plug-ins of its folder among them.</param>
/// <param name="ResultId">Stands for its findings, so that they need not be sent twice.</param>
/// <param name="IsClean">Whether there are no findings.</param>
internal sealed record ClosedFile(string Path, string Uri, ReportKey? Key, FormCatalog Forms, string ResultId, bool IsClean);
