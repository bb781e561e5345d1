using System.Collections.Immutable;
using RulesEngine.Text;

namespace RulesEngine.Forms;

/// <summary>A mistake in a form file.</summary>
/// <param name="Source">The form file.</param>
/// <param name="Span">The place in it.</param>
/// <param name="Message">What is wrong and what is expected.</param>
public sealed record FormError(SourceText Source, TextSpan Span, LocalizedText Message);

/// <summary>What came of reading a form file.</summary>
/// <param name="Form">The form; null where there are errors.</param>
/// <param name="Errors">All mistakes found.</param>
public sealed record FormLoadResult(Form? Form, ImmutableArray<FormError> Errors);
