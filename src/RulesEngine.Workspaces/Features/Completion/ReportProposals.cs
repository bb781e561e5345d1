using System.Globalization;
using RulesEngine.Formatting;

namespace RulesEngine.Workspaces.Features.Completion;

/// <summary>A whole new report of each form, where there is nothing yet.</summary>
internal static class ReportProposals
{
    /// <summary>Stands for the name of the body until it is written.</summary>
    public const string Organization = "单位全称";

    public static IEnumerable<CompletionProposal> In(KeySlot slot)
    {
        if (slot.Ending is not null) yield break;
        var (place, forms) = (slot.Place, slot.Place.Snapshot.Catalog.Forms);
        var year = place.Snapshot.Options.Today.Year - 1;
        var current = forms.FindForYear(year);
        foreach (var id in forms.Ids.Reverse())
        {
            if (forms.Find(id) is not { } form) continue;
            var written = form.Covers(year) ? year : form.LastYear ?? form.FirstYear;
            var text = ReportSkeleton.Write(form, Organization, written);
            yield return new CompletionProposal
            {
                Label = form.Title.In(place.Language),
                Kind = ProposalKind.Skeleton,
                ReplaceSpan = slot.Span,
                InsertText = slot.Arrange(SkeletonSnippet.Of(text, CellStops.None)),
                IsSnippet = true,
                Detail = $"{form.Source}, {written.ToString(CultureInfo.InvariantCulture)}",
                FilterText = Spellings.Order(slot.Typed, form.Title.Zh, form.Title.En, "格式", "报告", "form", "report", id),
                IsPreselected = ReferenceEquals(form, current),
            };
        }
    }
}
