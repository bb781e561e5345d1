using System.Collections.ObjectModel;
using System.Globalization;
using RulesEngine.Diagnostics;

namespace RulesEngine.Analysis;

/// <summary>What the configuration says for one report, and the date on which it is checked.</summary>
public sealed record AnalysisOptions
{
    /// <summary>What is configured, by code; rules that are not named keep their own severity and defaults.</summary>
    public IReadOnlyDictionary<string, RuleSetting> Rules { get; init; } = ReadOnlyDictionary<string, RuleSetting>.Empty;

    /// <summary>If set, only these codes run.</summary>
    public IReadOnlySet<string>? Selected { get; init; }

    /// <summary>The day on which the report is checked.</summary>
    public DateOnly Today { get; init; } = new(2026, 1, 1);

    /// <summary>Whether each rule's time is measured.</summary>
    public bool MeasureTime { get; init; }

    /// <summary>The severity of a rule after configuration; null when it is off.</summary>
    public DiagnosticSeverity? GetSeverity(DiagnosticDescriptor descriptor)
    {
        if (Selected is not null && !Selected.Contains(descriptor.Id)) return null;
        if (!Rules.TryGetValue(descriptor.Id, out var setting)) return descriptor.DefaultSeverity;
        return setting.IsOff ? null : setting.Severity ?? descriptor.DefaultSeverity;
    }

    /// <summary>An option of a rule as text; its default where it is not configured.</summary>
    /// <exception cref="ArgumentException">The rule's document declares no such option.</exception>
    public string GetText(DiagnosticDescriptor descriptor, string option)
    {
        if (Rules.TryGetValue(descriptor.Id, out var setting) && setting.Options.TryGetValue(option, out var value)) return value;
        foreach (var declared in descriptor.Options)
        {
            if (declared.Name == option) return declared.Default;
        }
        throw new ArgumentException($"{descriptor} declares no option {option}.", nameof(option));
    }

    /// <summary>An option of a rule as a whole number.</summary>
    public int GetInt(DiagnosticDescriptor descriptor, string option) =>
        int.TryParse(GetText(descriptor, option), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : int.Parse(descriptor.Options.First(o => o.Name == option).Default, CultureInfo.InvariantCulture);

    /// <summary>An option of a rule as yes or no.</summary>
    public bool GetBool(DiagnosticDescriptor descriptor, string option) =>
        string.Equals(GetText(descriptor, option), "true", StringComparison.OrdinalIgnoreCase);
}
