// What VS Code asks of a language, each answered by one request to the server.
'use strict';

const vscode = require('vscode');
const convert = require('./convert');

/** Registers everything for the files of a site; returns what ends it. */
function register(ask, folder, legend) {
  const files = [
    { scheme: 'file', pattern: new vscode.RelativePattern(folder, 'content/**/*.{md,yaml,txt}') },
    { scheme: 'file', pattern: new vscode.RelativePattern(folder, 'templates/**/*.mustache') },
  ];
  const document = (text) => ({ textDocument: { uri: text.uri.toString() } });
  const at = (text, place) => ({ ...document(text), position: convert.plain.position(place) });
  const inFile = (method, make) => async (text, token) =>
    convert.list(await ask(`textDocument/${method}`, document(text), token), make);
  const atPlace = (method, make) => async (text, place, token) =>
    convert.list(await ask(`textDocument/${method}`, at(text, place), token), make);
  const of = vscode.languages;

  return [
    of.registerCompletionItemProvider(files, {
      async provideCompletionItems(text, place, token) {
        const found = await ask('textDocument/completion', at(text, place), token);
        return found && new vscode.CompletionList(found.items.map(convert.completion), found.isIncomplete);
      },
      async resolveCompletionItem(item, token) {
        const known = await ask('completionItem/resolve', item.original, token);
        if (known?.documentation) item.documentation = convert.markdown(known.documentation);
        return item;
      },
    }, '[', '(', ':', '^', '#', '/', ' '),
    of.registerHoverProvider(files, {
      async provideHover(text, place, token) {
        const hover = await ask('textDocument/hover', at(text, place), token);
        return hover && new vscode.Hover(convert.markdown(hover.contents), convert.range(hover.range));
      },
    }),
    of.registerDefinitionProvider(files, { provideDefinition: atPlace('definition', convert.location) }),
    of.registerReferenceProvider(files, {
      async provideReferences(text, place, context, token) {
        const params = { ...at(text, place), context: { includeDeclaration: context.includeDeclaration } };
        return convert.list(await ask('textDocument/references', params, token), convert.location);
      },
    }),
    of.registerDocumentHighlightProvider(files, {
      provideDocumentHighlights: atPlace(
        'documentHighlight', (item) => new vscode.DocumentHighlight(convert.range(item.range), item.kind - 1)),
    }),
    of.registerDocumentSymbolProvider(files, { provideDocumentSymbols: inFile('documentSymbol', convert.symbol) }),
    of.registerWorkspaceSymbolProvider({
      async provideWorkspaceSymbols(query, token) {
        return convert.list(await ask('workspace/symbol', { query }, token), (item) =>
          new vscode.SymbolInformation(item.name, item.kind - 1, item.containerName, convert.location(item.location)));
      },
    }),
    of.registerDocumentLinkProvider(files, { provideDocumentLinks: inFile('documentLink', convert.link) }),
    of.registerCodeLensProvider(files, { provideCodeLenses: inFile('codeLens', convert.lens) }),
    of.registerFoldingRangeProvider(files, {
      provideFoldingRanges: (text, _, token) => inFile('foldingRange', convert.folding)(text, token),
    }),
    of.registerInlayHintsProvider(files, {
      async provideInlayHints(text, range, token) {
        const params = { ...document(text), range: convert.plain.range(range) };
        return convert.list(await ask('textDocument/inlayHint', params, token), convert.hint);
      },
    }),
    of.registerSelectionRangeProvider(files, {
      async provideSelectionRanges(text, places, token) {
        const params = { ...document(text), positions: places.map(convert.plain.position) };
        return convert.list(await ask('textDocument/selectionRange', params, token), convert.selection);
      },
    }),
    of.registerCodeActionsProvider(files, {
      async provideCodeActions(text, range, context, token) {
        const only = context.only ? [context.only.value] : undefined;
        const params = { ...document(text), range: convert.plain.range(range), context: { diagnostics: [], only } };
        return convert.list(await ask('textDocument/codeAction', params, token), convert.action);
      },
    }),
    of.registerRenameProvider(files, {
      async prepareRename(text, place, token) {
        const found = await ask('textDocument/prepareRename', at(text, place), token);
        if (!found) throw new Error('There is no entry here that can get another id.');
        return { range: convert.range(found.range), placeholder: found.placeholder };
      },
      async provideRenameEdits(text, place, newName, token) {
        return convert.edit(await ask('textDocument/rename', { ...at(text, place), newName }, token));
      },
    }),
    of.registerDocumentSemanticTokensProvider(files, {
      async provideDocumentSemanticTokens(text, token) {
        const tokens = await ask('textDocument/semanticTokens/full', document(text), token);
        return tokens && new vscode.SemanticTokens(new Uint32Array(tokens.data));
      },
    }, new vscode.SemanticTokensLegend(legend.tokenTypes, legend.tokenModifiers)),
  ];
}

module.exports = { register };
