// Formats reports alone: where another extension formats YAML too, the editor would ask which one may format rulesengine.yaml.
import { LanguageClient, ServerCapabilities, StaticFeature } from 'vscode-languageclient/node';
import { reportSelector } from '../reportLanguage';

export class ReportFormatting implements StaticFeature {
  constructor(private readonly client: LanguageClient) {}

  fillClientCapabilities(): void {}

  /** Takes the capability away from the features that would format all we ask the server about. */
  preInitialize(capabilities: ServerCapabilities): void {
    delete capabilities.documentFormattingProvider;
    delete capabilities.documentRangeFormattingProvider;
  }

  initialize(): void {
    const registerOptions = { documentSelector: reportSelector };
    this.client.getFeature('textDocument/formatting').register({ id: 'rulesengine-formatting', registerOptions });
    this.client.getFeature('textDocument/rangeFormatting').register({ id: 'rulesengine-range-formatting', registerOptions });
  }

  getState(): { kind: 'static' } {
    return { kind: 'static' };
  }

  clear(): void {}
}
