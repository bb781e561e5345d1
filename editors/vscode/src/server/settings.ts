// What the server is told at its start and whenever it changes.
import { workspace } from 'vscode';

/** The settings as the server reads them. */
export interface ServerSettings {
  /** `zh` or `en`; `auto` leaves it to the configuration of the folder and the editor. */
  readonly language: string;
  /** Whether the user trusts the workspace; only then are its plug-ins loaded. */
  readonly trusted: boolean;
}

export function currentSettings(): ServerSettings {
  return {
    language: workspace.getConfiguration('rulesengine').get<string>('language', 'auto'),
    trusted: workspace.isTrusted,
  };
}
