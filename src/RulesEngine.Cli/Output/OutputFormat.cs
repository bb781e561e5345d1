namespace RulesEngine.Cli.Output;

/// <summary>The formats of <c>--format</c>; the names in lower case are what the command line takes.</summary>
internal enum OutputFormat
{
    /// <summary>For people: the source line with the place underlined, the suspected cell and the fixes.</summary>
    Text,

    /// <summary>One line for each finding, as editors parse: <c>path:line:column: severity code message</c>.</summary>
    Concise,

    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>One JSON object on each line, for each finding.</summary>
    Jsonl,

    /// <summary>SARIF 2.1.0, for code scanning and viewers.</summary>
    Sarif,

    /// <summary>Workflow commands of GitHub Actions, which become annotations.</summary>
    GitHub,

    /// <summary>The Code Quality report of GitLab.</summary>
    GitLab,

    /// <summary>JUnit XML, for Jenkins and everything else that shows test results.</summary>
    JUnit,

    /// <summary>Checkstyle XML.</summary>
    Checkstyle,

    /// <summary>A page for the summary of a CI job.</summary>
    Markdown,
}
