using Microsoft.CodeAnalysis;

namespace RulesEngine.Generators.Incremental;

/// <summary>A diagnostic that may stay in the pipeline and is made real only when reported.</summary>
internal sealed record Problem(DiagnosticDescriptor Descriptor, LocationInfo Location, EquatableArray<string> Arguments)
{
    public static Problem Of(DiagnosticDescriptor descriptor, LocationInfo location, params string[] arguments) =>
        new(descriptor, location, arguments.ToEquatable());

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Descriptor, Location.ToLocation(), [.. Arguments]);
}
