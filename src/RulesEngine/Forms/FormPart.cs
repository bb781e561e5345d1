namespace RulesEngine.Forms;

/// <summary>A section, row or column of a form: what a report names by a key.</summary>
public abstract class FormPart : IKeyed
{
    private protected FormPart(NameSet names) => Names = names;

    /// <summary>Id, name and label.</summary>
    public NameSet Names { get; }

    /// <summary>The last part of the logical path.</summary>
    public string Id => Names.Id;

    /// <summary>The canonical key.</summary>
    public string Name => Names.Name;

    /// <inheritdoc/>
    public IReadOnlyList<string> Spellings => Names.Spellings;
}
