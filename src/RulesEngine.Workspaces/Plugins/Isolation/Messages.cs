using System.Collections.Immutable;
using System.Text.Json.Serialization;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Plugins.Isolation;

/// <summary>What a worker is asked; one member is set.</summary>
internal sealed record WorkerRequest
{
    /// <summary>Load the pack; the first request.</summary>
    public PackSource? Load { get; init; }

    /// <summary>Run a rule.</summary>
    public RuleCall? Rule { get; init; }

    /// <summary>Ask a provider for fixes.</summary>
    public FixCall? Fix { get; init; }

    /// <summary>The answer to <see cref="WorkerReply.Wanted"/>.</summary>
    public ImmutableArray<ReportMessage>? Others { get; init; }
}

/// <summary>What a worker answers; one member is set.</summary>
internal sealed record WorkerReply
{
    /// <summary>What the pack holds.</summary>
    public PackMessage? Pack { get; init; }

    /// <summary>What the rule found.</summary>
    public ImmutableArray<DiagnosticMessage>? Diagnostics { get; init; }

    /// <summary>What the provider offers.</summary>
    public ImmutableArray<Fix>? Fixes { get; init; }

    /// <summary>The rule asks for other reports before it goes on.</summary>
    public ReportKey? Wanted { get; init; }

    /// <summary>Why the pack could not be loaded, or how the rule failed.</summary>
    public LocalizedText? Failure { get; init; }

    /// <summary>Whether the worker is of no further use.</summary>
    public bool IsLast { get; init; }

    /// <summary>The processor time that the worker has used so far.</summary>
    public TimeSpan ProcessorTime { get; init; }
}

/// <summary>A pack as it lies on disk.</summary>
/// <param name="Path">Its file, as a full path.</param>
/// <param name="Image">The bytes of the file.</param>
/// <param name="Libraries">The libraries beside it that it may use, with their hashes; null for all.</param>
internal sealed record PackSource(string Path, byte[] Image, ImmutableSortedDictionary<string, string>? Libraries);

/// <summary>What a pack holds, without its code.</summary>
internal sealed record PackMessage(
    string Name,
    ImmutableArray<DiagnosticDescriptor> Descriptors,
    ImmutableArray<FormSource> Forms,
    ImmutableArray<RuleMessage> Rules,
    ImmutableArray<ImmutableArray<string>> FixProviders,
    ImmutableArray<string?> Documents);

/// <summary>An analyzer of a pack.</summary>
/// <param name="Codes">What it can report.</param>
/// <param name="LooksAtOthers">Whether it compares reports.</param>
internal sealed record RuleMessage(ImmutableArray<string> Codes, bool LooksAtOthers);

/// <summary>A report to look at.</summary>
/// <param name="Path">The name of the text.</param>
/// <param name="Text">The text, with its byte order mark.</param>
/// <param name="Form">The number of its form, counted from 0 as the forms were sent.</param>
/// <param name="NewForm">The form, where it was not sent before.</param>
internal sealed record ReportMessage(string Path, string Text, int Form, FormSource? NewForm);

/// <summary>Runs a rule.</summary>
/// <param name="Rule">The number of the analyzer.</param>
/// <param name="Report">The report; null for the one before.</param>
/// <param name="Settings">What is configured for its codes.</param>
/// <param name="Today">The day of the check.</param>
/// <param name="AmongOthers">Whether it may ask for other reports; it then finds only what comes of them.</param>
internal sealed record RuleCall(
    int Rule, ReportMessage? Report, IReadOnlyDictionary<string, RuleSetting> Settings, DateOnly Today, bool AmongOthers);

/// <summary>Asks for fixes.</summary>
/// <param name="Provider">The number of the fix provider.</param>
/// <param name="Report">The report; null for the one before.</param>
/// <param name="Descriptor">The rule of the diagnostic, which may be another pack's.</param>
/// <param name="Diagnostic">The diagnostic.</param>
internal sealed record FixCall(int Provider, ReportMessage? Report, DiagnosticDescriptor Descriptor, DiagnosticMessage Diagnostic);

/// <summary>The messages as JSON, written and read by generated code.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(WorkerRequest))]
[JsonSerializable(typeof(WorkerReply))]
internal sealed partial class MessageJson : JsonSerializerContext;
