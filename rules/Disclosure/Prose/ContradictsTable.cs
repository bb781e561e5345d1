using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Disclosure.Metadata;
using RulesEngine.Disclosure.Prose.Figures;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Prose;

/// <summary>GK4012: prose says of all or of none what the tables deny: 全部办结, 均维持, 未收到申请.</summary>
public sealed partial class ContradictsTable : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSectionAction(Check);

    private static void Check(SectionContext context)
    {
        if (!DisclosureForm.Is(context.Report.Form)) return;
        var figures = ProseFigures.Of(context.Section, context.Report);
        for (var i = 0; i < figures.Claims.Count; i++)
        {
            var claim = figures.Claims[i];
            switch (claim.Kind)
            {
                case ClaimKind.Absent: CheckAbsent(context, claim); break;
                case ClaimKind.AllSettled: CheckSettled(context, claim, figures.Figures); break;
                case ClaimKind.AllGranted: CheckGranted(context, claim); break;
                case ClaimKind.AllNaturalPersons: CheckApplicants(context, claim); break;
                default: CheckUpheld(context, claim); break;
            }
        }
    }

    private static void CheckAbsent(SectionContext context, Claim claim)
    {
        var comparison = new FigureComparison(context.Report);
        if (comparison.Compare(claim.Figure!) != Agreement.Contradicted) return;
        Report(context, claim, [.. comparison.FindNearest(claim.Figure!).Cells]);
    }

    private static void CheckSettled(SectionContext context, Claim claim, IReadOnlyList<Figure> figures)
    {
        if (!IsOfAllRequests(context.Report, claim) || SpeaksOfPending(claim, figures)) return;
        var report = context.Report;
        if (report.FindCell("requests.carried-out.total") is { IsNumber: true, Value: > 0 } pending) Report(context, claim, [pending]);
        else if (report.FindCell("requests.received.total") is { IsNumber: true, Value: > 0 } received
            && report.FindCell("requests.outcomes.total.total") is { IsNumber: true, Value: 0, Node: not null } settled) Report(context, claim, [settled, received]);
    }

    private static void CheckGranted(SectionContext context, Claim claim)
    {
        var report = context.Report;
        if (claim.Figure is not { IsRead: true, Column: null, Row.Kind: PhraseKind.Stage } figure || new FigureComparison(report).Compare(figure) != Agreement.Confirmed) return;
        if (report.FindCell("requests.outcomes.total.total") is { IsNumber: true } settled && report.FindCell("requests.outcomes.granted.total") is { IsNumber: true } granted
            && granted.Value < settled.Value) Report(context, claim, [granted, settled]);
    }

    private static void CheckApplicants(SectionContext context, Claim claim)
    {
        if (claim.Figure is { } figure && figure is not { IsRead: true, Column: null, Row.IsReceived: true }) return;
        if (context.Report.FindCell("requests.received.total") is not { Row: var received }) return;
        var others = ImmutableArray.CreateBuilder<Cell>();
        for (var i = 0; i < received.Count; i++)
        {
            if (received[i] is { IsNumber: true, Value: > 0, Column.Id: not ("natural-person" or "total") } cell) others.Add(cell);
        }
        if (others.Count > 0) Report(context, claim, others.ToImmutable());
    }

    /// <summary>Said of some requests only (those from the web, those carried in, those settled), it is true of them.</summary>
    private static bool IsOfAllRequests(Report report, Claim claim)
    {
        if (claim.Figure is not { } figure) return !claim.IsInTime;
        if (figure is not { IsRead: true, Column: null, Row.IsReceived: true }) return false;
        // A wrong number of requests is GK4007's matter; the claim is about them all.
        return new FigureComparison(report).Compare(figure) != Agreement.Unknown;
    }

    /// <summary>「均在法定期限内答复，结转1件」: who tells of pending requests means the others.</summary>
    private static bool SpeaksOfPending(Claim claim, IReadOnlyList<Figure> figures)
    {
        if (!claim.IsInTime) return false;
        foreach (var figure in figures)
        {
            if (figure.Row is { Cells: "carried-out" or "carried-out | carried-in" } && figure.Value > 0) return true;
        }
        return false;
    }

    private static void CheckUpheld(SectionContext context, Claim claim)
    {
        if (claim.Figure is not { IsRead: true, Column: null, Row: { Table: "disputes" } row } figure) return;
        var report = context.Report;
        if (figure.Number.Unit is not null && new FigureComparison(report).Compare(figure) != Agreement.Confirmed) return;
        var others = ImmutableArray.CreateBuilder<Cell>();
        foreach (var id in row.Cells.Split('|')[0].Split('+', StringSplitOptions.TrimEntries))
        {
            foreach (var column in (ReadOnlySpan<string>)["corrected", "other", "pending"])
            {
                if (report.FindCell($"disputes.{id}.{column}") is { IsNumber: true, Value: > 0 } cell) others.Add(cell);
            }
        }
        if (others.Count > 0) Report(context, claim, others.ToImmutable());
    }

    private static void Report(SectionContext context, Claim claim, ImmutableArray<Cell> cells)
    {
        var section = context.Section;
        var table = string.Join("，", cells.Select(static c => $"“{CellNames.NameOf(c.Row.Definition)}·{c.Column.Name}”为 {c.Text}"));
        var english = string.Join(", ", cells.Select(static c => $"\"{CellNames.NameOf(c.Row.Definition)}·{c.Column.Name}\" is {c.Text}"));
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor, section.GetSpan(claim.Start, claim.Length), section.Path, section.Text.Substring(claim.Start, claim.Length),
            new Text.LocalizedText(table, english)) with
        {
            Related = [.. cells.Select(RelatedPlace.Of)],
        });
    }
}
