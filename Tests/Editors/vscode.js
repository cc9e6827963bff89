// Stands in for VS Code, and uses the extension as a person would; prints what it would show, as JSON.
'use strict';

const fs = require('fs');
const Module = require('module');
const path = require('path');

const [extension, site, dossier] = process.argv.slice(2);
const shown = {};
const providers = {};
const disposable = { dispose() {} };

class Plain { constructor(...values) { this.values = values; } }
class Position { constructor(line, character) { Object.assign(this, { line, character }); } }
class Range { constructor(start, end) { Object.assign(this, { start, end }); } }
class Uri {
  constructor(text) { this.text = text; this.scheme = text.split(':')[0]; this.fsPath = decodeURI(text.replace('file://', '')); }
  static parse(text) { return new Uri(text); }
  static file(name) { return new Uri('file://' + encodeURI(name)); }
  toString() { return this.text; }
}
class WorkspaceEdit {
  constructor() { this.steps = []; }
  replace(uri, range, text) { this.steps.push(['replace', path.basename(uri.fsPath), text]); }
  createFile(uri) { this.steps.push(['create', path.basename(uri.fsPath)]); }
  renameFile(from, to) { this.steps.push(['rename', path.basename(from.fsPath), path.basename(to.fsPath)]); }
}
const kinds = new Proxy({}, { get: (_, name) => name });
const event = () => { const heard = []; const on = (run) => { heard.push(run); return disposable; }; on.fire = (what) => heard.forEach((run) => run(what)); return on; };

const file = path.join(site, 'content/articles/flood.md');
const text = fs.readFileSync(file, 'utf8');
const document = { uri: Uri.file(file), languageId: 'markdown', version: 1, getText: () => document.text, text };
const changed = event();
const findings = new Map();
const register = (name) => (...values) => { providers[name] = values.find((value) => Object.values(value).some((member) => typeof member === 'function') || Object.getPrototypeOf(value) === Object.prototype && Object.keys(value).some((key) => key.startsWith('provide'))); return disposable; };

const vscode = {
  Position, Range, Uri, WorkspaceEdit,
  Location: Plain, MarkdownString: class { constructor(value) { this.value = value; } }, SnippetString: Plain, SelectionRange: Plain,
  Hover: class { constructor(text, range) { Object.assign(this, { text, range }); } },
  Diagnostic: class { constructor(range, message, severity) { Object.assign(this, { range, message, severity }); } },
  DiagnosticRelatedInformation: Plain,
  CompletionItem: class { constructor(label, kind) { Object.assign(this, { label, kind }); } },
  CompletionList: class { constructor(items, isIncomplete) { Object.assign(this, { items, isIncomplete }); } },
  DocumentHighlight: Plain, SymbolInformation: Plain, DocumentLink: Plain, CodeLens: Plain, FoldingRange: Plain, InlayHint: Plain,
  DocumentSymbol: class { constructor(name) { this.name = name; } },
  CodeAction: class { constructor(title, kind) { Object.assign(this, { title, kind }); } },
  CodeActionKind: { Empty: { append: (part) => ({ value: part, append(more) { return { value: `${part}.${more}`, append: this.append }; } }) } },
  FoldingRangeKind: kinds, ProgressLocation: kinds,
  SemanticTokens: Plain, SemanticTokensLegend: Plain, RelativePattern: Plain,
  languages: new Proxy({}, { get: (_, name) => name === 'createDiagnosticCollection'
    ? () => ({ set: (uri, list) => findings.set(uri.text, list), dispose() {} }) : register(name) }),
  window: {
    createOutputChannel: () => ({ append: (text) => process.stderr.write(text), dispose() {} }),
    showErrorMessage: (text) => { shown.error = text; }, showWarningMessage: (text) => { shown.warning = text; },
    showInformationMessage: (text) => { shown.information = text; },
    withProgress: (_, run) => run(), showTextDocument: (made) => { shown.text = made.content; },
    activeTextEditor: { document, selection: { active: new Position(6, 4) } },
  },
  workspace: {
    workspaceFolders: [{ uri: Uri.file(site) }], textDocuments: [document],
    getConfiguration: () => ({ get: (name) => ({ program: dossier, arguments: ['--drafts'] })[name] }),
    onDidOpenTextDocument: event(), onDidChangeTextDocument: changed, onDidSaveTextDocument: event(), onDidCloseTextDocument: event(),
    onDidChangeWorkspaceFolders: event(), registerTextDocumentContentProvider: (_, provider) => { providers.explain = provider; return disposable; },
    openTextDocument: async (made) => made, applyEdit: async () => true,
  },
  commands: { all: {}, registerCommand(name, run) { this.all[name] = run; return disposable; } },
  env: { openExternal: async (uri) => { shown.external = uri.text; return true; } },
};

const load = Module._load;
Module._load = (name, ...rest) => (name === 'vscode' ? vscode : load(name, ...rest));

const until = async (what, done) => {
  for (let turn = 0; turn < 600; turn += 1) {
    if (done()) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`waited in vain for ${what}`);
};
const place = (words) => {
  const lines = document.text.split(words)[0].split('\n');
  return new Position(lines.length - 1, lines.at(-1).length);
};

async function main() {
  const { activate, deactivate } = require(path.join(extension, 'extension.js'));
  await activate({ subscriptions: [] });
  const uri = document.uri.toString();
  await until('findings', () => findings.get(uri)?.length);
  shown.findings = findings.get(uri).map((found) => [found.range.start.line, found.code.value, found.code.target.text]);
  const hover = await providers.registerHoverProvider.provideHover(document, place('ada-byron'));
  shown.hover = hover.text.value.split('\n')[0];
  const start = place('nobdy');
  const end = new Position(start.line, start.character + 5);
  document.text = text.replace('nobdy', 'Ада');
  document.version = 2;
  changed.fire({ document, contentChanges: [{ range: new Range(start, end), text: 'Ада', rangeOffset: 1 }] });
  const list = await providers.registerCompletionItemProvider.provideCompletionItems(document, new Position(start.line, start.character + 3));
  shown.completion = list.items.map((item) => item.insertText);
  await until('the finding on Ада', () => findings.get(uri)?.some((found) => found.message.includes('Ада')));
  const actions = await providers.registerCodeActionsProvider.provideCodeActions(document, new Range(start, start), {});
  shown.actions = actions.map((action) => action.title);
  const edit = await providers.registerRenameProvider.provideRenameEdits(document, place('great-flood'), 'flood-of-2014');
  shown.rename = edit.steps;
  shown.definition = (await providers.registerDefinitionProvider.provideDefinition(document, place('ada-byron'))).length;
  shown.lenses = (await providers.registerCodeLensProvider.provideCodeLenses(document)).length;
  shown.explanation = (await providers.explain.provideTextDocumentContent({ path: 'explain/raw-html' })).split('\n')[0];
  await vscode.commands.all['dossier.preview']();
  await deactivate();
  console.log(JSON.stringify(shown));
}

main().then(() => process.exit(0), (error) => { console.error(error); process.exit(1); });
