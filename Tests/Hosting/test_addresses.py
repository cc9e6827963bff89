"""What the reader of an old citation meets after an edit, from a real nginx, when each deploy starts from a fresh clone.

Each scenario publishes the same small site from one clone, edits it in another that has never deployed and lacks the ledger, and deploys
that. Then every address that was published is asked for.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable
from urllib.parse import urljoin

import pytest

from conftest import PROJECT, Site
from machine import Host, WebHost, web_host
from visitor import ask

SETTINGS = "title: Briefings\nbase_url: https://briefings.example/\nhost: nginx\n"

FLOOD = """---
title: The Vale flood
date: 2024-06-03
---
The River Authority had warned the town two days before the water came.[^1]

## The night

Nobody closed the gates on that evening, as the keeper of the gates says himself.[^2]

The council counted almost forty people who were hurt, and one who has not been found.[^3]

## The inquiry

The mayor repeated this figure in parliament a week later, against the advice of her office.[^4]

[^1]: River Authority, log of warnings of May 2024, page 12, https://river.example/log.

[^2]: Interview with the keeper of the gates, Port Vale, 3 June 2024.

[^3]: Port Vale Council, statement of 22 May 2024, https://council.example/22-may.

[^4]: Ibid.
"""

DAM = """---
title: The dam that was never built
date: 2023-02-01
---
Engineers had asked for a new dam since 1998, but three governments found no money for it.[^1]

[^1]: Ministry of Works, budget papers of 1998 to 2012.
"""

FILES = {
    "site.yaml": SETTINGS,
    "articles/flood.md": FLOOD,
    "articles/dam.md": DAM,
    "actors/council.md": "---\nname: Port Vale Council\nkind: government-body\n---\n",
    "actors/authority.md": "---\nname: River Authority\nkind: government-body\n---\n",
    "events/storm.md": "---\ntitle: Storm of May 2024\ndate: 2024-05-20\nactors: [council]\n---\n",
    "media/map.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
    "pages/about.md": "---\ntitle: How we work\n---\nWe read everything. [A map](/media/map.svg).\n",
}

LEDGER = "published.txt"


class Clone(Site):
    """A fresh clone; its ledger is not committed unless a scenario appends to it."""

    def read(self, path: str) -> str:
        return (self.root / "content" / path).read_text(encoding="utf-8")

    def write(self, path: str, text: str) -> None:
        file = self.root / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def remove(self, path: str) -> None:
        (self.root / "content" / path).unlink()

    def change(self, path: str, *pairs: tuple[str, str]) -> None:
        text = self.read(path)
        for old, new in pairs:
            assert old in text, f"{path} does not say {old!r}"
            text = text.replace(old, new)
        self.write(path, text)

    def number_anew(self, order: dict[str, str]) -> None:
        """Gives the footnotes of the flood other labels."""
        text = re.sub(r"\[\^(\w+)\]", lambda match: f"[^{order.get(match[1], match[1])}]", self.read("articles/flood.md"))
        self.write("articles/flood.md", text)

    def record(self, *lines: str) -> None:
        """An editor's lines."""
        file = self.root / "content" / LEDGER
        before = file.read_text(encoding="utf-8") if file.exists() else ""
        file.write_text(before + "".join(line + "\n" for line in lines), encoding="utf-8")


def clone(root: Path) -> Clone:
    site = Clone(root)
    shutil.copytree(PROJECT / "templates", root / "templates")
    for path, text in FILES.items():
        site.write(path, text)
    return site


NOTES = {"1": "log of warnings", "2": "keeper of the gates", "3": "statement of 22 May 2024", "4": "Ibid."}
PLACES = {
    "p1": "had warned the town",
    "p2": "Nobody closed the gates",
    "p3": "almost forty people",
    "p4": "repeated this figure",
    "the-night": "The night",
    "the-inquiry": "The inquiry",
}


def footnotes(article: str = "flood", **others: str) -> dict[str, str]:
    return {f"footnotes/{article}/{name}.html": words for name, words in (NOTES | others).items()}


def places(**others: str) -> dict[str, str]:
    return {f"articles/flood.html#{place}": words for place, words in (PLACES | {k.replace("_", "-"): v for k, v in others.items()}).items()}


@dataclass(frozen=True)
class Scenario:
    what: str
    edit: Callable[[Clone], object]
    #: What a reader finds at published addresses: words at the place, after following redirects. `410 words` where the
    #: host says that it is gone, with these words on the page.
    finds: dict[str, str] = field(default_factory=dict)
    #: The rule that stops the deploy, if one does.
    stops: str = ""
    #: Words that must not be anywhere in the answer.
    hidden: tuple[str, ...] = ()
    #: Words of the deploy's report.
    says: str = ""


def insert_note_first(site: Clone) -> None:
    site.number_anew({"1": "2", "2": "3", "3": "4", "4": "5"})
    site.change(
        "articles/flood.md",
        ("The River Authority had", "It had rained for three weeks.[^1] The River Authority had"),
        ("[^2]: River Authority", "[^1]: Weather office, summary of May 2024.\n\n[^2]: River Authority"),
    )


def move_file(site: Clone, old: str, new: str, *head: str) -> None:
    text = site.read(old)
    site.remove(old)
    site.write(new, text.replace("---\n", "---\n" + "".join(line + "\n" for line in head), 1))


def delete_second_note(site: Clone) -> None:
    site.change("articles/flood.md", ("himself.[^2]", "himself."), (re.search(r"\[\^2\]: .*\n\n", FLOOD)[0], ""))


def delete_third_paragraph(site: Clone) -> None:
    site.change("articles/flood.md", (re.search(r"The council counted.*\n\n", FLOOD)[0], ""), (re.search(r"\[\^3\]: .*\n\n", FLOOD)[0], ""))


THIRD = re.search(r"The council counted.*\n", FLOOD)[0]

SCENARIOS = [
    # Footnotes
    Scenario("a note is put first and all are numbered anew", insert_note_first, footnotes(**{"1-2": "Weather office"})),
    Scenario("labels are exchanged", lambda s: s.number_anew({"1": "3", "3": "1"}), footnotes()),
    Scenario("labels become words", lambda s: s.number_anew({"1": "log", "2": "gates", "3": "count", "4": "again"}), footnotes()),
    Scenario("a note is deleted without a word", delete_second_note, stops="lost-footnote-address"),
    Scenario(
        "a note is withdrawn",
        lambda s: (delete_second_note(s), s.record("gone footnotes/flood/2.html 2026-11-29 the keeper took it back")),
        footnotes(**{"2": "410 the keeper took it back"}),
    ),
    Scenario(
        "the label of a withdrawn note is used again",
        lambda s: (
            s.change("articles/flood.md", ("3 June 2024", "4 July 2019"), ("Interview with the keeper of the gates, Port Vale", "Gate regulations"), ("Nobody closed the gates on that evening, as the keeper of the gates says himself", "The regulations demand two keepers")),
            s.record("gone footnotes/flood/2.html it was no interview", "gone articles/flood.html#p2 he denies it"),
        ),
        footnotes(**{"2": "410 it was no interview", "2-2": "Gate regulations"}),
    ),
    Scenario(
        "two notes are merged",
        lambda s: (delete_second_note(s), s.record("moved footnotes/flood/2.html to footnotes/flood/1.html")),
        footnotes(**{"2": "log of warnings"}),
    ),
    Scenario("a note is corrected", lambda s: s.change("articles/flood.md", ("3 June 2024", "4 June 2024")), footnotes(**{"2": "4 June 2024"})),
    Scenario(
        "a source is given in another form, and all are numbered anew",
        lambda s: (insert_note_first(s), s.change("articles/flood.md", ("River Authority, log of warnings of May 2024, page 12,", "*Warnings*, p. 12:"))),
        footnotes(**{"1": "river.example/log"}),
    ),
    Scenario(
        "another source takes the place of one",
        lambda s: s.change("articles/flood.md", ("Interview with the keeper of the gates, Port Vale, 3 June 2024", "Testimony before the inquiry")),
        footnotes(**{"2": "Testimony before the inquiry"}),
    ),
    Scenario(
        "the sentence around a note is written anew",
        lambda s: s.change("articles/flood.md", ("had warned the town two days before the water came", "had warned the town; two days later the water came")),
        footnotes() | places(),
    ),
    Scenario(
        "the article changes its address, with an alias",
        lambda s: s.change("articles/flood.md", ("date:", "slug: the-flood\naliases: [/articles/flood.html]\ndate:")),
        footnotes() | places(),
    ),
    Scenario(
        "it changes its address while the notes are numbered anew",
        lambda s: (insert_note_first(s), move_file(s, "articles/flood.md", "articles/vale.md", "aliases: [/articles/flood.html]")),
        footnotes() | places(),
    ),
    Scenario("it changes its address without an alias", lambda s: s.change("articles/flood.md", ("date:", "slug: the-flood\ndate:")), stops="vanished-address"),
    Scenario(
        "a note moves to another article with its paragraph",
        lambda s: (
            delete_third_paragraph(s),
            s.change("articles/dam.md", ("[^1]: ", THIRD.replace("[^3]", "[^2]") + "\n[^2]: Port Vale Council, statement of 22 May 2024.\n\n[^1]: ")),
            s.record("moved footnotes/flood/3.html to footnotes/dam/2.html", "moved articles/flood.html#p3 to articles/dam.html#p2"),
        ),
        footnotes() | {"articles/flood.html#p3": "The dam that was never built"},
    ),
    # Paragraphs
    Scenario("a paragraph is put first", lambda s: s.change("articles/flood.md", ("---\nThe River", "---\nA new beginning, nothing more.\n\nThe River")), places()),
    Scenario("a paragraph is rephrased", lambda s: s.change("articles/flood.md", ("almost forty people who were", "some forty people who had been")), places(p3="some forty people")),
    Scenario("paragraphs are merged", lambda s: s.change("articles/flood.md", ("himself.[^2]\n\nThe council", "himself.[^2] The council")), places()),
    Scenario("a paragraph is split", lambda s: s.change("articles/flood.md", ("on that evening, as", "on that evening.\n\nSo"), ("says himself", "says of himself")), footnotes(**{"2": "keeper"})),
    Scenario(
        "paragraphs change places",
        lambda s: s.write("articles/flood.md", FLOOD.replace(THIRD + "\n", "").replace("[^1]: River", THIRD + "\n[^1]: River")),
        places(),
    ),
    Scenario("a paragraph is deleted without a word", delete_third_paragraph, stops="lost-paragraph-address"),
    Scenario(
        "a paragraph is withdrawn",
        lambda s: (delete_third_paragraph(s), s.record("gone articles/flood.html#p3 2026-11-29 the figure was wrong", "gone footnotes/flood/3.html cut")),
        places(p3="the figure was wrong"),
    ),
    Scenario(
        "a paragraph moves to nowhere",
        lambda s: (delete_third_paragraph(s), s.record("moved articles/flood.html#p3 to articles/dam.html#p7", "gone footnotes/flood/3.html cut")),
        stops="lost-paragraph-address",
    ),
    # Headings
    Scenario("a heading is renamed", lambda s: s.change("articles/flood.md", ("## The night", "## The evening of 20 May")), places(the_night="The evening of 20 May")),
    Scenario("a heading is deleted", lambda s: s.change("articles/flood.md", ("## The night\n\n", "")), stops="lost-heading-address"),
    Scenario(
        "a heading is merged into another",
        lambda s: (s.change("articles/flood.md", ("## The night\n\n", "")), s.record("moved articles/flood.html#the-night to articles/flood.html#the-inquiry")),
        places(the_night="The inquiry"),
    ),
    # Pages
    Scenario(
        "an actor is merged into another",
        lambda s: (s.remove("actors/authority.md"), s.change("actors/council.md", ("kind:", "aliases: [/actors/authority.html]\nkind:")), s.record("gone actors/authority.feed.xml merged", "gone actors/authority.feed.json merged")),
        {"actors/authority.html": "Port Vale Council", "actors/authority.feed.xml": "410 "},
    ),
    Scenario("an event is deleted without a word", lambda s: s.remove("events/storm.md"), stops="vanished-address"),
    Scenario(
        "articles exchange their addresses",
        lambda s: (s.change("articles/flood.md", ("date:", "slug: dam\ndate:")), s.change("articles/dam.md", ("date:", "slug: flood\ndate:"))),
        stops="exchanged-address",
    ),
    Scenario("a title changes", lambda s: s.change("articles/flood.md", ("The Vale flood", "What happened in Port Vale")), places() | {"articles/flood.html": "What happened in Port Vale"}),
    Scenario(
        "one line withdraws an article",
        lambda s: (s.remove("articles/flood.md"), s.record("gone articles/flood.html 2026-11-29 the interview was invented", "gone actors/authority.feed.xml x", "gone actors/authority.feed.json x", "gone actors/council.feed.xml x", "gone actors/council.feed.json x")),
        {"articles/flood.html": "410 The Vale flood", "footnotes/flood/1.html": "410 the interview was invented", "footnotes/flood/4.html": "410 Footnote of “The Vale flood”"},
    ),
    Scenario(
        "an article is withheld",
        lambda s: (s.remove("articles/flood.md"), s.record("gone articles/flood.html withheld")),
        {"articles/flood.html": "410 Withdrawn", "footnotes/flood/1.html": "410 Withdrawn", "index.html": "Briefings", "feed.xml": "dam", "sitemap.xml": "dam"},
        hidden=("Vale flood", "almost forty", "log of warnings"),
    ),
    Scenario("a file of the media is deleted", lambda s: (s.remove("media/map.svg"), s.change("pages/about.md", (" [A map](/media/map.svg).", ""))), stops="vanished-address"),
    Scenario(
        "a file of the media is withdrawn",
        lambda s: (s.remove("media/map.svg"), s.change("pages/about.md", (" [A map](/media/map.svg).", "")), s.record("gone media/map.svg not ours")),
        {"media/map.svg": "410 "},
    ),
    # Feeds
    Scenario("feeds are switched off", lambda s: s.write("site.yaml", SETTINGS + "leave_out: [feeds]\n"), {"articles/flood.html": "Vale flood"}, says="vanished-feed"),
    Scenario(
        "the feed is ended",
        lambda s: (s.write("site.yaml", SETTINGS + "leave_out: [feeds]\n"), s.record("gone feed.xml we send a newsletter")),
        {"feed.xml": "410 "},
    ),
    Scenario("the site moves to another address", lambda s: s.write("site.yaml", SETTINGS.replace("briefings.example", "new.example")), footnotes() | places() | {"feed.xml": "<id>https://briefings.example/articles/flood.html</id>"}),
    # Deploys
    Scenario("nothing is edited", lambda s: None, footnotes() | places(), says="already shows this"),
    Scenario(
        "a note is added that has the label of an old one",
        lambda s: s.change("articles/flood.md", ("her office.[^4]", "her office.[^4][^old]"), ("[^4]: Ibid.", "[^4]: Ibid.\n\n[^old]: Standing orders.")),
        footnotes(**{"old": "Standing orders"}),
    ),
    Scenario("everything is published from a clone with a stale ledger", lambda s: s.record("articles/flood.html#p9 0 -", "gone articles/flood.html#p9 never was"), footnotes() | places()),
]


def meet(web: WebHost, address: str) -> tuple[int, str]:
    """The status and the text that a reader meets: at the place that the address names, after all redirects."""
    path, _, place = address.partition("#")
    for _ in range(4):
        answer = ask(web.port, path)
        text = answer.body.decode("utf-8", "replace")
        target = answer.headers.get("location") if answer.status in (301, 302) else None
        refresh = re.search(r'http-equiv="refresh" content="0; url=([^"]+)"', text)
        if not target and not refresh:
            break
        path = urljoin("/" + path, target or refresh[1])
        path = re.sub(r"^https?://[^/]+", "", path).lstrip("/")
    if not place:
        return answer.status, text
    found = re.search(rf'\bid="{re.escape(place)}"', text)
    assert found, f"{address}: no such place on {path}"
    block = text[found.start():]
    end = re.search(r"</(p|h\d|li|tr)>", block)
    return answer.status, re.sub(r"<[^>]+>", "", block[: end.start()] if end else block)


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.what)
def test_an_old_citation_leads_to_what_it_cited(scenario: Scenario, tmp_path: Path) -> None:
    www = tmp_path / "www"
    clone(tmp_path / "one").deploy("--no-compress", www)
    two = clone(tmp_path / "two")
    scenario.edit(two)
    result = two.deploy("--no-compress", "--max-delete", "50", www, status=1 if scenario.stops else 0)
    report = result.stdout + result.stderr
    if scenario.stops:
        assert f"[{scenario.stops}]" in report, report
    assert scenario.says in report, report
    finds = (footnotes() | places()) if scenario.stops else scenario.finds
    with web_host(tmp_path / "nginx", www / "current", www / "current" / "nginx.conf") as web:
        for address, words in finds.items():
            status, text = meet(web, address)
            gone = words.startswith("410 ")
            assert status == (410 if gone else 200), f"{address}: {status}"
            assert words.removeprefix("410 ") in re.sub(r"<[^>]+>", "", text) or words.removeprefix("410 ") in text, f"{address}: {text[:2000]}"
            for hidden in scenario.hidden:
                assert hidden not in text, f"{address} says {hidden!r}"


def test_there_are_forty_scenarios() -> None:
    assert len(SCENARIOS) >= 40
    assert len({scenario.what for scenario in SCENARIOS}) == len(SCENARIOS)


WITHHELD = "gone articles/flood.html withheld"


def test_a_purge_takes_the_words_out_of_the_target(tmp_path: Path) -> None:
    www = tmp_path / "www"
    site = clone(tmp_path / "one")
    site.deploy("--no-compress", www)
    site.change("articles/flood.md", ("almost forty", "some forty"))
    site.deploy("--no-compress", www)
    assert len(list((www / "releases").iterdir())) == 2
    site.remove("articles/flood.md")
    site.record(WITHHELD)
    report = site.deploy("--no-compress", "--max-delete", "50", "--purge", www).stderr
    assert "purged: 2 older releases removed" in report, report
    assert len(list((www / "releases").iterdir())) == 1
    for file in (www / "releases").rglob("*"):
        if file.is_file():
            text = file.read_bytes()
            for words in [b"The Vale flood", b"forty people who were hurt", b"log of warnings"]:
                assert words not in text, f"{file} says {words!r}"


def test_a_purge_fails_while_another_page_says_what_is_withheld(tmp_path: Path) -> None:
    www = tmp_path / "www"
    site = clone(tmp_path / "one")
    site.deploy("--no-compress", www)
    site.remove("articles/flood.md")
    site.change("articles/dam.md", ("[^1]: ", "> Nobody closed the gates on that evening, as the keeper of the gates says himself.\n\n[^1]: "))
    site.record(WITHHELD)
    report = site.deploy("--no-compress", "--max-delete", "50", "--purge", www, status=1).stderr
    assert "still contain words of what is withheld" in report and "articles/dam.html" in report, report


def test_a_deploy_does_not_overwrite_what_another_recorded_meanwhile(tmp_path: Path) -> None:
    www = tmp_path / "www"
    clone(tmp_path / "one").deploy("--no-compress", www)
    recorded = (www / ".dossier-published").read_text()
    two = clone(tmp_path / "two")
    two.write("articles/new.md", "---\ntitle: A new one\ndate: 2025\n---\nNew words.\n")
    two.deploy("--no-compress", www)
    assert (www / ".dossier-published").read_text().startswith(recorded)
    three = clone(tmp_path / "three")
    report = three.deploy("--no-compress", www, status=1)
    assert "articles/new.html" in report.stdout + report.stderr and "[vanished-address]" in report.stdout + report.stderr


def test_ci_can_check_that_every_address_is_recorded(tmp_path: Path) -> None:
    site = clone(tmp_path / "one")
    assert "not yet in content/published.txt" in site.run("publish", "--check", status=1).stderr
    site.run("publish", "--record")
    site.run("publish", "--check")
    site.remove("events/storm.md")
    site.run("publish", "--check", status=1)


def before_this_version(ledger: str) -> str:
    """The same ledger as 0.1.0 recorded it: pages without titles, footnotes without words; no headings, feeds or ids."""
    lines = []
    for line in ledger.splitlines():
        address = line.split(" ")[0]
        if line.startswith("#") or re.search(r"#p\d+$", address):
            lines.append(line)
        elif "#" not in address and address != "ids" and not address.endswith((".xml", ".json", ".ics")):
            lines.append(address)
    return "".join(line + "\n" for line in lines)


def test_a_site_of_0_1_0_builds_and_keeps_its_addresses(tmp_path: Path) -> None:
    www = tmp_path / "www"
    site = clone(tmp_path / "one")
    # The guide of 0.1.0 said to list the old addresses of footnotes as well.
    site.change("articles/flood.md", ("date:", "slug: the-flood\naliases: [/articles/flood.html, /footnotes/flood/1.html]\ndate:"))
    site.run("publish", "--record")
    old = before_this_version(site.read(LEDGER)) + "articles/flood.html\nfootnotes/flood/1.html\n"
    site.write(LEDGER, old)
    report = site.deploy("--no-compress", www)
    assert "error" not in report.stderr, report.stderr
    insert_note_first(site)
    site.deploy("--no-compress", www)
    with web_host(tmp_path / "nginx", www / "current", www / "current" / "nginx.conf") as web:
        for line in old.splitlines():
            if not line.startswith("#"):
                status, _ = meet(web, line.split(" ")[0])
                assert status == 200, line
        for address, words in footnotes("the-flood").items():
            assert words in meet(web, address)[1], address
        assert "log of warnings" in meet(web, "footnotes/flood/1.html")[1]


def test_a_plain_target_keeps_the_ledger_too(tmp_path: Path) -> None:
    www = tmp_path / "www"
    clone(tmp_path / "one").deploy("--no-compress", "--plain", www)
    two = clone(tmp_path / "two")
    insert_note_first(two)
    two.deploy("--no-compress", "--plain", www)
    with web_host(tmp_path / "nginx", www, www / "nginx.conf") as web:
        for address, words in footnotes(**{"1-2": "Weather office"}).items():
            assert words in meet(web, address)[1], address
        assert ask(web.port, ".dossier-published").status == 404


def test_a_host_keeps_the_ledger_and_is_purged_too(host: Host, tmp_path: Path) -> None:
    srv = tmp_path / "srv" / "site"
    to = ["--no-compress", "--max-delete", "50", f"desk:{srv}", "--ssh-config", host.config]
    clone(tmp_path / "one").deploy(*to)
    two = clone(tmp_path / "two")
    insert_note_first(two)
    two.deploy(*to)
    assert "log of warnings" in (srv / "current" / "footnotes" / "flood" / "1.html").read_text()
    three = clone(tmp_path / "three")
    delete_second_note(three)
    report = three.deploy(*to, status=1)
    assert "[lost-footnote-address]" in report.stdout + report.stderr
    four = clone(tmp_path / "four")
    four.remove("articles/flood.md")
    four.record(WITHHELD)
    assert "purged: 2 older releases removed" in four.deploy(*to, "--purge").stderr
    assert len(list((srv / "releases").iterdir())) == 1
    assert "The Vale flood" not in (srv / ".dossier-published").read_text()
    five = clone(tmp_path / "five")
    five.remove("articles/flood.md")
    five.change("articles/dam.md", ("[^1]: ", "> Nobody closed the gates on that evening, as the keeper of the gates says himself.\n\n[^1]: "))
    five.deploy(*to)
