// swift-tools-version: 6.2
import PackageDescription

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
// Of FlyingFox only the sockets: its HTTP needs libcurl where the Swift library is linked statically.
let sockets = Target.Dependency.product(name: "FlyingSocks", package: "FlyingFox")

let package = Package(
    name: "dossier",
    platforms: [.macOS(.v26)],
    products: [
        .executable(name: "dossier", targets: ["dossier"]),
        .executable(name: "dossier-bench", targets: ["Benchmark"]),
        .executable(name: "bench-floor", targets: ["BenchmarkFloor"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        // The house, from the ground up: a target imports only what is above its own line. `make lint` checks it.
        .systemLibrary(
            name: "CCMarkGFM", path: "Sources/Tools/CCMarkGFM", pkgConfig: "libcmark-gfm",
            providers: [
                .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
            ]),
        .systemLibrary(
            name: "CLibYAML", path: "Sources/Tools/CLibYAML", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(name: "CRenaming", path: "Sources/Tools/CRenaming"),
        .target(name: "Base", dependencies: ["CRenaming"], resources: [.embedInCode("Markup/Resources/page.css")]),
        .target(name: "Language", dependencies: ["Base"]),
        .target(name: "Model", dependencies: ["Base", "Language"]),

        // Reading: files → Catalog. The project's templates travel in the binary, below those of a site.
        .target(
            name: "Markdown", dependencies: ["Base", "Language", "Model", "CCMarkGFM"], path: "Sources/Reading/Markdown"
        ),
        .target(name: "YAML", dependencies: ["Base", "Model", "CLibYAML"], path: "Sources/Reading/YAML"),
        .target(
            name: "Loading", dependencies: ["Base", "Language", "Model", "Markdown", "YAML"],
            path: "Sources/Reading/Loading", exclude: ["Templates/Embedded"], plugins: ["EmbedFiles"]),
        // Linking: Catalog → Site.
        .target(name: "Linking", dependencies: ["Base", "Language", "Model"]),
        // Reviewing: Site → findings.
        .target(name: "Reviewing", dependencies: ["Base", "Language", "Model"]),
        // Pages: Site + templates → pages.
        .target(name: "Mustache", dependencies: ["Base", "Language"], path: "Sources/Pages/Mustache"),
        .target(
            name: "Rendering", dependencies: ["Base", "Language", "Model", "Mustache"],
            path: "Sources/Pages/Rendering", resources: [.embedInCode("Places/Resources/world.txt")]),
        // Exports: Site → files beside pages.
        .target(name: "Exports", dependencies: ["Base", "Language", "Model"]),
        // Publishing: pages and files → a folder, a difference, a host.
        .target(
            name: "Publishing",
            dependencies: ["Base", "Language", "Model", "Loading", "Linking", "Reviewing", "Rendering", "Exports"],
            exclude: ["Publishing.docc"], resources: [.embedInCode("Comparing/Resources/difference.css")]),
        // Editing: texts → the editor's files.
        .target(
            name: "Importing", dependencies: ["Base", "Language", "Model", "YAML", "Linking", "Exports"],
            path: "Sources/Editing/Importing", resources: [.embedInCode("Documents/Report/Resources/import.css")]),
        .target(
            name: "Changing", dependencies: ["Base", "Language", "Model", "YAML", "Loading", "Linking"],
            path: "Sources/Editing/Changing", exclude: ["Starting/Embedded"], plugins: ["EmbedFiles"]),
        .target(
            name: "Suggesting", dependencies: ["Base", "Language", "Model", "YAML", "Linking", "Changing"],
            path: "Sources/Editing/Suggesting"),
        // Preview: a changing folder → a browser.
        .target(
            name: "Preview", dependencies: ["Base", "Model", "Loading", "Publishing", sockets],
            resources: [.embedInCode("Serving/Resources/reload.js"), .embedInCode("Serving/Resources/overlay.css")]),
        // The language server: a text that is being edited → answers for its editor.
        .target(
            name: "LanguageServer",
            dependencies: [
                "Base", "Language", "Model", "YAML", "Loading", "Linking", "Publishing", "Changing", "Suggesting",
                "Preview",
            ]),
        // The command: arguments → the above.
        .executableTarget(
            name: "dossier",
            dependencies: [
                "Base", "Language", "Model", "Loading", "Linking", "Publishing", "Importing", "Changing", "Suggesting",
                "Preview", "LanguageServer", argumentParser,
            ]),

        // Tools: what builds and measures the above.
        .plugin(
            name: "EmbedFiles", capability: .buildTool(), dependencies: ["FileEmbedder"],
            path: "Sources/Tools/EmbedFiles"),
        .executableTarget(name: "FileEmbedder", dependencies: ["Base"], path: "Sources/Tools/FileEmbedder"),
        .target(name: "SiteGenerator", path: "Sources/Tools/SiteGenerator"),
        .executableTarget(
            name: "Benchmark", dependencies: ["Base", "SiteGenerator", argumentParser],
            path: "Sources/Tools/Benchmark"),
        .executableTarget(
            name: "BenchmarkFloor", dependencies: ["CCMarkGFM"], path: "Sources/Tools/BenchmarkFloor",
            linkerSettings: [.linkedLibrary("cmark-gfm"), .linkedLibrary("cmark-gfm-extensions")]),

        .target(
            name: "TestSupport", dependencies: ["Base", "Model", "Markdown", "Linking"], path: "Tests/TestSupport"),
        .target(
            name: "Fuzzing",
            dependencies: [
                "Base", "Model", "Loading", "Linking", "Reviewing", "Rendering", "Publishing", "Importing", "Preview",
                "LanguageServer",
            ], path: "Tests/Fuzzing"),
        .testTarget(name: "FuzzingTests", dependencies: ["Fuzzing"]),
        .testTarget(name: "BaseTests", dependencies: ["TestSupport", "Base", "SiteGenerator"]),
        .testTarget(name: "LanguageTests", dependencies: ["TestSupport", "Base", "Language", "SiteGenerator"]),
        .testTarget(name: "ModelTests", dependencies: ["TestSupport", "Base", "Language", "Model", "SiteGenerator"]),
        .testTarget(
            name: "MarkdownTests", dependencies: ["TestSupport", "Base", "Model", "Markdown", "SiteGenerator"]),
        .testTarget(name: "YAMLTests", dependencies: ["TestSupport", "Base", "Model", "YAML", "SiteGenerator"]),
        .testTarget(name: "LoadingTests", dependencies: ["TestSupport", "Base", "Model", "Loading", "SiteGenerator"]),
        .testTarget(
            name: "LinkingTests",
            dependencies: ["TestSupport", "Base", "Language", "Model", "Markdown", "Linking", "SiteGenerator"]),
        .testTarget(name: "MustacheTests", dependencies: ["TestSupport", "Base", "Mustache", "SiteGenerator"]),
        .testTarget(name: "RenderingTests", dependencies: ["TestSupport", "Base", "Model", "Mustache", "Rendering"]),
        .testTarget(
            name: "ReviewingTests",
            dependencies: ["TestSupport", "Base", "Language", "Model", "Reviewing", "SiteGenerator"]),
        .testTarget(name: "AddressingTests", dependencies: ["TestSupport", "Base", "Model", "Exports"]),
        .testTarget(name: "CitingTests", dependencies: ["Base", "Model", "Exports"]),
        .testTarget(name: "ExportingTests", dependencies: ["TestSupport", "Base", "Model", "Exports"]),
        .testTarget(name: "SyndicatingTests", dependencies: ["TestSupport", "Base", "Model", "Exports"]),
        .testTarget(name: "SearchingTests", dependencies: ["TestSupport", "Base", "Model", "Exports"]),
        .testTarget(name: "PicturingTests", dependencies: ["TestSupport", "Base", "Model", "Exports"]),
        .testTarget(
            name: "PublishingTests",
            dependencies: ["TestSupport", "Base", "Language", "Model", "Loading", "Publishing", "SiteGenerator"]),
        .testTarget(name: "WatchingTests", dependencies: ["Base", "Preview"]),
        .testTarget(name: "ServingTests", dependencies: ["Base", "Model", "Loading", "Publishing", "Preview"]),
        .testTarget(
            name: "ImportingTests",
            dependencies: [
                "TestSupport", "Base", "Language", "Model", "Loading", "Exports", "Importing", "SiteGenerator",
            ]),
        .testTarget(
            name: "SuggestingTests",
            dependencies: [
                "TestSupport", "Base", "Model", "Markdown", "Linking", "Publishing", "Importing", "Suggesting",
            ]),
        .testTarget(
            name: "ReanchoringTests",
            dependencies: ["TestSupport", "Base", "Model", "Loading", "Linking", "Changing"]),
        .testTarget(
            name: "ChangingTests",
            dependencies: [
                "TestSupport", "Base", "Model", "Loading", "Linking", "Publishing", "Changing", "SiteGenerator",
            ]),
        .testTarget(
            name: "LanguageServerTests",
            dependencies: [
                "TestSupport", "Base", "Model", "Loading", "Publishing", "Changing", "LanguageServer", "SiteGenerator",
            ]),
        .testTarget(name: "DeployingTests", dependencies: ["Base", "Model", "Publishing"]),
        .testTarget(
            name: "ComparingTests",
            dependencies: ["TestSupport", "Base", "Model", "Publishing", "SiteGenerator"]),
        .testTarget(name: "BenchmarkTests", dependencies: ["Base", "Model", "SiteGenerator", "Benchmark"]),
        .testTarget(name: "CommandTests", dependencies: ["Base", "Model", "YAML", "dossier"]),
    ],
    swiftLanguageModes: [.v6]
)

// What every target of Swift is held to. Types that hold a `Span` say how long they may live, and what the compiler cannot check is
// marked `unsafe`.
for target in package.targets where ![.system, .plugin].contains(target.type) {
    target.swiftSettings =
        (target.swiftSettings ?? []) + [
            .enableExperimentalFeature("Lifetimes"), .enableUpcomingFeature("ExistentialAny"),
            .enableUpcomingFeature("InternalImportsByDefault"), .enableUpcomingFeature("MemberImportVisibility"),
            .treatAllWarnings(as: .error),
        ] + (target.type == .test ? [] : [.strictMemorySafety()])
}

// `make fuzz`: the code counts what it reaches, so that libFuzzer finds inputs that reach more. The flags are unsafe in that no other
// package may depend on a target that has them.
if Context.environment["DOSSIER_FUZZED"] != nil {
    for target in package.targets where target.type == .regular {
        target.swiftSettings = (target.swiftSettings ?? []) + [.unsafeFlags(["-sanitize=fuzzer", "-O"])]
    }
    package.targets.append(
        .executableTarget(
            name: "Fuzzer", dependencies: ["Fuzzing"], path: "Sources/Tools/Fuzzer",
            swiftSettings: [.enableExperimentalFeature("Extern"), .unsafeFlags(["-parse-as-library"])],
            linkerSettings: [
                // The archive of libFuzzer has a `main`, too.
                .unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld", "-Xlinker", "--allow-multiple-definition"])
            ]))
}
