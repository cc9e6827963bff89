// Turns what the protocol says into what VS Code shows. Both count characters in UTF-16.
'use strict';

const vscode = require('vscode');

const uri = (text) => vscode.Uri.parse(text);
const position = (place) => new vscode.Position(place.line, place.character);
const range = (range) => new vscode.Range(position(range.start), position(range.end));
const location = (place) => new vscode.Location(uri(place.uri), range(place.range));
const markdown = (text) => new vscode.MarkdownString(typeof text === 'string' ? text : text.value);
const list = (items, convert) => (items ?? []).map(convert);

const plain = {
  position: (place) => ({ line: place.line, character: place.character }),
  range: (range) => ({ start: plain.position(range.start), end: plain.position(range.end) }),
};

function finding(item) {
  // The protocol counts severities from 1, VS Code from 0.
  const found = new vscode.Diagnostic(range(item.range), item.message, (item.severity ?? 1) - 1);
  found.source = item.source;
  const href = item.codeDescription?.href;
  found.code = href ? { value: item.code, target: uri(href) } : item.code;
  found.relatedInformation = list(
    item.relatedInformation, (other) => new vscode.DiagnosticRelatedInformation(location(other.location), other.message));
  found.tags = item.tags;
  return found;
}

function completion(item) {
  const made = new vscode.CompletionItem(item.label, (item.kind ?? 1) - 1);
  const text = item.textEdit.newText;
  made.insertText = item.insertTextFormat === 2 ? new vscode.SnippetString(text) : text;
  made.range = range(item.textEdit.range);
  made.detail = item.detail;
  made.filterText = item.filterText;
  made.sortText = item.sortText;
  if (item.documentation) made.documentation = markdown(item.documentation);
  made.original = item;
  return made;
}

function symbol(item) {
  const made = new vscode.DocumentSymbol(
    item.name, item.detail ?? '', item.kind - 1, range(item.range), range(item.selectionRange));
  made.children = list(item.children, symbol);
  return made;
}

function edit(changes) {
  const made = new vscode.WorkspaceEdit();
  for (const change of changes.documentChanges ?? []) {
    if (change.kind === 'create') made.createFile(uri(change.uri), change.options);
    else if (change.kind === 'rename') made.renameFile(uri(change.oldUri), uri(change.newUri), change.options);
    else if (change.kind === 'delete') made.deleteFile(uri(change.uri), change.options);
    else for (const one of change.edits) made.replace(uri(change.textDocument.uri), range(one.range), one.newText);
  }
  return made;
}

function action(item) {
  const kind = item.kind.split('.').reduce((parent, part) => parent.append(part), vscode.CodeActionKind.Empty);
  const made = new vscode.CodeAction(item.title, kind);
  made.edit = edit(item.edit);
  made.diagnostics = list(item.diagnostics, finding);
  made.isPreferred = item.isPreferred;
  return made;
}

function lens(item) {
  const [file, place, places] = item.command.arguments ?? [];
  const command = item.command.command
    ? { title: item.command.title, command: 'editor.action.showReferences',
        arguments: [uri(file), position(place), list(places, location)] }
    : { title: item.command.title, command: '' };
  return new vscode.CodeLens(range(item.range), command);
}

function folding(item) {
  const kinds = { region: vscode.FoldingRangeKind.Region, comment: vscode.FoldingRangeKind.Comment,
    imports: vscode.FoldingRangeKind.Imports };
  return new vscode.FoldingRange(item.startLine, item.endLine, kinds[item.kind]);
}

function hint(item) {
  const made = new vscode.InlayHint(position(item.position), item.label);
  made.tooltip = item.tooltip;
  made.paddingLeft = item.paddingLeft;
  return made;
}

function link(item) {
  const made = new vscode.DocumentLink(range(item.range), item.target ? uri(item.target) : undefined);
  made.tooltip = item.tooltip;
  return made;
}

const selection = (item) =>
  new vscode.SelectionRange(range(item.range), item.parent ? selection(item.parent) : undefined);

module.exports = {
  uri, position, range, location, markdown, list, plain, finding, completion, symbol, edit, action, lens, folding, hint, link,
  selection,
};
