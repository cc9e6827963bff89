"""The language server: a client that lies, floods or vanishes, and one failing system call at a time."""

import json

import faults
from bench import starter, tree

#: What the server may need, in MB, whatever the client sends.
MEGABYTES = 600


def attack(bench):
    for name, noise in NOISES.items():
        run = Conversation(bench).run(noise)
        held = run.code == 0 and run.memory < MEGABYTES
        bench.expect(held, f"{name}: {run}")
    vanishing(bench)
    library = faults.compiled(bench)
    if library:
        failing(bench, library)


def framed(method, params=None, id=None):
    body = json.dumps({"jsonrpc": "2.0", "method": method, "params": params or {}} | ({"id": id} if id is not None else {})).encode()
    return b"Content-Length: %d\r\n\r\n%b" % (len(body), body)


#: What a client says before its questions.
NOISES = {
    "no noise": b"",
    "a length that is too large": b"Content-Length: 4611686018427387904\r\n\r\n",
    "a length of no number": b"Content-Length: -1\r\n\r\nContent-Length: 99999999999999999999999\r\n\r\n",
    "a header without end": b"x" * 20_000_000 + b"\r\n\r\n",
    "100,000 headers": b"Content-Length: 0\r\n\r\n" * 100_000,
    "a body that is no JSON": b"Content-Length: 5000000\r\n\r\n" + b"[" * 5_000_000,
    "nested lists": b"Content-Length: 2000000\r\n\r\n" + b"[" * 1_000_000 + b"]" * 1_000_000,
    "a body in Latin-1": b"Content-Length: 20\r\n\r\n" + b'{"id":1,"method":"\xe9'.ljust(20),
    "questions before the start": framed("textDocument/hover", id="early") * 1000,
    "a message of 20 MB": framed("a", {"text": "b" * 20_000_000}),
    "answers that nobody asked for": b"".join(framed("x", id=f"r{n}").replace(b'"method": "x"', b'"result":    1') for n in range(1000)),
}


class Conversation:
    """A client that opens a text, asks about it, waits for the answers and says goodbye."""

    def __init__(self, bench):
        self.bench, self.root = bench, bench.site("editor", starter())
        uri = f"file://{self.root}/content/articles/flood.md"
        text = (self.root / "content/articles/flood.md").read_text().replace("[[ada-byron]]", "[[ada-byrom]]")
        place = {"textDocument": {"uri": uri}, "position": {"line": 5, "character": 40}}
        opened = {"textDocument": {"uri": uri, "languageId": "markdown", "version": 1, "text": text}}
        asked = [
            ("initialize", {"capabilities": {}}), ("textDocument/completion", place), ("textDocument/hover", place),
            ("textDocument/references", place | {"context": {"includeDeclaration": True}}), ("textDocument/diagnostic", place),
            ("textDocument/rename", place | {"newName": "ada-king"}), ("workspace/symbol", {"query": "a"}),
        ]
        messages = [framed(method, params, f"ask {number}") for number, (method, params) in enumerate(asked)]
        messages[1:1] = [framed("initialized"), framed("textDocument/didOpen", opened)]
        self.said, self.count = b"".join(messages), len(asked)

    def run(self, noise=b"", env=None):
        """The whole conversation, after some noise."""
        return self.bench.run(
            "lsp", "-C", self.root, input=noise + self.said, then=framed("shutdown", id="ask last") + framed("exit"), until=self.is_answered,
            env=env, limit=60)

    def is_answered(self, out):
        """Whether each question has its answer."""
        return all(b'"id":"ask %d"' % number in out for number in range(self.count))


def vanishing(bench):
    """The pipe ends anywhere."""
    conversation = Conversation(bench)
    for _ in range(10):
        end = bench.random.randrange(len(conversation.said))
        run = bench.run("lsp", "-C", conversation.root, input=conversation.said[:end])
        bench.expect(not (run.has_crashed or run.has_hung), f"the client vanished after {end} bytes: {run}")


def failing(bench, library):
    """Each call fails or ends the server: it answers, or says why not, and no file changes."""
    conversation = Conversation(bench)
    before = tree(conversation.root)
    report = bench.folder / "editor.calls"
    environment = {"LD_PRELOAD": str(library), "FAULT_ROOT": str(conversation.root)}
    conversation.run(env={**environment, "FAULT_REPORT": str(report)})
    attempts = [(at, error) for at, kind in enumerate(report.read_text()) for error in [*faults.ERRORS[kind], faults.KILL]]
    bench.random.shuffle(attempts)
    for at, error in attempts:
        if not bench.has_time:
            break
        run = conversation.run(env={**environment, "FAULT_AT": str(at), "FAULT_ERROR": str(error)})
        held = tree(conversation.root) == before and (error == faults.KILL or run.code == 0)
        bench.expect(held, f"call {at}, error {error}: {run}")
