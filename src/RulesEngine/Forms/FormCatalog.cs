using System.Collections.Immutable;
using RulesEngine.Text;

namespace RulesEngine.Forms;

/// <summary>The forms that reports can name. A form is read on first use; safe to use from any thread.</summary>
public sealed class FormCatalog
{
    private readonly ImmutableArray<Entry> _entries;
    private readonly int _editions;

    /// <summary>A catalogue of <paramref name="sources"/>; where two share an id, the first is taken.</summary>
    public FormCatalog(IEnumerable<FormSource> sources)
        : this(sources, [])
    {
    }

    /// <summary>
    /// A catalogue of <paramref name="editions"/>, one of which is in use each year, and of <paramref name="others"/>, which are
    /// used only where a report names them; where two share an id, the first is taken.
    /// </summary>
    public FormCatalog(IEnumerable<FormSource> editions, IEnumerable<FormSource> others)
    {
        var entries = ImmutableArray.CreateBuilder<Entry>();
        Add(editions, entries);
        _editions = entries.Count;
        Add(others, entries);
        _entries = entries.ToImmutable();
    }

    /// <summary>The ids of all forms.</summary>
    public IEnumerable<string> Ids => _entries.Select(static e => e.Source.Id);

    /// <summary>The form with this id, or null where there is none or its file has errors.</summary>
    public Form? Find(string id)
    {
        foreach (var entry in _entries)
        {
            if (entry.Source.Id == id) return entry.Result.Form;
        }
        return null;
    }

    /// <summary>The edition used for <paramref name="year"/>; without a year, or outside all, the one in force.</summary>
    public Form? FindForYear(int? year)
    {
        Form? inForce = null;
        // From the newest on: most reports use it, and the older ones need not be read then.
        for (var i = _editions - 1; i >= 0; i--)
        {
            if (_entries[i].Result.Form is not { } form) continue;
            if (form.LastYear is null) inForce ??= form;
            if (year is { } wanted ? form.Covers(wanted) : form.LastYear is null) return form;
        }
        return inForce;
    }

    /// <summary>What is wrong in the form files, with places.</summary>
    public IEnumerable<FormError> Errors => _entries.SelectMany(static e => e.Result.Errors);

    // Every start of the command comes by: no LINQ, whose iterators would be loaded for it.
    private static void Add(IEnumerable<FormSource> sources, ImmutableArray<Entry>.Builder entries)
    {
        foreach (var source in sources)
        {
            if (!Contains(entries, source.Id)) entries.Add(new Entry(source));
        }
    }

    private static bool Contains(ImmutableArray<Entry>.Builder entries, string id)
    {
        foreach (var entry in entries)
        {
            if (entry.Source.Id == id) return true;
        }
        return false;
    }

    private sealed class Entry(FormSource source)
    {
        private readonly Lazy<FormLoadResult> _result = new(() => FormLoader.Load(SourceText.From(source.Text, source.Path)));

        public FormSource Source { get; } = source;

        public FormLoadResult Result => _result.Value;
    }
}
