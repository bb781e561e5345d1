using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Formatting;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Document;

/// <summary>What the fixes for missing parts of a form share.</summary>
internal static class MissingPart
{
    /// <summary>Offers to insert what is missing at the path of the diagnostic.</summary>
    /// <param name="context">Takes the fix.</param>
    /// <param name="content">What is filled in, as a clause of the title.</param>
    public static void Offer(FixContext context, LocalizedText content)
    {
        if (MissingParts.Find(context.Report, context.Diagnostic.Path) is not { } insertion) return;
        var title = new LocalizedText(
            $"补上“{string.Join("”“", insertion.Names)}”，{content.Zh}", $"insert \"{string.Join("\", \"", insertion.Names)}\" {content.En}");
        context.RegisterPreferred(title, FixSafety.Unsafe, insertion.Edit);
    }
}
