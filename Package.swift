// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "dossier",
    platforms: [.macOS(.v15)],
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
        // The steps of a build, in order; an arrow is an import.
        .systemLibrary(
            name: "CCMarkGFM", path: "Sources/Tools/CCMarkGFM", pkgConfig: "libcmark-gfm",
            providers: [
                .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
            ]),
        .systemLibrary(
            name: "CLibYAML", path: "Sources/Tools/CLibYAML", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(name: "Model"),
        .target(name: "Markdown", dependencies: ["Model", "CCMarkGFM"], path: "Sources/Reading/Markdown"),
        .target(name: "YAML", dependencies: ["Model", "CLibYAML"], path: "Sources/Reading/YAML"),
        .target(name: "Loading", dependencies: ["Model", "Markdown", "YAML"], path: "Sources/Reading/Loading"),
        .target(name: "Linking", dependencies: ["Model"]),
        .target(name: "Mustache", path: "Sources/Pages/Mustache"),
        .target(name: "Rendering", dependencies: ["Model", "Mustache"], path: "Sources/Pages/Rendering"),
        .target(name: "Citing", dependencies: ["Model", "JSON"], path: "Sources/Exports/Citing"),
        .target(name: "Searching", dependencies: ["Model"], path: "Sources/Exports/Searching"),
        .target(name: "Picturing", dependencies: ["Model"], path: "Sources/Exports/Picturing"),
        .target(
            name: "Publishing",
            dependencies: [
                "Model", "Loading", "Linking", "Reviewing", "Rendering", "Citing", "Searching", "Addressing",
                "Exporting", "Syndicating", "Picturing",
            ], path: "Sources/Publishing/Building"),
        .executableTarget(
            name: "dossier",
            dependencies: [
                "Model", "Loading", "Linking", "Publishing", "Importing", "Suggesting", "Reanchoring", "Starting",
                "Comparing", "Deploying", "JSON",
                "Watching", "Serving",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        // Beside the steps.
        .target(name: "JSON", path: "Sources/Base/JSON"),
        .target(name: "Exporting", dependencies: ["Model", "JSON", "Citing"], path: "Sources/Exports/Exporting"),
        .target(name: "Syndicating", dependencies: ["Model"], path: "Sources/Exports/Syndicating"),
        .target(name: "Reviewing", dependencies: ["Model"]),
        .target(name: "Addressing", dependencies: ["Model"], path: "Sources/Exports/Addressing"),
        .target(
            name: "Deploying", dependencies: ["Model", "Loading", "Publishing"], path: "Sources/Publishing/Deploying"),
        .target(name: "Importing", path: "Sources/Editing/Importing"),
        .target(
            name: "Suggesting", dependencies: ["Model", "Linking", "Importing"], path: "Sources/Editing/Suggesting"),
        .target(name: "Reanchoring", dependencies: ["Model", "Linking", "YAML"], path: "Sources/Editing/Reanchoring"),
        .target(
            name: "Comparing", dependencies: ["Model", "Loading", "Publishing"], path: "Sources/Publishing/Comparing",
            resources: [.embedInCode("Resources/difference.css")]),
        .target(name: "Watching", path: "Sources/Preview/Watching"),
        .target(
            name: "Serving",
            dependencies: [
                // Of FlyingFox only the sockets: its HTTP needs libcurl where the Swift library is linked statically.
                "Model", "Loading", "Publishing", "Watching", .product(name: "FlyingSocks", package: "FlyingFox"),
            ], path: "Sources/Preview/Serving",
            resources: [.embedInCode("Resources/reload.js"), .embedInCode("Resources/overlay.css")]),
        // The templates travel in the binary; they are read from `templates` by each build.
        .target(name: "Starting", path: "Sources/Editing/Starting", exclude: ["Site"], plugins: ["EmbedFiles"]),
        .plugin(
            name: "EmbedFiles", capability: .buildTool(), dependencies: ["FileEmbedder"],
            path: "Sources/Tools/EmbedFiles"),
        .executableTarget(name: "FileEmbedder", path: "Sources/Tools/FileEmbedder"),
        .target(name: "SiteGenerator", path: "Sources/Tools/SiteGenerator"),
        .executableTarget(
            name: "Benchmark",
            dependencies: ["SiteGenerator", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            path: "Sources/Tools/Benchmark"),
        .executableTarget(
            name: "BenchmarkFloor", dependencies: ["CCMarkGFM"], path: "Sources/Tools/BenchmarkFloor",
            linkerSettings: [.linkedLibrary("cmark-gfm"), .linkedLibrary("cmark-gfm-extensions")]),

        .testTarget(name: "ModelTests", dependencies: ["Model", "SiteGenerator"]),
        .testTarget(name: "MarkdownTests", dependencies: ["Model", "Markdown"]),
        .testTarget(name: "YAMLTests", dependencies: ["Model", "YAML", "SiteGenerator"]),
        .testTarget(name: "LoadingTests", dependencies: ["Model", "Loading", "SiteGenerator"]),
        .testTarget(name: "LinkingTests", dependencies: ["Model", "Markdown", "Linking"]),
        .testTarget(name: "MustacheTests", dependencies: ["Mustache"]),
        .testTarget(name: "RenderingTests", dependencies: ["Model", "Loading", "Linking", "Rendering", "Mustache"]),
        .testTarget(name: "ReviewingTests", dependencies: ["Model", "Markdown", "Linking", "Reviewing"]),
        .testTarget(
            name: "AddressingTests", dependencies: ["Model", "Markdown", "Loading", "Linking", "Addressing"]),
        .testTarget(name: "CitingTests", dependencies: ["Model", "Citing"]),
        .testTarget(name: "ExportingTests", dependencies: ["Model", "Markdown", "Linking", "Exporting", "JSON"]),
        .testTarget(name: "SyndicatingTests", dependencies: ["Model", "Markdown", "Linking", "Syndicating"]),
        .testTarget(name: "SearchingTests", dependencies: ["Model", "Markdown", "Linking", "Searching"]),
        .testTarget(name: "PicturingTests", dependencies: ["Model", "Picturing"]),
        .testTarget(name: "PublishingTests", dependencies: ["Model", "Loading", "Publishing", "SiteGenerator"]),
        .testTarget(name: "WatchingTests", dependencies: ["Watching"]),
        .testTarget(name: "ServingTests", dependencies: ["Model", "Loading", "Publishing", "Watching", "Serving"]),
        .testTarget(name: "ImportingTests", dependencies: ["Importing"]),
        .testTarget(
            name: "SuggestingTests",
            dependencies: ["Model", "Markdown", "Linking", "Publishing", "Importing", "Suggesting"]),
        .testTarget(
            name: "ReanchoringTests", dependencies: ["Model", "Markdown", "Loading", "Linking", "Reanchoring"]),
        .testTarget(name: "DeployingTests", dependencies: ["Model", "Publishing", "Deploying"]),
        .testTarget(name: "ComparingTests", dependencies: ["Publishing", "Comparing"]),
        .testTarget(name: "BenchmarkTests", dependencies: ["Model", "SiteGenerator", "Benchmark"]),
        .testTarget(name: "CommandTests", dependencies: ["Model", "YAML", "dossier"]),
    ],
    swiftLanguageModes: [.v6]
)
