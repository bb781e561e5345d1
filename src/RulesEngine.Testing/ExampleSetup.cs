using System.Globalization;
using System.Text;
using RulesEngine.Analysis;
using RulesEngine.Packs;
using RulesEngine.Text;

namespace RulesEngine.Testing;

/// <summary>What the words behind <c>yaml</c> ask for: how the text is made, and with what options it is checked.</summary>
internal sealed class ExampleSetup
{
    private readonly RuleCatalog _catalog;
    private readonly Dictionary<string, RuleSetting> _rules = [];
    private bool _isOverlay;
    private bool _isGb18030;
    private bool _isCrlf;
    private string _base = BaseReport.Form2021;

    private ExampleSetup(RuleCatalog catalog)
    {
        _catalog = catalog;
        Options = new AnalysisOptions { Rules = _rules };
    }

    /// <summary>Options of rules and the current date.</summary>
    public AnalysisOptions Options { get; private set; }

    /// <exception cref="FormatException">A word is unknown, or cannot be read.</exception>
    public static ExampleSetup Of(RuleExample example, RuleCatalog catalog)
    {
        var setup = new ExampleSetup(catalog);
        foreach (var word in example.Info.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!setup.Take(word)) throw new FormatException($"{example}: the info string has an unknown word \"{word}\".");
        }
        return setup;
    }

    /// <summary>The whole text of an example, or of its fixed form.</summary>
    public string Compose(string text)
    {
        var whole = _isOverlay ? ReportOverlay.Apply(_base, text) : text;
        return _isCrlf ? whole.ReplaceLineEndings("\r\n") : whole;
    }

    /// <summary>The text as it would be read from a file of this name.</summary>
    public SourceText Encode(string text, string path) => _isGb18030
        ? SourceText.From(CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text), path)
        : SourceText.From(text, path);

    private bool Take(string word)
    {
        switch (word)
        {
            case "overlay":
                return _isOverlay = true;
            case "2019":
                _base = BaseReport.Form2019;
                return true;
            case "gb18030":
                return _isGb18030 = true;
            case "crlf":
                return _isCrlf = true;
            default:
                return word.Split('=', 2) is [var name, var value] && Set(name, value);
        }
    }

    private bool Set(string name, string value)
    {
        if (name == "today") return TrySetToday(value);
        if (name.Split('.', 2) is not [var code, var option]) return false;
        if (_catalog.Find(code) is not { } rule || !rule.Options.Any(o => o.Name == option)) return false;
        var setting = _rules.GetValueOrDefault(rule.Id) ?? new RuleSetting();
        _rules[rule.Id] = setting with { Options = new Dictionary<string, string>(setting.Options) { [option] = value } };
        return true;
    }

    private bool TrySetToday(string value)
    {
        if (!DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var today)) return false;
        Options = Options with { Today = today };
        return true;
    }
}
