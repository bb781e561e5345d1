using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Text;
using RulesEngine.Workspaces.Plugins.Isolation;

namespace RulesEngine.Workspaces.Plugins.Worker;

/// <summary>The reports that were sent to this process, and those it asks for.</summary>
internal sealed class ReceivedReports(MessagePipe pipe) : ReportSet
{
    private readonly List<FormCatalog> _forms = [];
    private readonly List<Report> _others = [];
    private Report? _current;

    /// <summary>The other reports of this call, in the order they came.</summary>
    public IReadOnlyList<Report> Others => _others;

    /// <summary>The report a call is about.</summary>
    /// <param name="message">The report; null for that of the last call.</param>
    public Report Receive(ReportMessage? message)
    {
        _others.Clear();
        return _current = message is null ? _current! : Read(message);
    }

    /// <inheritdoc/>
    public override ImmutableArray<Report> Find(ReportKey key)
    {
        pipe.Write(new WorkerReply { Wanted = key, ProcessorTime = Environment.CpuUsage.TotalTime }, MessageJson.Default.WorkerReply);
        var found = pipe.Read(MessageJson.Default.WorkerRequest).Others!.Value.Select(Read).ToImmutableArray();
        _others.AddRange(found);
        return found;
    }

    /// <summary>The form it was read with is the only one there is, so it is read with that again.</summary>
    private Report Read(ReportMessage message)
    {
        if (message.NewForm is { } form) _forms.Add(new FormCatalog([form]));
        return Report.Read(SourceText.From(message.Text, message.Path), _forms[message.Form]);
    }
}
