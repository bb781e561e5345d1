using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>
/// The figures of a prose section and what is said of all or none. Several rules look at a section one after the other, so
/// each thread keeps those of the last section it read, and their memory for the next.
/// </summary>
internal sealed class ProseFigures
{
    /// <summary>Memory for more figures, some 20 MB, is let go with the section; a megabyte of figures is typed into without new memory.</summary>
    private const int MostKept = 100_000;

    [ThreadStatic]
    private static ProseFigures? t_last;

    private readonly WeakReference<Section> _section = new(null!);
    private readonly FigureReader _reader;
    private readonly List<Figure> _pool = [];
    private readonly List<Figure> _figures = [];
    private readonly List<Claim> _claimPool = [];
    private readonly List<Claim> _claims = [];
    private int _used;

    private ProseFigures() => _reader = new FigureReader(this);

    /// <summary>The figures in the order of the text; those of claims are not among them.</summary>
    public IReadOnlyList<Figure> Figures => _figures;

    /// <summary>What is said of all or none.</summary>
    public IReadOnlyList<Claim> Claims => _claims;

    /// <summary>The figures of <paramref name="section"/>, to be used before the next section is read.</summary>
    public static ProseFigures Of(Section section, Report report)
    {
        var kept = t_last ??= new ProseFigures();
        if (kept._section.TryGetTarget(out var last) && last == section) return kept;
        if (kept._used > MostKept) t_last = kept = new ProseFigures();
        kept._section.SetTarget(null!);
        kept.Clear();
        kept._reader.Read(section.Text, report.Metadata.Year);
        DoubtfulFigures.Read(kept._figures, report);
        kept._section.SetTarget(section);
        return kept;
    }

    /// <summary>Takes a new figure into the list.</summary>
    public Figure Add()
    {
        var figure = AddSilent();
        _figures.Add(figure);
        return figure;
    }

    /// <summary>Makes a figure for a claim.</summary>
    public Figure AddSilent()
    {
        if (_used == _pool.Count) _pool.Add(new Figure());
        return _pool[_used++];
    }

    /// <summary>Takes a new claim into the list.</summary>
    public Claim AddClaim()
    {
        if (_claims.Count == _claimPool.Count) _claimPool.Add(new Claim());
        var claim = _claimPool[_claims.Count];
        _claims.Add(claim);
        return claim;
    }

    private void Clear()
    {
        for (var i = 0; i < _used; i++) _pool[i].Clear();
        foreach (var claim in _claims) claim.Set(default, 0, 0, null, isInTime: false);
        _used = 0;
        _figures.Clear();
        _claims.Clear();
    }
}
