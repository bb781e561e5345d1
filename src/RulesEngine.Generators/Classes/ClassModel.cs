using RulesEngine.Generators.Incremental;

namespace RulesEngine.Generators.Classes;

/// <summary>A class that may belong to a rule pack. It has no place, so an edit above the class leaves it equal.</summary>
internal sealed record ClassModel(
    string Namespace,
    string Name,
    string FullName,
    ClassRole Role,
    bool IsStatic,
    bool CanHaveDocument,
    bool NeedsDocument,
    bool NeedsSupportedDiagnostics,
    bool CanBeCreated);

internal enum ClassRole
{
    Other,
    Analyzer,
    FixProvider,
}

/// <summary>A class and where its name stands.</summary>
internal sealed record ClassDeclaration(ClassModel Model, LocationInfo Location);
