using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RulesEngine.Analyzers.Purity;

/// <summary>RE1008: a rule reaches beyond the report: files, console, environment, processes, the network.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OutsideWorld() : PurityAnalyzer(Descriptor, Members)
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "RE1008",
        "规则里不碰报告以外的东西 / a rule does not reach beyond the report",
        "规则里不读写文件、屏幕、环境和网络（{0}）；要设定的写成选项 / a rule must not use files, console, environment or network ({0}); what can be set is an option",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly ForbiddenMembers Members = new(
    [
        ("System.Console", "*"),
        ("System.Environment", "*"),
        ("System.IO.File", "*"),
        ("System.IO.FileInfo", "*"),
        ("System.IO.FileSystemInfo", "*"),
        ("System.IO.Directory", "*"),
        ("System.IO.DirectoryInfo", "*"),
        ("System.IO.DriveInfo", "*"),
        ("System.IO.FileStream", "*"),
        ("System.IO.FileSystemWatcher", "*"),
        ("System.IO.RandomAccess", "*"),
        ("System.IO.StreamReader", ".ctor(String)"),
        ("System.IO.StreamWriter", ".ctor(String)"),
        ("System.IO.Path", "GetTempFileName GetTempPath GetFullPath Exists"),
        ("System.IO.Pipes.NamedPipeClientStream", "*"),
        ("System.IO.Pipes.NamedPipeServerStream", "*"),
        ("System.IO.MemoryMappedFiles.MemoryMappedFile", "*"),
        ("System.Diagnostics.Process", "*"),
        ("System.Diagnostics.ProcessStartInfo", "*"),
        ("System.Net.Dns", "*"),
        ("System.Net.WebClient", "*"),
        ("System.Net.WebRequest", "*"),
        ("System.Net.HttpListener", "*"),
        ("System.Net.Http.HttpClient", "*"),
        ("System.Net.Http.HttpMessageInvoker", "*"),
        ("System.Net.Mail.SmtpClient", "*"),
        ("System.Net.NetworkInformation.Ping", "*"),
        ("System.Net.Sockets.Socket", "*"),
        ("System.Net.Sockets.TcpClient", "*"),
        ("System.Net.Sockets.TcpListener", "*"),
        ("System.Net.Sockets.UdpClient", "*"),
        ("System.Net.WebSockets.ClientWebSocket", "*"),
        ("System.Reflection.Assembly", "Load LoadFrom LoadFile UnsafeLoadFrom"),
        ("System.Runtime.InteropServices.NativeLibrary", "*"),
        ("System.Runtime.Loader.AssemblyLoadContext", "*"),
        ("Microsoft.Win32.Registry", "*"),
    ]);
}
