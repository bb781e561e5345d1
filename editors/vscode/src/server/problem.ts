// Why the server does not run, and what the user can do.
import { commands, env, l10n, Uri, window } from 'vscode';

/** What the user can do about a problem. */
export enum Remedy {
  restart,
  showLog,
  setPath,
  getRuntime,
}

/** Why the server does not run, in one sentence for the user. */
export class Problem extends Error {
  constructor(
    message: string,
    readonly remedies: readonly Remedy[],
  ) {
    super(message);
  }
}

/** Tells the user of a problem, once, with what to do as buttons. */
export async function tell(problem: Problem): Promise<void> {
  const buttons = problem.remedies.map(remedy => ({ title: titleOf(remedy), remedy }));
  const message = l10n.t('Reports are not checked. {0}', problem.message);
  const chosen = await window.showErrorMessage(message, ...buttons);
  if (chosen !== undefined) await apply(chosen.remedy);
}

function titleOf(remedy: Remedy): string {
  switch (remedy) {
    case Remedy.restart:
      return l10n.t('Restart Server');
    case Remedy.showLog:
      return l10n.t('Show Log');
    case Remedy.setPath:
      return l10n.t('Open Setting');
    case Remedy.getRuntime:
      return l10n.t('Get .NET');
  }
}

async function apply(remedy: Remedy): Promise<void> {
  switch (remedy) {
    case Remedy.restart:
      await commands.executeCommand('rulesengine.restart');
      break;
    case Remedy.showLog:
      await commands.executeCommand('rulesengine.showLog');
      break;
    case Remedy.setPath:
      await commands.executeCommand('workbench.action.openSettings', 'rulesengine.server.path');
      break;
    case Remedy.getRuntime:
      await env.openExternal(Uri.parse('https://dotnet.microsoft.com/download/dotnet/10.0'));
      break;
  }
}
