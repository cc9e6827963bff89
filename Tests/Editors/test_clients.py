"""Every request, by clients with the capabilities that real editors have declared."""

from __future__ import annotations

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

from conftest import ARTICLE, DOSSIER, Site


@pytest_lsp.fixture(
    config=ClientServerConfig(server_command=[str(DOSSIER), "lsp"]), params=["visual_studio_code", "neovim", "emacs"]
)
async def client(request: pytest.FixtureRequest, lsp_client: LanguageClient, site: Site):
    folder = types.WorkspaceFolder(uri=site.root.as_uri(), name="site")
    answer = await lsp_client.initialize_session(
        types.InitializeParams(
            capabilities=client_capabilities(request.param), root_uri=site.root.as_uri(), workspace_folders=[folder]
        )
    )
    site.encoding = str(getattr(answer.capabilities.position_encoding, "value", answer.capabilities.position_encoding))
    document = types.TextDocumentItem(uri=site.uri(ARTICLE), language_id="markdown", version=1, text=site.read(ARTICLE))
    lsp_client.text_document_did_open(types.DidOpenTextDocumentParams(text_document=document))
    yield
    await lsp_client.shutdown_session()


def place(site: Site, words: str, after: int = 0) -> types.Position:
    found = site.place(words)
    return types.Position(line=found["line"], character=found["character"] + after)


def document(site: Site) -> types.TextDocumentIdentifier:
    return types.TextDocumentIdentifier(uri=site.uri(ARTICLE))


@pytest.mark.asyncio
async def test_findings(client: LanguageClient, site: Site) -> None:
    if client.capabilities.text_document and client.capabilities.text_document.diagnostic:
        report = await client.text_document_diagnostic_async(types.DocumentDiagnosticParams(text_document=document(site)))
        found = report.items
    else:
        while site.uri(ARTICLE) not in client.diagnostics:
            await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        found = client.diagnostics[site.uri(ARTICLE)]
    wrong = [item for item in found if item.code == "unknown-reference"]
    start = wrong[0].range.start
    # After a character that takes several units.
    assert start == place(site, "nobdy") and wrong[0].range.end.character == start.character + 5


@pytest.mark.asyncio
async def test_completion(client: LanguageClient, site: Site) -> None:
    change = types.TextDocumentContentChangePartial(
        range=types.Range(place(site, "nobdy"), place(site, "nobdy", after=5)), text="Ада"
    )
    client.text_document_did_change(
        types.DidChangeTextDocumentParams(
            text_document=types.VersionedTextDocumentIdentifier(version=2, uri=site.uri(ARTICLE)), content_changes=[change]
        )
    )
    params = types.CompletionParams(text_document=document(site), position=place(site, "nobdy", after=3))
    found = await client.text_document_completion_async(params)
    assert [item.text_edit.new_text for item in found.items] == ["ada-byron"]
    item = await client.completion_item_resolve_async(found.items[0])
    assert "person" in item.documentation.value


@pytest.mark.asyncio
async def test_hover(client: LanguageClient, site: Site) -> None:
    hover = await client.text_document_hover_async(
        types.HoverParams(text_document=document(site), position=place(site, "ada-byron"))
    )
    assert "Ada Byron" in hover.contents.value


@pytest.mark.asyncio
async def test_definition(client: LanguageClient, site: Site) -> None:
    found = await client.text_document_definition_async(
        types.DefinitionParams(text_document=document(site), position=place(site, "event:great"))
    )
    first = found[0] if isinstance(found, list) else found
    assert (getattr(first, "uri", None) or first.target_uri) == site.uri("content/events/great-flood.md")


@pytest.mark.asyncio
async def test_references_and_highlights(client: LanguageClient, site: Site) -> None:
    params = {"text_document": document(site), "position": place(site, "River Board")}
    context = types.ReferenceContext(include_declaration=True)
    found = await client.text_document_references_async(types.ReferenceParams(context=context, **params))
    assert {item.uri.rsplit("/", 1)[1] for item in found} == {
        "flood.md", "great-flood.md", "river-board.md", "ada-byron.md",
    }
    found = await client.text_document_document_highlight_async(types.DocumentHighlightParams(**params))
    assert len(found) == 1


@pytest.mark.asyncio
async def test_symbols(client: LanguageClient, site: Site) -> None:
    found = await client.text_document_document_symbol_async(types.DocumentSymbolParams(text_document=document(site)))
    assert [item.name for item in found] == ["Flood", "What rose", "[^1]"]
    found = await client.workspace_symbol_async(types.WorkspaceSymbolParams(query="ada"))
    assert [item.name for item in found][0] == "Ada Byron"


@pytest.mark.asyncio
async def test_links(client: LanguageClient, site: Site) -> None:
    found = await client.text_document_document_link_async(types.DocumentLinkParams(text_document=document(site)))
    assert site.uri("content/events/great-flood.md") + "#L2" in [item.target for item in found]


@pytest.mark.asyncio
async def test_actions(client: LanguageClient, site: Site) -> None:
    start = place(site, "nobdy")
    params = types.CodeActionParams(
        text_document=document(site), range=types.Range(start, start), context=types.CodeActionContext(diagnostics=[])
    )
    found = await client.text_document_code_action_async(params)
    assert "Accept 'unknown-reference' here, with a reason" in [item.title for item in found]


@pytest.mark.asyncio
async def test_rename(client: LanguageClient, site: Site) -> None:
    params = {"text_document": document(site), "position": place(site, "ada-byron", after=2)}
    edit = await client.text_document_rename_async(types.RenameParams(new_name="ada-lovelace", **params))
    if edit is None:
        # A client that cannot rename files: the server changed them on the disk.
        assert "ada-lovelace" in site.read(ARTICLE) and "Ada Byron" in site.read("content/actors/ada-lovelace.md")
    else:
        kinds = [getattr(change, "kind", "edit") for change in edit.document_changes]
        assert kinds.count("rename") == 1 and kinds[-1] == "rename"


@pytest.mark.asyncio
async def test_reading_aids(client: LanguageClient, site: Site) -> None:
    whole = types.Range(types.Position(0, 0), types.Position(99, 0))
    text = document(site)
    lenses = await client.text_document_code_lens_async(types.CodeLensParams(text_document=text))
    assert [lens.command.title for lens in lenses][-1] == "cited once"
    folds = await client.text_document_folding_range_async(types.FoldingRangeParams(text_document=text))
    assert (0, 3) in [(fold.start_line, fold.end_line) for fold in folds]
    hints = await client.text_document_inlay_hint_async(types.InlayHintParams(text_document=text, range=whole))
    assert [hint.label for hint in hints] == ["16 December 2014", "Ada Byron"]
    tokens = await client.text_document_semantic_tokens_full_async(types.SemanticTokensParams(text_document=text))
    assert len(tokens.data) % 5 == 0 and len(tokens.data) >= 25
    selections = await client.text_document_selection_range_async(
        types.SelectionRangeParams(text_document=text, positions=[place(site, "warned")])
    )
    assert selections[0].parent.parent is not None


@pytest.mark.asyncio
async def test_commands(client: LanguageClient, site: Site) -> None:
    def command(name: str, *arguments):
        return client.workspace_execute_command_async(types.ExecuteCommandParams(command=name, arguments=list(arguments)))

    assert "raw-html" in await command("dossier.explain", "raw-html")
    site.write(ARTICLE, site.read(ARTICLE).replace(" with [[nobdy]]", ""))
    change = types.TextDocumentContentChangeWholeDocument(text=site.read(ARTICLE))
    client.text_document_did_change(
        types.DidChangeTextDocumentParams(
            text_document=types.VersionedTextDocumentIdentifier(version=2, uri=site.uri(ARTICLE)), content_changes=[change]
        )
    )
    assert "written" in await command("dossier.build")
    assert "the same as before" in await command("dossier.diff", site.uri(ARTICLE))
