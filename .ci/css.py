#!/usr/bin/env python3
"""Checks that style sheets have one declaration a line, as 'make lint' does.

usage: css.py [--write] [FOLDER]     Prints each file that is formatted differently, and exits with 1 if there is one.
                                     With --write it formats these files.
"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

WIDTH = 120
# Text whose characters only look like punctuation: a comment, a string, an escaped character.
OPAQUE = re.compile(r'/\*.*?\*/|"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|\\.', re.DOTALL)


@dataclass
class Item:
    """A comment, a declaration (with its semicolon) or a rule, which has `items`."""

    text: str
    items: list[Item] | None = None
    is_comment: bool = False
    blank_before: bool = False
    same_line: bool = False


@dataclass
class Reader:
    """Reads a style sheet as far as its braces, semicolons, strings and comments go."""

    text: str
    index: int = 0

    def items(self) -> list[Item]:
        """The items up to the brace that closes the block, or the end."""
        found: list[Item] = []
        while True:
            space = re.compile(r"\s*").match(self.text, self.index)[0]
            self.index += len(space)
            if self.index == len(self.text) or self.text[self.index] == "}":
                return found
            item = self.item()
            if item.text or item.items is not None:
                item.blank_before = space.count("\n") > 1
                item.same_line = "\n" not in space
                found.append(item)

    def item(self) -> Item:
        if self.text.startswith("/*", self.index):
            comment = OPAQUE.match(self.text, self.index)[0]
            self.index += len(comment)
            return Item(comment, is_comment=True)
        text = self.statement()
        if self.text[self.index : self.index + 1] == "{":
            self.index += 1
            items = self.items()
            if self.index == len(self.text):
                raise ValueError(f"the brace of '{text}' is not closed")
            self.index += 1
            return Item(text, items)
        self.index += self.text[self.index : self.index + 1] == ";"
        return Item(f"{text};" if text else "")

    def statement(self) -> str:
        """The text up to a brace or semicolon that is not in brackets, with single spaces."""
        start, depth = self.index, 0
        while self.index < len(self.text):
            if opaque := OPAQUE.match(self.text, self.index):
                self.index = opaque.end()
                continue
            character = self.text[self.index]
            if depth == 0 and character in "{};":
                break
            depth += (character in "([") - (character in ")]")
            self.index += 1
        return single_spaced(self.text[start : self.index])


def single_spaced(text: str) -> str:
    """The text with single spaces outside strings and comments."""
    parts, end = [], 0
    for opaque in OPAQUE.finditer(text):
        parts += [re.sub(r"\s+", " ", text[end : opaque.start()]), opaque[0]]
        end = opaque.end()
    return "".join([*parts, re.sub(r"\s+", " ", text[end:])]).strip()


def formatted(text: str) -> str:
    """A style sheet with one declaration a line; single empty lines stay where they are."""
    reader = Reader(text)
    items = reader.items()
    if reader.index < len(text):
        raise ValueError(f"the brace in line {text.count(chr(10), 0, reader.index) + 1} closes nothing")
    return "\n".join(written(items, "")) + "\n"


def written(items: list[Item], indent: str) -> list[str]:
    lines: list[str] = []
    previous: Item | None = None
    for item in items:
        if item.is_comment and item.same_line and previous and previous.items is None and lines:
            lines[-1] += f" {item.text}"
            continue
        if previous and item.blank_before:
            lines.append("")
        if item.items is None:
            lines += [indent + item.text] if item.is_comment else wrapped(declaration(item.text), indent)
        else:
            lines += [*wrapped(f"{item.text} {{", indent, hanging=""), *written(item.items, indent + "  "), indent + "}"]
        previous = item
    return lines


def declaration(text: str) -> str:
    return re.sub(r"^([-\w]+) ?: ?", r"\1: ", text)


def wrapped(text: str, indent: str, hanging: str = "  ") -> list[str]:
    """The text in lines of at most `WIDTH`, broken after commas that are not in brackets."""
    lines, line = [], indent
    for part in split_at_commas(text):
        if line.strip() and len(line) + len(part.rstrip()) > WIDTH:
            lines.append(line.rstrip())
            line = indent + hanging + part.lstrip()
        else:
            line += part
    return [*lines, line.rstrip()]


def split_at_commas(text: str) -> list[str]:
    """Each part ends with its comma and the space after it."""
    parts, depth, start, index = [], 0, 0, 0
    while index < len(text):
        if opaque := OPAQUE.match(text, index):
            index = opaque.end()
            continue
        depth += (text[index] in "([") - (text[index] in ")]")
        index += 1
        if text[index - 1] == "," and depth == 0:
            index += text[index : index + 1] == " "
            parts.append(text[start:index])
            start = index
    return [*parts, text[start:]]


def problems(files: dict[str, str]) -> list[str]:
    """One line for each file that is formatted differently."""
    found = []
    for path, text in sorted(files.items()):
        try:
            good = formatted(text)
        except ValueError as error:
            found.append(f"{path}: {error}")
            continue
        if good != text:
            lines = zip([*text.split("\n"), None], [*good.split("\n"), None])
            number = next(number for number, (is_, should) in enumerate(lines, 1) if is_ != should)
            found.append(f"{path}:{number}: one declaration a line; 'make format' does it")
    return found


def main(arguments: list[str]) -> int:
    writes = "--write" in arguments
    folders = [Path(argument) for argument in arguments if argument != "--write"]
    root = folders[0] if folders else Path(__file__).resolve().parents[1]
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "*.css"], cwd=root, capture_output=True, check=True
    )
    paths = [path for path in listing.stdout.decode().split("\0") if path and (root / path).is_file()]
    files = {path: (root / path).read_text(encoding="utf-8") for path in paths}
    found = problems(files)
    if writes:
        for path in files:
            (root / path).write_text(formatted(files[path]), encoding="utf-8")
        return 0
    print("\n".join(found + [f"css: {len(files)} files, {len(found)} problems"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
