"""Each rule of the house with code that keeps it and code that breaks it. Run by 'make lint'."""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / ".ci"))

from house import ARCHITECTURE, architecture, functions, problems  # noqa: E402

# One file of each target that the examples import.
HOUSE = {
    f"Sources/{path}.swift": ""
    for path in [
        "Base/Byte", "Language/Slug", "Model/Site", "Reading/Loading/Loader", "Reading/Markdown/Parser", "Reading/YAML/Reader",
        "Linking/Linker", "Reviewing/Reviewer", "Pages/Mustache/Template", "Pages/Rendering/Renderer", "Exports/Feed",
        "Publishing/Build", "Editing/Importing/Import", "Preview/Watch", "dossier/Dossier", "Tools/Benchmark/Bench",
    ]
}


def found(path: str, text: str = "", **more: str) -> list[str]:
    return problems({**HOUSE, path: text, **more})


class Imports(unittest.TestCase):
    def test_of_floors_above_are_allowed(self):
        for path, name in [
            ("Language/A", "Base"), ("Model/A", "Language"), ("Linking/A", "Model"), ("Publishing/A", "Exports"),
            ("Editing/Suggesting/A", "Linking"), ("dossier/A", "Preview"), ("Reading/YAML/A", "CLibYAML"), ("Base/A", "Synchronization"),
        ]:
            self.assertEqual(found(f"Sources/{path}.swift", f"import {name}\n"), [], path)

    def test_of_floors_below_are_refused(self):
        for path, name, target in [
            ("Base/A", "Model", "Base"), ("Model/A", "Linking", "Model"), ("Publishing/Building/A", "Preview", "Publishing"),
            ("Pages/Mustache/A", "Publishing", "Mustache"),
        ]:
            expected = [f"Sources/{path}.swift:2: {target} may not import {name}"]
            self.assertEqual(found(f"Sources/{path}.swift", f"\nimport {name}\n"), expected)

    def test_of_another_step_are_refused(self):
        for path, name in [("Linking/A", "Loading"), ("Reviewing/A", "Linking"), ("Exports/A", "Rendering"), ("Pages/Rendering/A", "Exports")]:
            self.assertEqual(len(found(f"Sources/{path}.swift", f"@preconcurrency import {name}\n")), 1, path)

    def test_within_a_floor_are_those_of_the_list(self):
        self.assertEqual(found("Sources/Reading/Loading/A.swift", "import YAML\nimport Markdown\n"), [])
        self.assertEqual(found("Sources/Pages/Rendering/A.swift", "import Mustache\n"), [])
        self.assertEqual(len(found("Sources/Reading/YAML/A.swift", "import Markdown\n")), 1)
        self.assertEqual(len(found("Sources/Pages/Mustache/A.swift", "import Rendering\n")), 1)

    def test_of_the_systems_library_are_for_base(self):
        self.assertEqual(found("Sources/Base/A.swift", "#if canImport(Glibc)\n    @_exported import Glibc\n#endif\n"), [])
        expected = ["Sources/Model/A.swift:1: only Base imports the system's library"]
        self.assertEqual(found("Sources/Model/A.swift", "import Glibc\n"), expected)

    def test_of_all_of_foundation_are_refused(self):
        branch = "#if canImport(FoundationEssentials)\n    import FoundationEssentials\n#else\n    import Foundation\n#endif\n"
        self.assertEqual(found("Sources/Model/A.swift", branch), [])
        self.assertEqual(found("Sources/Model/A.swift", "import Foundation\n"), ["Sources/Model/A.swift:1: imports all of Foundation"])

    def test_of_a_c_library_are_for_its_one_target(self):
        self.assertEqual(len(found("Sources/Reading/Loading/A.swift", "import CLibYAML\n")), 1)


class Paths(unittest.TestCase):
    def test_that_differ_only_in_case_are_refused(self):
        expected = ["Sources/Model/Headline.swift: differs from 'Sources/Model/HeadLine.swift' only in case"]
        self.assertEqual(found("Sources/Model/HeadLine.swift", **{"Sources/Model/Headline.swift": ""}), expected)
        self.assertEqual(len(found("content/Media/a.png", **{"content/media/b.png": ""})), 1)
        self.assertEqual(found("Sources/Model/HeadField.swift", **{"Sources/Model/Headline.swift": ""}), [])

    def test_of_no_floor_are_refused(self):
        self.assertEqual(found("Sources/Util/A.swift"), ["Sources/Util/A.swift: 'Util' is not a floor of the house"])


class Types(unittest.TestCase):
    def test_of_one_name_are_refused(self):
        first = {"Sources/Model/A.swift": "package struct Card {}\n"}
        expected = ["Sources/Model/B.swift:2: 'Card' is also a type in Sources/Model/A.swift"]
        self.assertEqual(found("Sources/Model/B.swift", "\nenum Card {}\n", **first), expected)
        self.assertEqual(found("Sources/Model/B.swift", "private enum Card {}\nextension Card {}\nenum Outer { enum Card {} }\n", **first), [])


class Checks(unittest.TestCase):
    def test_of_the_compiler_are_not_switched_off(self):
        for code, word in [
            ("extension Box: @unchecked Sendable {}", "@unchecked"), ('default: fatalError("no")', "fatalError"),
            ("nonisolated(unsafe) var a = 1", "nonisolated(unsafe)"), ("let b = unsafeBitCast(a, to: Int.self)", "unsafeBitCast"),
        ]:
            self.assertEqual(found("Sources/Base/A.swift", f"\n{code}\n"), [f"Sources/Base/A.swift:2: '{word}' leaves something unchecked"])
        self.assertEqual(found("Package.swift", '.unsafeFlags(["-Ounchecked"])'), ["Package.swift:1: 'unsafeFlags' leaves something unchecked"])
        self.assertEqual(found("Package.swift", 'if Context.environment["DOSSIER_FUZZED"] != nil {\n    .unsafeFlags(["-sanitize=fuzzer"])\n}\n'), [])

    def test_may_be_named_in_texts_and_comments(self):
        self.assertEqual(found("Sources/Base/A.swift", '// No fatalError.\nlet a = "@unchecked"\n'), [])


class Lengths(unittest.TestCase):
    def test_of_files(self):
        self.assertEqual(found("Sources/Model/A.swift", "\n" * 300), [])
        self.assertEqual(found("Sources/Model/A.swift", "\n" * 301), ["Sources/Model/A.swift: 301 lines; at most 300"])

    def test_of_functions(self):
        def function(lines):
            return "struct A {\n    func a() {\n" + "        b()\n" * (lines - 2) + "    }\n}\n"

        self.assertEqual(found("Sources/Model/A.swift", function(45)), [])
        self.assertEqual(found("Sources/Model/A.swift", function(46)), ["Sources/Model/A.swift:2: a function of 46 lines; at most 45"])

    def test_count_neither_braces_in_texts_nor_calls_of_initializers(self):
        text = 'func a() {\n    b("}") // }\n    /* } */\n    let c = .init()\n}\ninit?(d: () -> Void = {}) {\n    d()\n}\n'
        self.assertEqual(functions(text), [(1, 5), (6, 3)])

    def test_pass_over_requirements_of_protocols(self):
        self.assertEqual(functions("protocol A {\n    func a()\n    init()\n    func b() -> [Int]\n}\nfunc c() {\n}\n"), [(6, 2)])


class Architecture(unittest.TestCase):
    SWIFT = ["struct Linker {\n    package mutating func link(\n        _ catalog: Catalog, jobs: Int = (1)\n    ) async {}\n}\n"]

    def test_names_types_and_functions_that_are_there(self):
        for page in ["`Linker`", "`Linker.link(_:jobs:)`", "`Base`, `Equatable`, `make lint`"]:
            self.assertEqual(architecture(page, self.SWIFT), [], page)
        for page, fault in [
            ("\n`Binder`", f"{ARCHITECTURE}:2: there is no type 'Binder'"),
            ("`Linker.link(_:)`", f"{ARCHITECTURE}:1: there is no function 'Linker.link(_:)'"),
            ("`Linker.bind(_:jobs:)`", f"{ARCHITECTURE}:1: there is no function 'Linker.bind(_:jobs:)'"),
        ]:
            self.assertEqual(architecture(page, self.SWIFT), [fault])

    def test_is_short(self):
        self.assertEqual(architecture("word " * 1800, []), [])
        self.assertEqual(architecture("word " * 1801, []), [f"{ARCHITECTURE}: 1801 words; at most 1800"])


if __name__ == "__main__":
    unittest.main()
