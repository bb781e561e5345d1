using Microsoft.Win32.SafeHandles;

namespace RulesEngine.Cli.Terminal;

/// <summary>
/// Standard output where it is a pipe. The console's own stream says nothing when the reader has gone; this one does once,
/// so that the run ends, and then drops what the ends of documents still write.
/// </summary>
internal sealed class OutputPipe(FileStream pipe) : Stream
{
    private const int BrokenPipe = 32; // EPIPE of Linux and macOS, which .NET hands on as it is
    private bool _isReaderGone;

    /// <summary>Standard output, as a pipe where it is one.</summary>
    public static Stream OpenStandardOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();
        var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        // A file may be shared with standard error; a FileStream would keep a position of its own.
        return stream.CanSeek ? Console.OpenStandardOutput() : new OutputPipe(stream);
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_isReaderGone) return;
        try
        {
            pipe.Write(buffer);
        }
        catch (IOException e) when (e.HResult == BrokenPipe)
        {
            _isReaderGone = true;
            throw new ReaderGoneException(e);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}

/// <summary>Nobody reads standard output any more.</summary>
internal sealed class ReaderGoneException(IOException cause) : IOException(cause.Message, cause);
