using System.Globalization;
using RulesEngine.Diagnostics;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Settings;

/// <summary>What values an option takes. Its default shows it: a whole number, <c>true</c> or <c>false</c>, or text.</summary>
public sealed class OptionType
{
    private readonly Func<string, bool> _accepts;

    private OptionType(string schemaType, LocalizedText expected, Func<string, bool> accepts) =>
        (SchemaType, Expected, _accepts) = (schemaType, expected, accepts);

    /// <summary>A whole number.</summary>
    public static OptionType Integer { get; } = new("integer", new("整数", "a whole number"), IsInteger);

    /// <summary>Yes or no.</summary>
    public static OptionType Boolean { get; } = new("boolean", new(" true 或 false", "true or false"), static v => v is "true" or "false");

    /// <summary>Anything.</summary>
    public static OptionType Text { get; } = new("string", new("文字", "text"), static _ => true);

    /// <summary>The name of the type in JSON Schema.</summary>
    public string SchemaType { get; }

    /// <summary>What is expected, for a message.</summary>
    public LocalizedText Expected { get; }

    /// <summary>The type of <paramref name="option"/>.</summary>
    public static OptionType Of(RuleOption option)
    {
        if (Integer.Accepts(option.Default)) return Integer;
        return Boolean.Accepts(option.Default) ? Boolean : Text;
    }

    /// <summary>Whether the option can be set to <paramref name="value"/>.</summary>
    public bool Accepts(string value) => _accepts(value);

    private static bool IsInteger(string value) => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
}
