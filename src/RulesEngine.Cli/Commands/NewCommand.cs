using System.CommandLine;
using System.Globalization;
using System.Text;
using RulesEngine.Text;
using RulesEngine.Workspaces.Creation;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.Cli.Commands;

/// <summary><c>rulesengine new</c>: the skeleton of a report, with the figures carried over from last year's.</summary>
internal sealed class NewCommand : Command
{
    private readonly Session _session;
    private readonly Option<string?> _organization;
    private readonly Option<string?> _year;
    private readonly Option<string?> _form;
    private readonly Option<string?> _lastYear;
    private readonly Option<string?> _output;
    private readonly PluginOption _plugins;

    public NewCommand(Session session)
        : base("new", session.Say("写一份空白报告", "Write an empty report"))
    {
        _session = session;
        Add(_organization = new Option<string?>("--organization") { HelpName = "NAME", Required = true, Description = session.Say("单位全称", "Full name of the body") });
        Add(_year = new Option<string?>("--year") { HelpName = "YEAR", Description = session.Say("年度，默认为去年", "The year, last year by default") });
        Add(_form = new Option<string?>("--form") { HelpName = "FORM", Description = session.Say("格式，默认按年度", "The form, by the year by default") });
        Add(_lastYear = new Option<string?>("--last-year") { HelpName = "FILE", Description = session.Say("上年报告，结转数由此带入", "Last year's report, whose figures are carried over") });
        Add(_output = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = session.Say("写入文件，默认为标准输出；已有的文件不覆盖", "The file to write, standard output by default; an existing file is kept") });
        _plugins = new PluginOption(this, session);
        Add(LanguageOption.Create(session));
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        _plugins.Enter(result);
        var report = new NewReport(result.GetValue(_organization)!, ReadYear(result.GetValue(_year)))
        {
            Form = result.GetValue(_form),
            LastYear = ReadLastYear(result),
        };
        if (!report.TryWrite(_session.FolderCatalog.Forms, out var text, out var problem)) throw new CommandException(problem);
        if (result.GetValue(_output) is { } path) Save(path, text);
        else _session.Out.Write(text);
        return ExitCodes.Clean;
    }

    private static int ReadYear(string? word)
    {
        if (word is null) return DateTime.Now.Year - 1;
        if (word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return year;
        throw new CommandException(new($"--year 应是四位年份，而不是“{word}”", $"--year takes a year of four digits, not \"{word}\""));
    }

    private SourceText? ReadLastYear(ParseResult result)
    {
        if (result.GetValue(_lastYear) is not { } path) return null;
        var loaded = SourceLoader.Load(Path.GetFullPath(path, _session.WorkingDirectory), path);
        if (loaded.Failure is { } failure)
            throw new CommandException(failure.Message);
        return loaded.Source;
    }

    private void Save(string path, string text)
    {
        try
        {
            using var stream = new FileStream(Path.GetFullPath(path, _session.WorkingDirectory), FileMode.CreateNew, FileAccess.Write);
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new CommandException(new($"{path} 已存在，没有覆盖", $"{path} exists and was kept"));
        }
        catch (Exception e) when (FileProblem.Explain(e) is { } reason)
        {
            throw new CommandException(new($"不能写 {path}：{reason.Zh}", $"cannot write {path}: {reason.En}"));
        }
    }
}
