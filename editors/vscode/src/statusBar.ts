// The item in the status bar: how many findings there are, and whether the server runs.
import {
  Diagnostic, DiagnosticSeverity, Disposable, l10n, languages, MarkdownString, StatusBarAlignment, ThemeColor, Uri, window, workspace,
} from 'vscode';
import { isOurs, reportLanguage } from './reportLanguage';
import { Server } from './server/server';

const source = 'rulesengine';

interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly others: number;
}

export class StatusBar implements Disposable {
  private readonly item = window.createStatusBarItem('rulesengine.status', StatusBarAlignment.Left);
  private readonly listeners: Disposable;

  constructor(private readonly server: Server) {
    this.item.name = l10n.t('RulesEngine');
    this.listeners = Disposable.from(
      server.onDidChangeState(() => this.update()),
      languages.onDidChangeDiagnostics(() => this.update()),
      window.onDidChangeActiveTextEditor(() => this.update()),
      workspace.onDidGrantWorkspaceTrust(() => this.update()),
    );
    this.update();
  }

  dispose(): void {
    this.listeners.dispose();
    this.item.dispose();
  }

  private update(): void {
    if (this.server.state === 'stopped') {
      this.item.hide();
      return;
    }
    const isFailed = this.server.state === 'failed';
    this.item.text = this.text();
    this.item.command = isFailed ? 'rulesengine.restart' : 'workbench.actions.view.problems';
    this.item.backgroundColor = isFailed ? new ThemeColor('statusBarItem.errorBackground') : undefined;
    this.item.tooltip = this.tooltip();
    // For a screen reader the icons are words.
    this.item.accessibilityInformation = { label: `${l10n.t('RulesEngine')}: ${this.status()}`, role: 'button' };
    this.item.show();
  }

  private text(): string {
    const name = l10n.t('Reports');
    switch (this.server.state) {
      case 'starting':
        return `$(loading~spin) ${name}`;
      case 'failed':
        return `$(error) ${name}`;
      default: {
        const shield = workspace.isTrusted ? '' : '$(shield) ';
        return `${shield}${name} ${inIcons(count(this.findings()))}`;
      }
    }
  }

  /** The findings in the active report, or in all where none is active. */
  private findings(): readonly Diagnostic[] {
    const active = this.activeReport();
    return active === undefined ? allFindings() : languages.getDiagnostics(active).filter(isOurFinding);
  }

  private activeReport(): Uri | undefined {
    const document = window.activeTextEditor?.document;
    return document !== undefined && isOurs(document) ? document.uri : undefined;
  }

  private status(): string {
    switch (this.server.state) {
      case 'starting':
        return l10n.t('The server is starting.');
      case 'failed':
        return this.server.problem?.message ?? l10n.t('The server has failed.');
      default:
        return this.activeReport() === undefined
          ? l10n.t('In all reports: {0}', inWords(count(allFindings())))
          : l10n.t('In this report: {0}', inWords(count(this.findings())));
    }
  }

  private tooltip(): MarkdownString {
    const text = new MarkdownString(undefined, true);
    text.isTrusted = { enabledCommands: ['rulesengine.restart', 'rulesengine.showLog', 'rulesengine.openPreviewToSide', 'rulesengine.fixAll', 'workbench.trust.manage'] };
    text.appendText(this.status());
    if (this.server.state === 'running' && this.activeReport() !== undefined)
      text.appendMarkdown('\n\n').appendText(l10n.t('In all reports: {0}', inWords(count(allFindings()))));
    if (!workspace.isTrusted)
      text.appendMarkdown('\n\n$(shield) ')
        .appendText(l10n.t('Restricted mode: the built-in rules run; plug-ins of this folder are not loaded.'))
        .appendMarkdown(` [${l10n.t('Manage')}](command:workbench.trust.manage)`);
    const links = [`[${l10n.t('Restart Server')}](command:rulesengine.restart)`, `[${l10n.t('Show Log')}](command:rulesengine.showLog)`];
    if (window.activeTextEditor?.document.languageId === reportLanguage && this.server.state === 'running')
      links.unshift(`[${l10n.t('Preview')}](command:rulesengine.openPreviewToSide)`, `[${l10n.t('Fix All Safe')}](command:rulesengine.fixAll)`);
    return text.appendMarkdown(`\n\n${links.join(' · ')}`);
  }
}

function allFindings(): Diagnostic[] {
  return languages.getDiagnostics().flatMap(([, found]) => found).filter(isOurFinding);
}

function isOurFinding(diagnostic: Diagnostic): boolean {
  return diagnostic.source === source;
}

function count(findings: readonly Diagnostic[]): Counts {
  const errors = findings.filter(f => f.severity === DiagnosticSeverity.Error).length;
  const warnings = findings.filter(f => f.severity === DiagnosticSeverity.Warning).length;
  return { errors, warnings, others: findings.length - errors - warnings };
}

function inIcons({ errors, warnings, others }: Counts): string {
  if (errors + warnings + others === 0) return '$(check)';
  const icons = [`$(error) ${errors}`, `$(warning) ${warnings}`];
  return (others > 0 ? [...icons, `$(info) ${others}`] : icons).join(' ');
}

function inWords({ errors, warnings, others }: Counts): string {
  return errors + warnings + others === 0
    ? l10n.t('nothing found')
    : l10n.t('errors: {0}, warnings: {1}, others: {2}', errors, warnings, others);
}
