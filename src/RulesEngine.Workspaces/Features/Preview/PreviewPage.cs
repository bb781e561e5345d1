using System.Security.Cryptography;
using System.Text;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Preview;

/// <summary>The report as a page of its own: nothing is fetched, no script runs, and it prints on A4.</summary>
public static class PreviewPage
{
    private static readonly Lazy<string> StyleSheet = new(ReadStyleSheet);

    /// <summary>The style sheet of what <see cref="PreviewFeature.Body"/> draws; its colours are variables.</summary>
    public static string Style => StyleSheet.Value;

    /// <summary>The page.</summary>
    /// <param name="snapshot">The report.</param>
    /// <param name="language">The language of what is said of the report; the report itself is Chinese.</param>
    /// <param name="isClean">Whether places and marks are left out, for a report that is published.</param>
    public static string Write(ReportSnapshot snapshot, Language language, bool isClean = false)
    {
        var body = PreviewFeature.Body(snapshot, language, isClean);
        var nonce = NonceFor(body);
        var html = new HtmlWriter().Markup("<!DOCTYPE html>\n").Start("html").Attribute("lang", "zh-CN").Line().Start("head").Line();
        html.Start("meta").Attribute("charset", "utf-8").EndEmpty().Line();
        html.Start("meta").Attribute("http-equiv", "Content-Security-Policy")
            .Attribute("content", $"default-src 'none'; style-src 'nonce-{nonce}'; base-uri 'none'; form-action 'none'").EndEmpty().Line();
        html.Start("meta").Attribute("name", "viewport").Attribute("content", "width=device-width, initial-scale=1").EndEmpty().Line();
        html.Start("meta").Attribute("name", "color-scheme").Attribute("content", "light dark").EndEmpty().Line();
        html.Element("title", PreviewFeature.Title(snapshot)).Line();
        html.Start("style").Attribute("nonce", nonce).Markup($"\n{Style}").End().Line().End().Line();
        return html.Start("body").Line().Markup(body).End().Line().End().Line().ToString();
    }

    /// <summary>Made of the page, so that the same report gives the same page; whoever writes a part of it cannot foresee it.</summary>
    private static string NonceFor(string body) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(body)).AsSpan(0, 18));

    private static string ReadStyleSheet()
    {
        using var stream = typeof(PreviewPage).Assembly.GetManifestResourceStream("Preview.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
