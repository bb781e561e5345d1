using System.Text.Json;
using System.Text.Json.Serialization;
using RulesEngine.LanguageServer.Handlers;
using RulesEngine.LanguageServer.Protocol;

namespace RulesEngine.LanguageServer.Commands;

/// <summary>What <c>rulesengine.newReport</c> takes, as one object.</summary>
/// <param name="Organization">The full name of the body.</param>
internal sealed record NewReportArguments(string Organization)
{
    /// <summary>The URI of the folder for the report, which is then named after body and year.</summary>
    public string? Folder { get; init; }

    /// <summary>The URI of the report; wins over <see cref="Folder"/>.</summary>
    public string? File { get; init; }

    /// <summary>The year reported on; the last one where it is not given.</summary>
    public int? Year { get; init; }

    /// <summary>The id of the form; the one of the year where it is not given.</summary>
    public string? Form { get; init; }

    /// <summary>The URI of last year's report.</summary>
    public string? From { get; init; }

    /// <summary>Reads the arguments of the command.</summary>
    /// <exception cref="StreamJsonRpc.LocalRpcException">They are not what it takes.</exception>
    public static NewReportArguments Read(JsonElement[]? arguments)
    {
        if (arguments is not [var only]) throw Handler.Error(ErrorCodes.InvalidParams, $"{NewReportCommand.Name} takes one object.");
        try
        {
            var read = only.Deserialize(NewReportArgumentsJson.Default.NewReportArguments);
            if (read is { Organization.Length: > 0, Year: null or (>= 1 and <= 9999) }) return read;
        }
        catch (JsonException e)
        {
            throw Handler.Error(ErrorCodes.InvalidParams, $"{NewReportCommand.Name} takes other arguments: {e.Message}");
        }
        throw Handler.Error(ErrorCodes.InvalidParams, $"{NewReportCommand.Name} needs an organization, and a year of at most four digits.");
    }
}

/// <summary>How <see cref="NewReportArguments"/> is read. A year may come as typed.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(NewReportArguments))]
internal sealed partial class NewReportArgumentsJson : JsonSerializerContext;
