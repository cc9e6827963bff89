"""What `dossier diff` tells of an edit: one edit of each kind, and words by which a person who did not make it can retell it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Callable, Iterator

import pytest

from test_addresses import (
    FLOOD,
    SETTINGS,
    THIRD,
    Clone,
    clone,
    delete_second_note,
    delete_third_paragraph,
    insert_note_first,
)


FLOOD_FILE = "articles/flood.md"


def c(path: str, *pairs: tuple[str, str]) -> Callable[[Clone], object]:
    """Replaces words of a file."""
    return lambda s: s.change(path,*pairs)
EDITS: list[tuple[str, Callable[[Clone], object]]] = [
 ("not deleted", c(FLOOD_FILE,("Nobody closed the gates on that evening, as","The gates were not closed on that evening, as"))),
 ("'not' removed", c(FLOOD_FILE,("who has not been found","who has been found"))),
 ("'not' added", c(FLOOD_FILE,("had warned the town","had not warned the town"))),
 ("said vs claimed", c(FLOOD_FILE,("the gates says himself","the gates claims himself"))),
 ("figure", c(FLOOD_FILE,("almost forty","almost fifty"))),
 ("figure digits", c('events/storm.md',("actors:","figures: {killed: 31}\nactors:"))),
 ("date of event", c('events/storm.md',("2024-05-20","2024-05-21"))),
 ("name", c(FLOOD_FILE,("The mayor repeated","Governor Ines Marlow repeated"))),
 ("link target", c('pages/about.md',("[A map](/media/map.svg)","[A map](https://maps.example/vale)"))),
 ("footnote url", c(FLOOD_FILE,("https://river.example/log","https://archive.example/log"))),
 ("swapped paragraphs", lambda s: s.write(FLOOD_FILE, FLOOD.replace(THIRD+"\n","").replace("[^1]: River",THIRD+"\n[^1]: River"))),
 ("sentence moved in paragraph", c(FLOOD_FILE,("The council counted almost forty people who were hurt, and one who has not been found.[^3]","It rained. The council counted almost forty people who were hurt, and one who has not been found.[^3]"))),
 ("new paragraph", c(FLOOD_FILE,("## The inquiry","The bridge fell at midnight.\n\n## The inquiry"))),
 ("deleted paragraph", delete_third_paragraph),
 ("heading renamed", c(FLOOD_FILE,("## The night","## The evening"))),
 ("title changed", c(FLOOD_FILE,("title: The Vale flood","title: What happened in Port Vale"))),
 ("summary added", c(FLOOD_FILE,("date:","summary: A standfirst of its own.\ndate:"))),
 ("author added", c(FLOOD_FILE,("date:","authors: [Ada Byron]\ndate:"))),
 ("article deleted", lambda s: s.remove(FLOOD_FILE)),
 ("slug changed with alias", c(FLOOD_FILE,("date:","slug: the-flood\naliases: [/articles/flood.html]\ndate:"))),
 ("new actor name linked", lambda s: s.write('actors/mayor.md',"---\nname: Ines Marlow\nkind: person\nalso_known_as: [The mayor]\n---\n")),
 ("actor kind", c('actors/council.md',("kind: government-body","kind: organisation"))),
 ("actor role added", c('actors/council.md',("kind:","role: council of the town\nkind:"))),
 ("actor renamed", c('actors/council.md',("Port Vale Council","Port Vale City Council"))),
 ("event status denied", c('events/storm.md',("actors:","status: denied\nactors:"))),
 ("participant added", c('events/storm.md',("[council]","[council, authority]"))),
 ("footnote note added", lambda s: s.write('footnotes/flood/2.md',"---\nstatus: disputed\n---\nThe keeper has since withdrawn this.\n")),
 ("passage note added", lambda s: s.write('notes/flood.yaml',"- quote: Nobody closed the gates\n  as: note\n  note: The regulations demand two keepers.\n")),
 ("base_url", lambda s: s.write('site.yaml',SETTINGS.replace('briefings.example','new.example'))),
 ("site title", lambda s: s.write('site.yaml',SETTINGS.replace('title: Briefings','title: Dossiers'))),
 ("feeds off", lambda s: s.write('site.yaml',SETTINGS+'leave_out: [feeds]\n')),
 ("footnotes renumbered", insert_note_first),
 ("footnote deleted", delete_second_note),
 ("quote marks only", c(FLOOD_FILE,("says himself","says “himself”"))),
 ("emphasis only", c(FLOOD_FILE,("Nobody closed","**Nobody** closed"))),
 ("typo", c(FLOOD_FILE,("parliament","parliment"))),
 ("event deleted", lambda s: s.remove('events/storm.md')),
 ("media replaced", lambda s: s.write('media/map.svg','<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>\n')),
 ("source described", lambda s: s.write('sources/log.md','---\ntitle: Log of warnings\nurl: https://river.example/log\nstanding: official\n---\n')),
 ("about page text", c('pages/about.md',("We read everything.","We read much."))),
 ("paragraph split", c(FLOOD_FILE,("on that evening, as","on that evening.\n\nSo"))),
 ("paragraph moved to other article", lambda s:(delete_third_paragraph(s), s.change('articles/dam.md',("[^1]: ",THIRD.replace('[^3]','')+"\n[^1]: ")))),
 ("place added", c('events/storm.md',("actors:","place: Port Vale\nactors:"))),
 ("from/to swapped", c(FLOOD_FILE,("The River Authority had warned the town","The town had warned the River Authority"))),
]

#: Lines of the ledger that settle what an edit takes away.
SETTLED = {'deleted paragraph': ['gone articles/flood.html#p3 cut', 'gone footnotes/flood/3.html cut'], 'article deleted': ['gone articles/flood.html invented'], 'footnote deleted': ['gone footnotes/flood/2.html cut'], 'event deleted': ['gone events/storm.html no storm'], 'paragraph moved to other article': ['moved articles/flood.html#p3 to articles/dam.html#p2', 'gone footnotes/flood/3.html cut']}

TOLD = {'not deleted': ['claim: Nobody → not'], "'not' removed": ['claim, gone: not → –'], "'not' added": ['claim, new: – → not'], 'said vs claimed': ['claim: says → claims'], 'figure': ['figure: forty people → fifty people'], 'figure digits': ['{+Killed: 31, no source given+}'], 'date of event': ['date: 20 May 2024 → 21 May 2024'], 'name': ['[-The mayor-]{+Governor Ines Marlow+} repeated'], 'link target': ['“A map”: media/map.svg → https://maps.example/vale'], 'footnote url': ['[-https://river.example/log-] {+https://archive.example/log+}'], 'swapped paragraphs': ['Text that moved · 1', 'now after “The mayor repeated this figure'], 'sentence moved in paragraph': ['{+It rained.+}'], 'new paragraph': ['{+The bridge fell at midnight.+}'], 'heading renamed': ['The [-night-] {+evening+}'], 'title changed': ['{+What happened in Port Vale+}'], 'summary added': ['{+A standfirst of its own.+}'], 'author added': ['{+Ada Byron ·+} 3 June 2024'], 'slug changed with alias': ['articles/flood.html → articles/the-flood.html', 'footnotes/flood/1.html → footnotes/the-flood/1.html', 'The Vale flood, with 4 footnotes'], 'new actor name linked': ['“The mayor” 1×'], 'actor kind': ['[-Government body-]{+Organisation+}'], 'actor role added': ['{+Government body · council of the town+}'], 'actor renamed': ['name: Port Vale Council → Port Vale City Council'], 'event status denied': ['{+Status: denied'], 'participant added': ['Who: Port Vale Council {+River Authority+}'], 'footnote note added': ['{+The keeper has since withdrawn this.+}'], 'passage note added': ['{+The regulations demand two keepers.+}'], 'base_url': ['The whole site · 1', 'was https://briefings.example/, and would be https://new.example/'], 'site title': ['[-Briefings-] {+Dossiers+}  on 23 pages'], 'feeds off': ['feed.xml: the file no longer exists'], 'footnotes renumbered': ['{+Weather office, summary of May 2024.+}', 'footnotes/flood/1-2.html'], 'quote marks only': ['says {+“+}himself{+”+}'], 'emphasis only': ['Same text, different form'], 'typo': ['[-parliament-] {+parliment+}'], 'media replaced': ['changed media/map.svg'], 'source described': ['{+Log of warnings · official+}'], 'about page text': ['We read [-everything-] {+much+}.'], 'paragraph split': ['{+So the keeper of the gates says himself.+}'], 'place added': ['{+Where: Port Vale+}'], 'from/to swapped': ['name, elsewhere in the sentence: River Authority'], 'deleted paragraph': ['[-The council counted almost forty people'], 'article deleted': ['[-The River Authority had warned the town'], 'footnote deleted': ['[-Interview with the keeper of the gates'], 'event deleted': ['events/storm.html'], 'paragraph moved to other article': ['{+The council counted almost forty people']}


@pytest.fixture(scope="module")
def published(folder: Path) -> Iterator[Path]:
    """The site as it was published."""
    site = clone(folder / "published")
    site.run("build")
    site.run("publish", "--record")
    yield site.root


@pytest.mark.parametrize("what, edit", EDITS, ids=[what for what, _ in EDITS])
def test_a_difference_says_what_an_edit_means(what: str, edit: Callable[[Clone], object], published: Path, tmp_path: Path) -> None:
    shutil.copytree(published, tmp_path / "site")
    site = Clone(tmp_path / "site")
    edit(site)
    site.record(*SETTLED.get(what, []))
    told = site.run("diff").stdout
    for words in TOLD[what]:
        assert words in told, told


def test_there_are_forty_kinds_of_edits() -> None:
    assert len(EDITS) >= 40
    assert {what for what, _ in EDITS} == set(TOLD)
