using System.Globalization;
using RulesEngine.Reports;

namespace RulesEngine.Workspaces.Features.Completion;

/// <summary>A value that can be written, with a few words about it.</summary>
internal sealed record ProposedValue(string Text, string Detail, bool IsLikely);

/// <summary>What can stand behind the keys of the head, the likeliest first.</summary>
internal static class MetadataValues
{
    public static List<ProposedValue> Of(TypingPlace place, MetadataKey key)
    {
        var today = place.Snapshot.Options.Today;
        return key.Id switch
        {
            "form" => Forms(place),
            "year" => [new((today.Year - 1).ToString(CultureInfo.InvariantCulture), place.Say("去年", "last year"), true)],
            "published" => [new(today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), place.Say("今天", "today"), true)],
            "organization-kind" => Kinds(place),
            _ => [],
        };
    }

    private static List<ProposedValue> Forms(TypingPlace place)
    {
        var forms = place.Snapshot.Catalog.Forms;
        var year = place.Snapshot.Report.Metadata.Year ?? (place.Snapshot.Options.Today.Year - 1);
        var likely = forms.FindForYear(year);
        var values = forms.Ids.Select(id => new ProposedValue(id, forms.Find(id)?.Title.In(place.Language) ?? string.Empty, id == likely?.Id));
        return [.. values.OrderByDescending(static v => v.IsLikely)];
    }

    private static List<ProposedValue> Kinds(TypingPlace place)
    {
        var kind = OrganizationKinds.Infer(place.Snapshot.Report.Metadata.Organization ?? string.Empty);
        List<ProposedValue> values =
        [
            new("政府", place.Say("县级以上人民政府", "a government above town level"), kind == OrganizationKind.Government),
            new("部门", place.Say("政府部门", "a department"), kind == OrganizationKind.Department),
            new("乡镇", place.Say("乡镇人民政府、街道办事处", "a township or subdistrict"), kind == OrganizationKind.Township),
        ];
        return [.. values.OrderByDescending(static v => v.IsLikely)];
    }
}
