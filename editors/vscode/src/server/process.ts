// One run of the server's program.
import { ChildProcess, spawn } from 'node:child_process';
import { l10n } from 'vscode';
import { Executable } from './executable';
import { Problem, Remedy } from './problem';

const keptLines = 20;

/** How long the last words of a program may take to arrive, in milliseconds. */
const lastWordsWithin = 500;

/** A program that runs, what it last wrote to standard error, and how it ended. */
export class ServerProcess {
  private readonly lines: string[] = [];

  /** Ends with the process: how it ended, for a user to read. */
  readonly ended: Promise<string>;

  private constructor(readonly child: ChildProcess) {
    child.stderr?.setEncoding('utf8').on('data', (text: string) => this.keep(text));
    this.ended = new Promise(resolve => {
      child.once('exit', (code, signal) => {
        const how = signal === null ? l10n.t('it ended with code {0}', code ?? '?') : l10n.t('it was ended by the signal {0}', signal);
        // Its last words may still be in the pipe; a child of its own may hold that open.
        child.once('close', () => resolve(how));
        setTimeout(() => resolve(how), lastWordsWithin);
      });
    });
  }

  /**
   * Starts a program.
   * @throws Problem where the system refuses to.
   */
  static async start(executable: Executable, directory: string | undefined): Promise<ServerProcess> {
    const child = spawn(executable.command, executable.args, { cwd: directory, stdio: 'pipe', windowsHide: true });
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', error =>
        reject(new Problem(l10n.t('The server {0} cannot be started: {1}.', executable.command, error.message), [Remedy.setPath, Remedy.showLog])),
      );
    });
    return new ServerProcess(child);
  }

  /** The last line the program wrote to standard error. */
  get lastWords(): string | undefined {
    return this.lines.at(-1);
  }

  /** Ends the program at once if it still runs. */
  kill(): void {
    if (this.child.exitCode === null) this.child.kill('SIGKILL');
  }

  private keep(text: string): void {
    this.lines.push(...text.split('\n').map(line => line.trim()).filter(line => line !== ''));
    this.lines.splice(0, this.lines.length - keptLines);
  }
}
