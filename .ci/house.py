#!/usr/bin/env python3
"""Checks the layout of the code, as 'make lint' does; Architecture.md describes it.

usage: house.py [FOLDER]     Prints each place that breaks a rule, and exits with 1 if there is one.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

# From the ground up: a target imports only targets of the floors listed before its own.
FLOORS = [
    "Base", "Language", "Model", "Reading", "Linking", "Reviewing", "Pages", "Exports", "Publishing", "Editing", "Preview",
    "LanguageServer", "dossier", "Tools",
]
# These never import one another.
STEPS = {"Reading", "Linking", "Reviewing", "Pages", "Exports"}
# The floors that hold more than one target, each in a folder of its own.
GROUPS = {"Reading", "Pages", "Editing", "Tools"}
# The only imports within a floor.
NEIGHBOURS = {
    ("Loading", "Markdown"), ("Loading", "YAML"), ("Rendering", "Mustache"), ("Suggesting", "Changing"), ("Benchmark", "SiteGenerator"),
}
# Names in Architecture.md that Dossier does not declare.
STANDARD = {"Equatable", "ENOENT", "Loading", "Markdown", "YAML", "Rendering", "Mustache", "Importing", "Suggesting", "Changing"}
# Shims of C libraries, each imported by one target.
SHIMS = {"CCMarkGFM": "Markdown", "CLibYAML": "YAML", "CRenaming": "Base"}
ARCHITECTURE = "Sources/Publishing/Publishing.docc/Architecture.md"
ARCHITECTURE_WORDS = 1800
FILE_LINES = 300
FUNCTION_LINES = 45
PLATFORM = re.compile(r"^\s*(?:@\w+\s+)*(?:public |package |internal |private )?import (?:Glibc|Musl|Darwin)\b", re.MULTILINE)
# Not the one of a branch for systems without FoundationEssentials, which is indented.
FOUNDATION = re.compile(r"^import Foundation$", re.MULTILINE)
# What switches off a check of the compiler, or ends the program; forced operations are for swift-format's rules.
UNCHECKED = re.compile(r"@unchecked\b|\bunsafeFlags\b|\b(?:fatalError|preconditionFailure|unsafeBitCast)\b|\b(?:nonisolated|unowned)\(unsafe\)")
# The part of Package.swift that only fuzzing uses.
FUZZED = re.compile(r'^if Context\.environment\["DOSSIER_FUZZED"\] != nil \{\n.*?^\}\n', re.MULTILINE | re.DOTALL)
IMPORT = re.compile(r"^\s*(?:@\w+\s+)*(?:public |package |internal |private )?import (?:struct |enum |class |func )?(\w+)", re.MULTILINE)
TYPE = re.compile(r"^(?:@\w+ |package |public |final |indirect )*(?:struct|enum|class|protocol|actor|typealias) (\w+)", re.MULTILINE)
DECLARATION = re.compile(r"(?<![.\w])(?:func\s+(?:\w+|[^\s\w(]+)|init[?!]?|subscript)\s*[<(]")


def problems(files: dict[str, str]) -> list[str]:
    """Everything that breaks a rule, by path; `files` has the text of every Swift file, and an empty text for other files."""
    swift = {path: text for path, text in files.items() if path.startswith("Sources/") and path.endswith(".swift")}
    targets = {target(path): floor(path) for path in files if path.startswith("Sources/") and path.count("/") > 1}
    found = same_but_for_case(files) + unknown_floors(swift) + doubled_types(swift)
    for path, text in sorted(swift.items()):
        found += forbidden_imports(path, text, targets) + platform_imports(path, text) + whole_foundation(path, text) + too_long(path, text)
        found += unchecked(path, text)
    return found + unchecked("Package.swift", FUZZED.sub("", files.get("Package.swift", "")))


def floor(path: str) -> str:
    return path.split("/")[1]


def target(path: str) -> str:
    """A floor is a target, or a folder of targets, whose files are one folder deeper."""
    parts = path.split("/")
    return parts[2] if parts[1] in GROUPS and len(parts) > 3 else parts[1]


def same_but_for_case(files: dict[str, str]) -> list[str]:
    """Paths that a file system may treat as the same."""
    seen: dict[str, str] = {}
    found = []
    for path in sorted(files):
        for part in [*map(str, Path(path).parents), path]:
            other = seen.setdefault(part.casefold(), part)
            if other != part:
                found.append(f"{path}: differs from '{other}' only in case")
                break
    return found


def unknown_floors(swift: dict[str, str]) -> list[str]:
    return [f"{path}: '{floor(path)}' is not a floor of the house" for path in sorted(swift) if floor(path) not in FLOORS]


def doubled_types(swift: dict[str, str]) -> list[str]:
    """Types of one name in two files, which a reader would take for one; those that only their file sees may be."""
    seen: dict[str, str] = {}
    found = []
    for path, text in sorted(swift.items()):
        for match in TYPE.finditer(text):
            other = seen.setdefault(match[1], path)
            if other != path:
                found.append(f"{place(path, text, match.start(1))}: '{match[1]}' is also a type in {other}")
    return found


def forbidden_imports(path: str, text: str, targets: dict[str, str]) -> list[str]:
    here = target(path)
    found = []
    for match in IMPORT.finditer(text):
        name = match[1]
        if name in SHIMS:
            allowed = here == SHIMS[name] or floor(path) == "Tools"
        else:
            allowed = name not in targets or may_import(here, floor(path), name, targets[name])
        if not allowed:
            found.append(f"{place(path, text, match.start(1))}: {here} may not import {name}")
    return found


def may_import(here: str, floor: str, name: str, other: str) -> bool:
    if floor == other:
        return (here, name) in NEIGHBOURS
    if floor in STEPS and other in STEPS or floor not in FLOORS or other not in FLOORS:
        return False
    return FLOORS.index(other) < FLOORS.index(floor)


def platform_imports(path: str, text: str) -> list[str]:
    """Only Base imports the system's library, once for each system."""
    if floor(path) == "Base":
        return []
    return [f"{place(path, text, match.start())}: only Base imports the system's library" for match in PLATFORM.finditer(text)]


def whole_foundation(path: str, text: str) -> list[str]:
    """FoundationEssentials does; all of Foundation would bring ICU into the program, which is a third of it."""
    if floor(path) == "Tools":
        return []
    return [f"{place(path, text, match.start())}: imports all of Foundation" for match in FOUNDATION.finditer(text)]


def unchecked(path: str, text: str) -> list[str]:
    return [f"{place(path, text, match.start())}: '{match[0]}' leaves something unchecked" for match in UNCHECKED.finditer(without_texts(text))]


def too_long(path: str, text: str) -> list[str]:
    found = []
    lines = text.count("\n")
    if lines > FILE_LINES:
        found.append(f"{path}: {lines} lines; at most {FILE_LINES}")
    for line, length in functions(text):
        if length > FUNCTION_LINES:
            found.append(f"{path}:{line}: a function of {length} lines; at most {FUNCTION_LINES}")
    return found


def functions(text: str) -> list[tuple[int, int]]:
    """The line at which each function begins and the number of its lines."""
    code = without_texts(text)
    found = []
    for match in DECLARATION.finditer(code):
        opening = body(code, match.end() - 1)
        if opening is None:
            continue
        first = code.count("\n", 0, match.start()) + 1
        last = code.count("\n", 0, closing(code, opening)) + 1
        found.append((first, last - first + 1))
    return found


def body(code: str, start: int) -> int | None:
    """Where the braces of a function open; none for a requirement of a protocol."""
    depth = 0
    for index in range(start, len(code)):
        match code[index]:
            case "(" | "[":
                depth += 1
            case ")" | "]":
                depth -= 1
            case "{" if depth == 0:
                return index
            case "}" if depth == 0:
                return None
            case "\n" if depth == 0 and re.match(r"\s*(?:@|\w+ )*(?:func|init|var|let|case|static|mutating|package|///?)\b", code[index + 1 : index + 200]):
                return None
    return None


def closing(code: str, opening: int) -> int:
    depth = 0
    for index in range(opening, len(code)):
        depth += (code[index] == "{") - (code[index] == "}")
        if depth == 0:
            return index
    return len(code)


def without_texts(text: str) -> str:
    """The text with comments and string literals blanked out, line by line."""
    pattern = re.compile(r'//[^\n]*|/\*.*?\*/|(#*)""".*?"""\1|(#+)".*?"\2|"(?:\\.|[^"\\\n])*"', re.DOTALL)
    return pattern.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)


def architecture(page: str, swift: list[str]) -> list[str]:
    """Problems in Architecture.md: too many words, or a type or function that no text of `swift` declares."""
    words = len(page.split())
    found = [f"{ARCHITECTURE}: {words} words; at most {ARCHITECTURE_WORDS}"] if words > ARCHITECTURE_WORDS else []
    declared = {name for text in swift for name in re.findall(r"\b(?:struct|enum|class|actor|protocol|typealias) (\w+)", text)}
    for match in re.finditer(r"`([A-Z]\w+)(?:\.(\w+)\(([\w:]*)\))?`", page):
        name, function, labels = match[1], match[2], [label for label in (match[3] or "").split(":") if label]
        if name not in declared | STANDARD | set(FLOORS):
            found.append(f"{place(ARCHITECTURE, page, match.start())}: there is no type '{name}'")
        elif function and not any(labels in signatures(function, text) for text in swift):
            found.append(f"{place(ARCHITECTURE, page, match.start())}: there is no function '{match[0][1:-1]}'")
    return found


def signatures(function: str, text: str) -> list[list[str]]:
    """The labels of each function of that name."""
    found = []
    for match in re.finditer(rf"\bfunc {function}\(", text):
        parameters = text[match.end() : closing_bracket(text, match.end())]
        found.append(re.findall(r"(?:^|,)\s*(\w+)(?:\s+\w+)?\s*:", parameters))
    return found


def closing_bracket(text: str, index: int) -> int:
    depth = 1
    while depth and index < len(text):
        depth += (text[index] in "([") - (text[index] in ")]")
        index += 1
    return index - 1


def place(path: str, text: str, index: int) -> str:
    return f"{path}:{text.count(chr(10), 0, index) + 1}"


def main(root: Path) -> int:
    listing = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=root, capture_output=True, check=True)
    paths = [path for path in listing.stdout.decode().split("\0") if path and (root / path).exists()]
    files = {path: (root / path).read_text(encoding="utf-8") if path.endswith(".swift") else "" for path in paths}
    swift = [text for path, text in files.items() if path.startswith("Sources/")]
    found = problems(files) + architecture((root / ARCHITECTURE).read_text(encoding="utf-8"), swift)
    print("\n".join(found + [f"house: {len(files)} files, {len(found)} problems"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[1]))
