"""Small websites that are written down beside their tests."""

from __future__ import annotations

import shutil
from pathlib import Path

from website import DOSSIER, PROJECT, Website, png, run


def written_website(folder: Path, name: str, files: dict[str, str | bytes]) -> Website:
    """A site of some files of `content/`, with the project's templates."""
    site = folder / name
    for path, text in files.items():
        file = site / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
    shutil.copytree(PROJECT / "templates", site / "templates")
    run(DOSSIER, "build", "--root", site, "--output", site / "public")
    return Website(name, site / "public", site / "content")


def right_to_left(language: str = "ur") -> dict[str, str]:
    """A site in a language that runs from right to left, with English names among its words."""
    return {
        "site.yaml": f"title: سلامتی کے جائزے\ntagline: کس نے کیا کیا\nbase_url: https://briefings.example/\nlanguage: {language}\n"
        "publisher: Dossier desk\nlicence: CC BY 4.0\n",
        "index.md": "یہ ایک آزمائشی سائٹ ہے۔\n",
        "articles/karachi.md": "---\ntitle: کراچی کا جائزہ\ndate: 2019-01-28\nsection: جنوبی ایشیا\nauthors: [Ada Byron]\n"
        "summary: کراچی میں کیا ہوا۔\nsource: {title: The essay, publisher: China Power, date: 2014-12-18}\n---\n"
        "کراچی میں پاکستان اور NATO کے نمائندے ملے۔[^1]\n\n## پس منظر\n\nحملے میں 31 افراد ہلاک ہوئے۔[^2]\n\n"
        "| سال | ہلاک |\n|---|---|\n| پاکستان | 31 |\n\n[^1]: China Power, 18 December 2014.\n[^2]: ایک خط، بغیر پتے کے۔\n",
        "articles/plain.md": "---\ntitle: مختصر\ndate: 2019-01-29\n---\nپاکستان۔\n",
        "actors/pakistan.md": "---\nname: پاکستان\nkind: state\nalso_known_as: [{name: Pakistan, lang: en}, Islamabad]\nrole: میزبان\n"
        "relations: [{to: nato, as: ally of}]\nsummary: جنوبی ایشیا کی ریاست۔\n---\nمتن۔\n",
        "actors/nato.md": "---\nname: NATO\nkind: alliance\nrole: observer\n---\nمتن۔\n",
        "events/attack.md": "---\ntitle: کراچی پر حملہ\ndate: 2014-06-08\nkind: attack\nplace: کراچی\nactors: [{actor: pakistan, role: ہدف}, nato]\n"
        "figures: {killed: 31}\nstatus: confirmed\nsources: [essay]\naccounts: [{source: essay, killed: 31}, {source: radio, killed: 29}]\n---\nمتن۔\n",
        "events/meeting.md": "---\ntitle: Meeting of 2015\ndate: 2015-03\nkind: meeting\nplace: Geneva\nactors: [nato]\n---\nمتن۔\n",
        "events/war.md": "---\ntitle: جنگ\ndate: 2001/2014\nkind: war\n---\nمتن۔\n",
        "sources/essay.md": "---\ntitle: The essay\npublisher: China Power\nauthors: [Ada Byron]\ndate: 2014-12-18\nstanding: press\n"
        "type: article-magazine\nurl: https://example.org/a\nlanguage: en\n---\n",
        "sources/radio.md": "---\ntitle: ریڈیو کی خبر\npublisher: ریڈیو پاکستان\ndate: 2014-06-09\nstanding: state-media\nlanguage: ur\n---\n",
        "footnotes/karachi/1.md": "---\nsource: essay\nquote: They met.\nlocator: p. 3\n---\nنوٹ۔\n",
        "pages/about.md": "---\ntitle: تعارف\n---\nمتن۔\n",
    }
