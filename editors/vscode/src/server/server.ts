// The language server as the rest of the extension sees it: it runs, or there is one reason why not.
import * as timers from 'node:timers/promises';
import { CancellationError, Disposable, EventEmitter, l10n, LogOutputChannel, Uri, workspace } from 'vscode';
import { CloseAction, ErrorAction, LanguageClient, LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient/node';
import { documentSelector } from '../reportLanguage';
import { findExecutable } from './executable';
import { ReportFormatting } from './formatting';
import { Problem, Remedy, tell } from './problem';
import { ServerProcess } from './process';
import { currentSettings } from './settings';

export type ServerState = 'stopped' | 'starting' | 'running' | 'failed';

/** How long to wait before the server is started again, by how often it died of late; then it stays down. */
const pauses = [0, 1_000, 5_000];
const lately = 3 * 60_000;

/** How long the server may take to answer for the first time, in milliseconds. */
const patience = 30_000;

/** How long after its last sign a program may take to end, in milliseconds. */
const dying = 1_000;

export class Server implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private client: LanguageClient | undefined;
  private deaths: number[] = [];
  private pending: Promise<void> | undefined;
  private attempt: ServerProcess | undefined;
  private isStopping = false;
  private timer: NodeJS.Timeout | undefined;

  /** What the server does. */
  state: ServerState = 'stopped';

  /** Why the server has failed. */
  problem: Problem | undefined;

  readonly onDidChangeState = this.changed.event;

  constructor(
    private readonly extension: Uri,
    private readonly log: LogOutputChannel,
  ) {}

  /** The client of a server that runs; starts it where it does not, and gives undefined where that fails. */
  async ready(): Promise<LanguageClient | undefined> {
    if (this.state === 'stopped') await this.start();
    else await this.pending;
    return this.running;
  }

  /** The client while the server runs. */
  get running(): LanguageClient | undefined {
    return this.state === 'running' ? this.client : undefined;
  }

  /** Starts the server; a start under way is waited for. */
  start(): Promise<void> {
    this.pending ??= this.tryStart().finally(() => (this.pending = undefined));
    return this.pending;
  }

  /** Stops the server if it runs. */
  async stop(): Promise<void> {
    clearTimeout(this.timer);
    this.isStopping = true;
    this.attempt?.kill();
    await this.pending;
    this.isStopping = false;
    const client = this.client;
    this.client = undefined;
    this.become('stopped');
    // A server that hangs is killed by the client.
    await client?.dispose(2_000).catch(error => this.log.warn(`The server did not stop in order: ${error}`));
  }

  /** Starts the server anew; what went wrong before is forgotten. */
  async restart(): Promise<void> {
    await this.stop();
    this.deaths = [];
    await this.start();
  }

  /** Sends the settings to a server that runs. */
  async sendSettings(): Promise<void> {
    await this.running?.sendNotification('workspace/didChangeConfiguration', { settings: { rulesengine: currentSettings() } });
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.changed.dispose();
  }

  private async tryStart(): Promise<void> {
    this.become('starting');
    try {
      await this.connect();
      this.become('running');
    } catch (error) {
      if (this.isStopping) return;
      this.fail(error instanceof Problem ? error : new Problem(l10n.t('The server cannot be started: {0}.', String(error)), [Remedy.restart, Remedy.showLog]));
    }
  }

  private async connect(): Promise<void> {
    const executable = await findExecutable(this.extension);
    this.log.info(`Starting ${executable.command} ${executable.args.join(' ')}`);
    const process = await ServerProcess.start(executable, workspace.workspaceFolders?.[0]?.uri.fsPath);
    const client = new QuietClient('rulesengine', 'RulesEngine', () => Promise.resolve(process.child), this.clientOptions());
    client.registerFeature(new ReportFormatting(client));
    this.client = client;
    this.attempt = process;
    const death = process.ended.then(how => reasonOf(process, how));
    let deadline: NodeJS.Timeout | undefined;
    const silence = new Promise<Problem>(resolve => (deadline = setTimeout(() => resolve(silent()), patience)));
    try {
      await Promise.race([client.start(), Promise.race([death, silence]).then(reason => Promise.reject(reason))]);
    } catch (error) {
      this.client = undefined;
      // A pipe breaks before it is known that the program at its end has ended.
      const reason = error instanceof Problem ? error : await Promise.race([death, timers.setTimeout(dying)]);
      process.kill();
      throw reason ?? error;
    } finally {
      clearTimeout(deadline);
      this.attempt = undefined;
    }
    void death.then(reason => this.died(client, reason));
  }

  private clientOptions(): LanguageClientOptions {
    return {
      documentSelector,
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions: currentSettings(),
      // What is wrong with the server is told here, once.
      initializationFailedHandler: () => false,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => ({ action: CloseAction.DoNotRestart, handled: true }),
      },
      markdown: { isTrusted: false, supportHtml: false },
      middleware: {
        // The client stops converting where it is cancelled, and would keep the part under the id of the whole: it is asked for anew.
        provideDiagnostics: async (document, previous, token, next) => {
          const report = await next(document, previous, token);
          if (token.isCancellationRequested) throw new CancellationError();
          return report;
        },
      },
    };
  }

  private died(client: LanguageClient, reason: Problem): void {
    if (client !== this.client) return;
    this.client = undefined;
    this.log.error(reason.message);
    const now = Date.now();
    this.deaths = [...this.deaths.filter(death => now - death < lately), now];
    const pause = pauses[this.deaths.length - 1];
    if (pause === undefined) {
      this.fail(reason);
      return;
    }
    this.become('starting');
    this.timer = setTimeout(() => void this.start(), pause);
  }

  private fail(problem: Problem): void {
    this.log.error(problem.message);
    this.problem = problem;
    this.become('failed');
    void tell(problem);
  }

  private become(state: ServerState): void {
    this.state = state;
    if (state !== 'failed') this.problem = undefined;
    this.changed.fire();
  }
}

/** Leaves it to the caller to tell the user what went wrong. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

function silent(): Problem {
  return new Problem(l10n.t('The server did not answer within {0} seconds.', patience / 1_000), [Remedy.setPath, Remedy.showLog]);
}

function reasonOf(process: ServerProcess, how: string): Problem {
  const said = process.lastWords;
  const message = said === undefined ? l10n.t('The server stopped: {0}.', how) : l10n.t('The server stopped: {0}. It last said: {1}', how, said);
  return new Problem(message, [Remedy.restart, Remedy.showLog]);
}
