// What the server is told at its start and whenever it changes.
import { workspace } from 'vscode';

/** The settings as the server reads them. */
export interface ServerSettings {
  /** `zh` or `en`; `auto` leaves it to the configuration of the folder and the editor. */
  readonly language: string;
  /** Whether the user trusts the workspace; only then are its plug-ins loaded. */
  readonly trusted: boolean;
  /** What the code of a finding links to; `{code}` stands for the code. */
  readonly ruleLink: string;
}

const ruleLink = `command:rulesengine.explainRule?${encodeURIComponent('["')}{code}${encodeURIComponent('"]')}`;

export function currentSettings(): ServerSettings {
  return {
    language: workspace.getConfiguration('rulesengine').get<string>('language', 'auto'),
    trusted: workspace.isTrusted,
    ruleLink,
  };
}
