import Testing

@testable import Importing

@Suite("The lines above a text that name its authors")
struct AuthorLineTests {
    @Test(
        "Names alone are the authors where a date or the place of their work follows, and never otherwise",
        arguments: [
            ("Ann Lee and Wen Li\n\n3 March 2023", ["Ann Lee", "Wen Li"]),
            ("Ann Lee\n\nWen Li\n\n3 March 2023", ["Ann Lee", "Wen Li"]),
            ("Ann Lee and Wen Li\n\nInstitute for Water, University of Vale\n\n3 March 2023", ["Ann Lee", "Wen Li"]),
            (
                "Ann Lee¹ and Wen Li²\n\n¹ Institute for Water\n\n² School of Law, Vale\n\n3 March 2023",
                ["Ann Lee", "Wen Li"]
            ),
            ("Ann Lee, Institute for Water\n\n3 March 2023", ["Ann Lee"]),
            ("Ann Lee\n\nHarbour College\n\n3 March 2023", ["Ann Lee"]),
            ("Ann Lee, Institute for Water\n\n3 March 2023", ["Ann Lee"]),
            ("Ann Lee\n\nHarbour College\n\n3 March 2023", ["Ann Lee"]),
            ("Harbour Press", []), ("Ann Lee and Wen Li", ["Ann Lee", "Wen Li"]), ("Wen Li", []),
            ("Kofi Adjei\n\nAnn Lee\n\n3 March 2023", ["Kofi Adjei", "Ann Lee"]),
            ("Ann Lee\n\nKirkmoor, 3 March 2023", ["Ann Lee"]), ("New Vale, 3 March 2023", []),
            ("By Ann Lee with agencies\n\n3 March 2023", ["Ann Lee"]),
            ("3 March 2023 von Ann Lee", ["Ann Lee"]), ("Prepared by Ann Lee\n\n3 March 2023", ["Ann Lee"]),
            ("Ann Lee (Harbour College) and Wen Li (Vale University)\n\n3 March 2023", ["Ann Lee", "Wen Li"]),
            ("Ann Lee (aged ninety)\n\n3 March 2023", []), ("By Ann Lee, Harbour Courier\n\n3 March 2023", ["Ann Lee"]),
            ("Ann Lee, Vale Telegram & Gazette\n\n3 March 2023", ["Ann Lee"]),
            ("By Ann Lee,Wen Li\n\n3 March 2023", ["Ann Lee", "Wen Li"]),
            ("By Ann Lee, Staff Writer\n\n3 March 2023", ["Ann Lee"]),
            ("3 March 2023 · 9 min · Ann Lee", ["Ann Lee"]), ("3 March 2023 // Ann Lee", ["Ann Lee"]),
            ("Kofi Adjei\n\nTobi Brandt\n\n3 March 2023", ["Kofi Adjei", "Tobi Brandt"]),
            ("By Ann Lee, MS, RDN\n\n3 March 2023", ["Ann Lee"]),
            ("By ANN LEE and OMAR O’NEILL\n\n3 March 2023", ["Ann Lee", "Omar O’Neill"]),
            ("By ANN LEE, OMAR BRANDT\n\n3 March 2023", ["Ann Lee", "Omar Brandt"]),
            ("By ANN MACDONALD\n\n3 March 2023", ["ANN MACDONALD"]),
            ("By J. R. HOLM III\n\n3 March 2023", ["J. R. Holm III"]),
            ("By REUTERS\n\n3 March 2023", ["REUTERS"]),
            ("Rosa Lind Peter Holm\n\n3 March 2023", ["Rosa Lind", "Peter Holm"]),
            ("Rosa Lind de Holm\n\n3 March 2023", ["Rosa Lind de Holm"]),
            ("Railway Talks and the Limits of Trust\n\n3 March 2023", []),
            ("Border Posts and Single Papers\n\n3 March 2023", []),
            ("Ruth Urban\n\n3 March 2023", ["Ruth Urban"]),
            ("Harbour Young\n\n3 March 2023", []), ("By Harbour News Staff\n\n3 March 2023", []),
        ])
    func namesAlone(head: String, authors: [String]) {
        let article = imported("After the flood in the vale\n\n\(head)\n\n\(longParagraph)\n\n\(longParagraph)")
        #expect(article.authors == authors)
        #expect(!article.body.contains("University") && !article.body.contains("School"))
        let listed = article.report.findings(of: .dropped).map(\.text).joined()
        #expect(listed.contains("Institute") == head.contains("Institute"))
    }

    @Test(
        "A date after the place where a text was written, and one in another language, is read",
        arguments: [
            "Madrid, 3 de marzo de 2023", "New Vale, 3 March 2023", "3 marca 2023", "3 maart 2023", "3 marzo 2023",
            "3 de março de 2023", "2023年3月3日",
        ])
    func dates(line: String) {
        let article = imported("After the flood in the vale\n\nBy Ann Lee\n\n\(line)\n\n\(longParagraph)")
        #expect(article.frontMatter.contains("date: 2023-03-03"))
        #expect(article.authors == ["Ann Lee"])
    }

    @Test(
        "A date beside the names is read, whatever time and length of reading come after it",
        arguments: ["Par Ann Lee | 3 mars 2023 à 18h02", "Von Ann Lee | 3. März 2023 | Lesezeit: 7 Minuten"])
    func datesBesideNames(line: String) {
        let article = imported("After the flood in the vale\n\n\(line)\n\n\(longParagraph)")
        #expect(article.frontMatter.contains("date: 2023-03-03"))
        #expect(article.authors == ["Ann Lee"])
    }

    @Test(
        "Names without capitals are authors if they begin with a family name and a date follows",
        arguments: [("刘思敏", ["刘思敏"]), ("评论", []), ("作者：陈晨、王海燕", ["陈晨", "王海燕"])])
    func familyNames(line: String, authors: [String]) {
        #expect(imported("边境供水的费用\n\n\(line)\n\n2023年3月3日\n\n\(longParagraph)").authors == authors)
    }

    @Test(
        "“And” that is written as one with a name parts two names, unless the name begins so",
        arguments: [
            ("سامي حداد وكريم منصور", ["سامي حداد", "كريم منصور"]), ("سامي حداد وليد منصور", ["سامي حداد وليد منصور"]),
        ])
    func gluedAnd(names: String, authors: [String]) {
        #expect(imported("ثمن الماء\n\nبقلم: \(names)\n\n3 مارس 2023\n\n\(longParagraph)").authors == authors)
    }

    @Test(
        "The name of an institution in capitals above a headline is no headline",
        arguments: [
            ("VALE POLICY FORUM", "The Salt Road and Its Harbours"),
            ("VALE UNIVERSITY", "The Salt Road and Its Harbours"),
            ("THE VALE REPORT", "THE VALE REPORT"), ("Vale Policy Forum", "Vale Policy Forum"),
        ])
    func institution(above: String, title: String) {
        let article = imported("\(above)\n\nThe Salt Road and Its Harbours\n\nBy Ann Lee\n\n\(longParagraph)")
        #expect(article.frontMatter[0] == "title: \(title)")
    }

    @Test("A headline that could be names is the title where the name of an institution is above it")
    func cover() throws {
        let text = "VALE POLICY FORUM\n\nSmall States, Large Neighbours\nAnn Lee\nMarch 2023\n\n\u{c}\(longParagraph)"
        let article = try FileImport.run(Array(text.utf8), fileName: "a.txt", options: ImportOptions())
        #expect(article.frontMatter[0] == "title: \"Small States, Large Neighbours\"")
        #expect(article.authors == ["Ann Lee"])
    }

    @Test(
        "A sentence at the end says who wrote the text, below a heading about the author",
        arguments: [
            ("About the author\n\nRosa Lind is a fellow of the Kirkmoor Institute.", ["Rosa Lind"]),
            ("About the authors\n\nRosa Lind and Ann Lee are researchers.", ["Rosa Lind", "Ann Lee"]),
            ("Rosa Lind is a lawyer of the council.", []), ("About the author\n\nThe vale is a quiet place.", []),
        ])
    func bio(end: String, authors: [String]) {
        let article = imported("After the flood in the vale\n\n\(longParagraph)\n\n\(longParagraph)\n\n\(end)")
        #expect(article.authors == authors)
        #expect(article.body.contains(end.split(separator: "\n").last ?? ""))
    }

    @Test(
        "One word in capitals or the kind of a text above a headline is the section, whatever the headline's length",
        arguments: [
            ("ANALYSIS", "The Salt Road"), ("Opinion", "The Salt Road"), ("Gastbeitrag", "Das Salz der Erde"),
            ("Commentary", "Harbour Courier"),
            ("ANALYSIS", "Salt Roads and Harbours of the Vale"),
        ])
    func kicker(section: String, title: String) {
        let article = imported("\(section)\n\(title)\nBy Ann Lee\n\n\(longParagraph)")
        #expect(article.frontMatter[0] == "title: \(title)" && article.frontMatter.contains("section: \(section)"))
    }

    @Test(
        "A headline in two lines is one title; a subtitle is not part of it",
        arguments: [
            ("After the flood:\n\nwho knew, and when", "After the flood: who knew, and when"),
            (
                "What the council of the vale did,\n\nand what it will never do",
                "What the council of the vale did, and what it will never do"
            ),
            ("After the Flood\n\nA report from the vale", "After the Flood"),
        ])
    func twoLines(head: String, title: String) {
        let article = imported("\(head)\n\nBy Ann Lee\n\n3 March 2023\n\n\(longParagraph)")
        let written = article.frontMatter[0].dropFirst("title: ".count).filter { $0 != "\"" }
        #expect(written == title)
    }

    @Test(
        "Bylines and dates of other languages are read",
        arguments: [
            "Por Javier Rueda y Carmen Soto\n\nPublicado: 3 de marzo de 2023",
            "Autores: Javier Rueda, Carmen Soto\n\nFecha: 3 de marzo de 2023",
            "3 March 2023 by Javier Rueda and Carmen Soto",
        ])
    func languages(head: String) {
        let article = imported("Las compuertas abiertas\n\n\(head)\n\n\(longParagraph)")
        #expect(article.authors == ["Javier Rueda", "Carmen Soto"])
        #expect(article.frontMatter.contains("date: 2023-03-03"))
    }

    @Test(
        "Bylines, dates and headings of notes in Russian are read",
        arguments: ["Автор: Анна Холмова\n\nОпубликовано: 3 марта 2023 г.", "Авторы: Анна Холмова\n\n3 марта 2023"])
    func russian(head: String) {
        let article = imported(
            "Паводок в долине\n\n\(head)\n\n\(longParagraph)[1]\n\nПримечания\n\n1. Доклад.\n")
        #expect(article.authors == ["Анна Холмова"])
        #expect(article.frontMatter.contains("date: 2023-03-03"))
        #expect(article.body == "\(longParagraph)[^1]\n\n[^1]: Доклад.\n")
    }

    @Test("A menu and its invitations in another language leave a pasted page")
    func menu() {
        let article = imported(
            "Saltar al contenido\nInicio\nTemas\nSuscríbete\n\nLas compuertas abiertas\n\nDescargar PDF\n\n\(longParagraph)"
        )
        #expect(article.frontMatter[0] == "title: Las compuertas abiertas")
        #expect(article.body == longParagraph + "\n")
        #expect(article.report.findings(of: .dropped).count == 5)
    }

    @Test(
        "A date in figures is read by the region of the site's language, and asked for without one",
        arguments: [
            ("en-GB", "3/4/2023", "date: 2023-04-03"), ("de", "3/4/2023", "date: 2023-04-03"),
            ("en-US", "3/4/2023", "date: 2023-03-04"), ("en", "3/4/2023", "date:"),
            ("en-GB", "14/03/23", "date: 2023-03-14"),
            ("en-US", "14/03/23", "date:"), ("en", "14/03/23", "date:"), ("en", "14/03/85", "date: 1985-03-14"),
        ])
    func order(language: String, written: String, date: String) {
        var options = ImportOptions()
        options.dateOrder = DateOrder(language: language)
        let text = "After the flood in the vale\n\nBy Ann Lee\n\nPublished: \(written)\n\n\(longParagraph)"
        let article = TextImport.run(Array(text.utf8), fileName: "a.txt", options: options)
        #expect(article.frontMatter[1] == date)
    }

    @Test(
        "Names above the place where they work are authors, and so are names that strokes part",
        arguments: [
            ("Bram Doyle\nDeepa Leclerc\nUniversity of Northmarch", ["Bram Doyle", "Deepa Leclerc"]),
            ("Bram Doyle / Deepa Leclerc\n3 March 2023", ["Bram Doyle", "Deepa Leclerc"]),
            ("Mills and Dams\nThe Northmarch Question\nUniversity of Northmarch", []),
        ])
    func above(lines: String, authors: [String]) {
        #expect(imported("After the flood in the vale\n\(lines)\n\n\(longParagraph)").authors == authors)
    }

    @Test(
        "Names, a word and a date in one line are read in several languages",
        arguments: [
            ("Von Rosa Lind publiziert am 3. März 2023", ["Rosa Lind"], "date: 2023-03-03"),
            ("Par Rosa Lind le 3 mars 2023", ["Rosa Lind"], "date: 2023-03-03"),
            ("Rosa Lind on 3 March 2023", ["Rosa Lind"], "date: 2023-03-03"),
            ("Erstellt von Fabian am 3. März 2023", [], "date:"),
            ("Datum: 3.3.2023, Rubrik: Wasser", [], "date: 2023-03-03"),
            ("Posted by Rosa Lind and Ann Lee - Water team", ["Rosa Lind", "Ann Lee"], "date:"),
            ("By Rosa Lind, Harbour House Ltd", [], "date:"),
        ])
    func namesAndDate(line: String, authors: [String], date: String) {
        let article = imported("After the flood in the vale\n\n\(line)\n\n\(longParagraph)")
        #expect(article.authors == authors && article.frontMatter[1] == date)
    }
}
