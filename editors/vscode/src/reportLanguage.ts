// Which documents are reports.
import { languages, TextDocument, workspace } from 'vscode';

/** The language of reports: YAML to look at, but no business of other extensions for YAML. */
export const reportLanguage = 'rulesengine-report';

const reports = '**/*.report.{yaml,yml}';
const configurations = '**/rulesengine.yaml';

const schemes = ['file', 'untitled'];

/** Reports that can be edited. */
export const reportSelector = schemes.flatMap(scheme => [
  { scheme, language: reportLanguage },
  { scheme, pattern: reports },
]);

/** What the server is asked about: reports and configurations. */
export const documentSelector = [...reportSelector, ...schemes.map(scheme => ({ scheme, pattern: configurations }))];

/** Whether the document is a report or a configuration. */
export function isOurs(document: TextDocument): boolean {
  return languages.match(documentSelector, document) > 0;
}

/** Whether the document is a report. */
export function isReport(document: TextDocument): boolean {
  return document.languageId === reportLanguage || languages.match({ pattern: reports }, document) > 0;
}

/** Whether the workspace holds a report or a configuration. */
export async function hasReports(): Promise<boolean> {
  const found = await Promise.all([reports, configurations].map(pattern => workspace.findFiles(pattern, undefined, 1)));
  return found.some(files => files.length > 0);
}

/** Makes a YAML document of another name a report if its keys are those of one. */
export async function adopt(document: TextDocument): Promise<void> {
  if (document.languageId !== 'yaml' || isOurs(document) || !looksLikeReport(document)) return;
  await languages.setTextDocumentLanguage(document, reportLanguage);
}

/** The three keys a report begins with, in Chinese or as ids. */
const heads = [/^(格式|form)\s*:/m, /^(单位|organization)\s*:/m, /^(年度|year)\s*:/m];
const headLength = 4_000;

function looksLikeReport(document: TextDocument): boolean {
  const head = document.getText().slice(0, headLength);
  return heads.every(key => key.test(head));
}
