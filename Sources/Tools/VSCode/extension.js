// Starts 'dossier lsp' for the site in each open folder, and keeps it informed of the texts that are open.
'use strict';

const fs = require('fs');
const path = require('path');
const vscode = require('vscode');
const { Connection } = require('./connection');
const convert = require('./convert');
const providers = require('./providers');

const capabilities = {
  general: { positionEncodings: ['utf-16'] },
  window: { workDoneProgress: true, showDocument: { support: true } },
  workspace: {
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
    codeLens: { refreshSupport: false },
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1, 2] } },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    hover: { contentFormat: ['markdown'] },
    rename: { prepareSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** The server of one site, and everything that VS Code shows of it. */
class Site {
  constructor(folder, output) {
    this.folder = folder;
    this.output = output;
    this.findings = vscode.languages.createDiagnosticCollection('dossier');
    this.parts = [this.findings];
    this.progress = new Map();
  }

  async start() {
    const settings = vscode.workspace.getConfiguration('dossier');
    const program = settings.get('program') || 'dossier';
    this.connection = new Connection(
      program, ['lsp', ...(settings.get('arguments') ?? [])], this.folder, this.handlers(), (why) => this.ended(program, why));
    const answer = await this.connection.ask('initialize', {
      processId: process.pid,
      clientInfo: { name: 'Visual Studio Code' },
      rootUri: vscode.Uri.file(this.folder).toString(),
      capabilities,
      initializationOptions: { explanations: true },
    });
    this.connection.notify('initialized', {});
    const legend = answer.capabilities.semanticTokensProvider.legend;
    const ask = (method, params, token) => this.connection.ask(method, params, token);
    this.parts.push(...providers.register(ask, this.folder, legend), ...this.synchronise());
  }

  has(document) {
    const file = document.uri.fsPath;
    return document.uri.scheme === 'file' && ['content', 'templates'].some(
      (part) => file.startsWith(path.join(this.folder, part) + path.sep));
  }

  /** Tells the server of every text that is opened, changed, saved or closed. */
  synchronise() {
    const { workspace } = vscode;
    const uri = (document) => ({ uri: document.uri.toString() });
    const open = (document) => {
      if (!this.has(document)) return;
      const { languageId, version } = document;
      this.connection.notify('textDocument/didOpen', {
        textDocument: { ...uri(document), languageId, version, text: document.getText() },
      });
    };
    workspace.textDocuments.forEach(open);
    return [
      workspace.onDidOpenTextDocument(open),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (!this.has(document) || contentChanges.length === 0) return;
        // The ranges of all changes are those of the text before, so the last one in the text comes first.
        const changes = [...contentChanges].sort((one, other) => other.rangeOffset - one.rangeOffset);
        this.connection.notify('textDocument/didChange', {
          textDocument: { ...uri(document), version: document.version },
          contentChanges: changes.map(({ range, text }) => ({ range: convert.plain.range(range), text })),
        });
      }),
      workspace.onDidSaveTextDocument((document) => {
        if (this.has(document)) this.connection.notify('textDocument/didSave', { textDocument: uri(document) });
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (this.has(document)) this.connection.notify('textDocument/didClose', { textDocument: uri(document) });
      }),
    ];
  }

  /** What the server says and asks. */
  handlers() {
    return {
      log: (text) => this.output.append(text),
      'textDocument/publishDiagnostics': ({ uri, diagnostics }) =>
        this.findings.set(convert.uri(uri), diagnostics.map(convert.finding)),
      'window/showMessage': ({ type, message }) => {
        if (type === 1) vscode.window.showErrorMessage(message);
        else if (type === 2) vscode.window.showWarningMessage(message);
        else vscode.window.showInformationMessage(message);
      },
      'window/showDocument': async ({ uri }) => ({ success: await vscode.env.openExternal(convert.uri(uri)) }),
      'window/workDoneProgress/create': () => null,
      '$/progress': ({ token, value }) => this.show(token, value),
      'workspace/applyEdit': async ({ edit }) => ({ applied: await vscode.workspace.applyEdit(convert.edit(edit)) }),
    };
  }

  show(token, value) {
    if (value.kind === 'begin') {
      const place = { location: vscode.ProgressLocation.Window, title: value.title };
      vscode.window.withProgress(place, () => new Promise((done) => this.progress.set(token, done)));
    } else if (value.kind === 'end') {
      this.progress.get(token)?.();
      this.progress.delete(token);
    }
  }

  run(command, ...args) {
    return this.connection.ask('workspace/executeCommand', { command, arguments: args });
  }

  ended(program, why) {
    this.dispose();
    if (why && !this.isStopping) {
      vscode.window.showErrorMessage(`Dossier: '${program} lsp' does not run: ${why}. Set 'dossier.program' to its path.`);
    }
  }

  async stop() {
    this.isStopping = true;
    await this.connection?.stop().catch(() => {});
    this.dispose();
  }

  dispose() {
    for (const part of this.parts.splice(0)) part.dispose();
    for (const done of this.progress.values()) done();
  }
}

let sites = [];
let output;

/** The folders of sites that are open: a folder with `content/site.yaml`, or one directly in it. */
function folders() {
  const isSite = (folder) => fs.existsSync(path.join(folder, 'content', 'site.yaml'));
  return (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.fsPath).flatMap((folder) => {
    if (isSite(folder)) return [folder];
    const inner = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return inner.map((entry) => path.join(folder, entry.name)).filter(isSite);
  });
}

async function start() {
  sites = folders().map((folder) => new Site(folder, output));
  await Promise.all(sites.map((site) => site.start()));
}

async function stop() {
  await Promise.all(sites.splice(0).map((site) => site.stop()));
}

/** Runs something with the open text and its site, and shows why it cannot be done. */
function withEditor(run) {
  return async () => {
    const editor = vscode.window.activeTextEditor;
    const site = editor && sites.find((site) => site.has(editor.document));
    if (!site) return vscode.window.showWarningMessage('Dossier: open a file of the site first.');
    try {
      return await run(site, editor);
    } catch (error) {
      return vscode.window.showErrorMessage(`Dossier: ${error.message}`);
    }
  };
}

async function showText(text, language) {
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: text, language }));
}

async function explain() {
  const rule = await vscode.window.showInputBox({ prompt: 'The id of the rule, such as raw-html' });
  if (rule) await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(`dossier:explain/${rule}`));
}

async function activate(context) {
  output = vscode.window.createOutputChannel('Dossier');
  const explanations = {
    provideTextDocumentContent: (uri) => sites[0]?.run('dossier.explain', uri.path.replace(/^explain\//, '')),
  };
  const commands = {
    'dossier.preview': withEditor((site, editor) =>
      site.run('dossier.showInPreview', editor.document.uri.toString(), convert.plain.position(editor.selection.active))),
    'dossier.buildSite': withEditor((site) => site.run('dossier.build')),
    'dossier.difference': withEditor(async (site, editor) =>
      showText(await site.run('dossier.diff', editor.document.uri.toString()), 'markdown')),
    'dossier.explainRule': explain,
    'dossier.restart': async () => {
      await stop();
      await start();
    },
  };
  context.subscriptions.push(
    output, vscode.workspace.registerTextDocumentContentProvider('dossier', explanations),
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)),
    vscode.workspace.onDidChangeWorkspaceFolders(() => commands['dossier.restart']()));
  await start();
}

module.exports = { activate, deactivate: stop };
