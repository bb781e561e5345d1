using RulesEngine.Forms;
using RulesEngine.Reports;

namespace RulesEngine.Workspaces.Features.Completion;

/// <summary>The keys that are missing where someone begins a line, each with what belongs behind it, in the order of the form.</summary>
internal static class KeyProposals
{
    public static IEnumerable<CompletionProposal> At(TypingPlace place)
    {
        if (place.Parent(out var parent) is not { } part) return [];
        var siblings = place.Outline.ChildrenOf(parent);
        siblings.RemoveAll(k => k.Line == place.Line);
        if (KeySlot.Find(place, parent, siblings) is not { } slot) return [];
        var missing = Missing(place, part, slot, siblings);
        if (parent is not null || siblings.Count > 0) return missing;
        return ReportProposals.In(slot).Concat(missing.Select(static p => p with { IsPreselected = false }));
    }

    private static IEnumerable<CompletionProposal> Missing(TypingPlace place, FormPlace part, KeySlot slot, List<KeyedLine> siblings)
    {
        var present = siblings.ConvertAll(k => (k.Line, Key: KeyOf(part.Enter(place.Form, k.Name))));
        var keys = KeysIn(place.Form, part);
        var missing = keys.FindAll(k => !present.Exists(p => ReferenceEquals(p.Key, k)));
        // The likeliest is the first that belongs behind the keys above.
        var reached = present.Where(p => p.Line < place.Line && p.Key is not null).Select(p => keys.IndexOf(p.Key!)).DefaultIfEmpty(-1).Last();
        var next = missing.Find(k => keys.IndexOf(k) > reached);
        var writer = new KeyWriter(slot, part);
        return missing.Select(k => writer.Write(k) with { IsPreselected = ReferenceEquals(k, next) });
    }

    private static List<IKeyed> KeysIn(Form form, FormPlace part)
    {
        if (part.Rows is { } rows) return [.. rows.Items];
        if (part.Row is { } row && part.Column is null) return [.. row.Columns];
        return part is { Section: null, Head: null } ? [.. MetadataKey.All.Items, .. form.Sections] : [];
    }

    private static IKeyed? KeyOf(FormPlace? place) =>
        (IKeyed?)place?.Column ?? (IKeyed?)place?.Row ?? (IKeyed?)place?.Section ?? place?.Head;
}
