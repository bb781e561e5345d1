// What the server is told at its start and whenever it changes.
import { workspace } from 'vscode';

/** The settings as the server reads them. */
export interface ServerSettings {
  /** `zh` or `en`; `auto` leaves it to the configuration of the folder and the editor. */
  readonly language: string;
  /** Which rows name their columns: `none`, `needed` or `all`. */
  readonly columnHints: string;
  /** Whether the user trusts the workspace; only then are its plug-ins loaded. */
  readonly trusted: boolean;
  /** What the code of a finding links to; `{code}` stands for the code. */
  readonly ruleLink: string;
}

const ruleLink = `command:rulesengine.explainRule?${encodeURIComponent('["')}{code}${encodeURIComponent('"]')}`;

export function currentSettings(): ServerSettings {
  const settings = workspace.getConfiguration('rulesengine');
  return {
    language: settings.get<string>('language', 'auto'),
    columnHints: settings.get<string>('inlayHints.columnNames', 'needed'),
    trusted: workspace.isTrusted,
    ruleLink,
  };
}
