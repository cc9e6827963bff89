import Suggesting
import Base
import TestSupport
import Testing

@Suite("Names that nobody has annotated")
struct NameTests {
    @Test(
        "What names an actor is suggested with a guess of its kind",
        arguments: [
            ("We met President Ada Byron in May.", "Ada Byron (President): person"),
            ("The report quotes spokesman Ada Byron at length.", "Ada Byron (spokesman): person"),
            ("Then Ada Byron, who advised the house, left. We saw Byron again.", "Ada Byron: person"),
            ("Rob K. Hale asked. Robert Hale left, and Robert Hale came back.", "Robert Hale|Rob K. Hale: person"),
            ("Sen. Ada Byron asked; Senator Byron said no, and so did Ada Byron.", "Ada Byron (Senator): person"),
            ("Justice Quillby disagreed.", "Justice Quillby (Justice): person"),
            ("We saw Kwong Mei-ling there.", "Kwong Mei-ling: person"),
            ("We saw Jean-Marc Hale there.", "Jean-Marc Hale: person"),
            ("Then Ada To was elected.", "Ada To: person"),
            ("Then Ada Law finished it.", "Ada Law: person"),
            ("VPQ’s Ada Byron won.", "Ada Byron: person; VPQ: organisation"),
            ("They chose Ada Byron of VPQ there.", "Ada Byron: person; VPQ: organisation"),
            ("He studied at Vale University.", "Vale University: organisation"),
            ("It hangs at the Vale Museum now.", "Vale Museum: organisation"),
            ("It hangs at the Vale Space Center now.", "Vale Space Center: organisation"),
            ("The Minister for Schools, Young People and Families Ada Byron said so.", "Ada Byron: person"),
            ("So said Tory Ada Byron.", "Ada Byron: person"),
            ("Sir Ada Byron said so. Sir Ada said no.", "Ada Byron: person"),
            ("Backbencher Ada Byron asked.", "Ada Byron (Backbencher): person"),
            ("Viktor Byron asked. Victor Byron left. Victor Byron came back.", "Victor Byron|Viktor Byron: person"),
            ("The Vale Christian Fellowship (VCF) asked.", "Vale Christian Fellowship|VCF: organisation"),
            ("Secretary of State Ada Byron left.", "Ada Byron (Secretary of State): person"),
            ("We saw campaign chairman Tom Quill there.", "Tom Quill (campaign chairman): person"),
            ("Then Ada Hill said so.", "Ada Hill: person"),
            ("Old King Arthur III slept.", "King Arthur III: person"),
            ("It was Tom Quill Jr.’s idea.", "Tom Quill Jr.: person"),
            ("They should strike, said Kiva Onduru, and went.", "Kiva Onduru: person"),
            (
                "The Fifth Circuit agreed. See Brief for the Vale Corporation.",
                "Fifth Circuit: government-body; Vale Corporation: organisation"
            ),
            ("II Ada Byron agreed.", "Ada Byron: person"),
            ("Reporters saw George W. Quill leave.", "George W. Quill: person"),
            (
                "Two aides, Nydia Gonzalez and Omar al Masri, called Ada Byron.",
                "Ada Byron: person; Omar al Masri: person; Nydia Gonzalez: person"
            ),
            ("The Dockers’ Union agreed.", "Dockers’ Union: alliance"),
            ("The Workers’ Party of Vale agreed.", "Workers’ Party of Vale: organisation"),
            ("Then Hale & Byron Inc. agreed.", "Hale & Byron Inc.: organisation"),
            ("The Vale Corp. agreed. The Vale Corporation left.", "Vale Corporation|Vale Corp.: organisation"),
            (
                "The Department of Health and Human Services agreed.",
                "Department of Health and Human Services: government-body"
            ),
            ("The Vale Sunday Times wrote so.", "Vale Sunday Times: media"),
            ("The NRE (New River Exchange) agreed.", "New River Exchange|NRE: organisation"),
            (
                "Forces of the Vale Cooperation Organisation (VCO) came. The VCO left.",
                "Vale Cooperation Organisation|VCO: organisation"
            ),
            ("It was the Inter-Port Relief Body (IPRB) that came.", "Inter-Port Relief Body|IPRB: organisation"),
            ("Trade with the U.S. and aid of the United States grew.", "United States|U.S.: state"),
            ("Then Kazakhstan agreed.", "Kazakhstan: state"),
            (
                "Kazakhstan, the Vale Council and Kenya have agreed.",
                "Kazakhstan: state; Kenya: state; Vale Council: government-body"
            ),
            ("Here Petitioner Ada Byron appealed.", "Ada Byron: person"),
            ("Quillby and Hale AG left.", "Hale AG: organisation"),
            ("Vale Oil and Gas SA left.", "Vale Oil and Gas SA: organisation"),
            ("The Secretary of the Navy Gus Quill left.", "Gus Quill (Secretary of the Navy): person"),
            ("Then the Ministry of Trade decided.", "Ministry of Trade: government-body"),
            ("Later the Port Vale Times wrote of it.", "Port Vale Times: media"),
            ("We asked Abu Omar al-Masri twice, and Abu Omar al-Masri said no.", "Abu Omar al-Masri: person"),
            ("It is said that NATO left.", "NATO: alliance"),
            ("We heard Kiva Onduru, a registered mental health nurse with the trust.", "Kiva Onduru: person"),
            ("We heard Kiva Onduru, a man from the coast who saw it.", "Kiva Onduru: person"),
            ("We asked the carpenter Kiva Onduru.", "Kiva Onduru (carpenter): person"),
            ("They saw PC Kiva Onduru.", "Kiva Onduru (PC): person"),
            ("We asked policy advisor Grace Page to come.", "Grace Page (advisor): person"),
            ("We asked Then-President Ada Byron.", "Ada Byron (President): person"),
            ("Then President Adeline (Ada) Byron left.", "Adeline Byron (President): person"),
            (
                "Later Kiva Onduru MP left. We heard Tola Onduwe, QC, in May.",
                "Kiva Onduru: person; Tola Onduwe: person"
            ),
            ("Mr Byron left. Later Ada Byron came. They met Mrs Byron.", "Ada Byron: person"),
            ("Anna Byron came. Mr Byron left. We met Mr Byron.", "Anna Byron: person; Mr Byron: person"),
            (
                "We wrote to the Office of the Director of Trade.",
                "Office of the Director of Trade: government-body"
            ),
            ("We wrote to the Attorney General’s Office.", "Attorney General’s Office: government-body"),
            ("They paid El Quillo, a right-wing newspaper in the north.", "El Quillo: media"),
            (
                "It is said of the Los Quillos gang. The Old Vale party left.",
                "Los Quillos: organisation; Old Vale: organisation"
            ),
            (
                "They read Ada Byron, Kiva Onduru, and Tom Quill.",
                "Ada Byron: person; Tom Quill: person; Kiva Onduru: person"
            ),
            ("They read Ada Byron, Kiva Onduru and Port Tolo.", "Ada Byron: person"),
            ("It is human. Human Rights Watch said so.", "Human Rights Watch: organisation"),
            ("They paid the energy company Quillix.", "Quillix: organisation"),
            ("A ministry–controlled trust and the Ministry of Trade–led Vale Group left.", "Vale Group: organisation"),
            ("So said the Fédération des Vallées.", "Fédération des Vallées: organisation"),
        ])
    func found(text: String, expected: String) async throws {
        #expect(try await SiteFolder(text: text).actors().joined(separator: "; ") == expected)
    }

    @Test(
        "What only looks like a name is no suggestion",
        arguments: [
            "Trade grew. Trade shrank. Trade grew again.",  // first words of sentences
            "Vale MPs asked for more, and Vale MPs got it.",  // many of them
            "He said so about Arabs. She said so about Arabs, and Arabs said so.",  // a people
            "Kosovo Albanians left. Albanians said so. Many Kosovo Albanians stayed.",  // a people in a region
            "They left Prince Edward County, and Prince Edward County was quiet.",  // no prince
            "In Gratz v. Bollinger it held so. Gratz said so, and Gratz held so.",  // a case at law
            "An AC-130 said so. The AC-130 said no, and an AC-130 left.",  // a model
            "It is an issue at a General Election, and a General Election is near.",  // no general
            "It was a Rose Bowl-bound team, and Rose Bowl-bound teams win.",  // what only begins with a name
            "Counter-terrorism is work. Counter-terrorism is slow.",
            "On Monday and on Tuesday, in May and in May, it rained.",  // days and months
            "Chinese and Pakistani plans, Chinese and Pakistani hopes.",  // nationalities
            "The China-Pakistan border is long.".replacing("China-Pakistan", with: "Sino-Indian"),
            "## Ada Byron\n\nA heading is a heading.\n\n## Ada Byron",
            "We read “The Long Road” and “The Long Road” again.",  // titles of works
            "She lives in Port Vale, works in Port Vale and died in Port Vale.",  // places
            "A long way from South Asia to South Asia and Central Asia.",
            "The GDP and the GDP of 2014; part II and part II.",
            "`Ada Byron` and `Ada Byron` are code.",
            "The Prime Minister said no to the Prime Minister.",  // offices without a name
            "One Tall Tree stood there.",  // capitals once, and nothing that speaks for them
            "They drove through Kenya to Kenya’s coast.",  // a state that is only a place
            "The Vale Act said so, and the Port Act of 2004 said so.",  // laws
            "In *Byron v. Quillby* and in *Quillby v. Byron* it was said.",  // cases
            "The API said so; Flight 11 and Section 12 did not. The GDP said so.",
            "Aunt Ada said so, and so Aunt Ada did.",  // a first name
            "Citing Trade and Industry, they left.",
            "The Government of Vale said so.",
            "They need a Vale Fund.",  // what is still to be
            "The Biden Administration said so.",  // a person’s government
            "Space Shuttle Quill left.",  // a spacecraft
            "Appellees said so.",  // the parties of a case
            "They spoke to air traffic control (ATC). ATC said so.",  // explained by common words
            "Many turned to Roman Catholicism, and some to Lutheran Pietism.",  // beliefs
            "They saw Old Quill, a hill, and Tall Quill, a river that floods.",  // neither a person nor a body
            "We liked Quillix, a drink for the company of friends.",  // the company is not what it is
            "They asked the company. Later it rained.",
        ])
    func silent(text: String) async throws {
        #expect(try await SiteFolder(text: text).actors() == [])
    }

    @Test("An acronym that two names explain is an alias of neither")
    func sharedAcronym() async throws {
        let text = "The Vale Relief Council (VRC) met the Vale River Commission (VRC). Both asked for more."
        let found = try await SiteFolder(text: text).suggestions().found.filter(\.isActor)
        #expect(found.map(\.otherNames) == [[], []])
    }

    @Test("The surname of a person who has an entry is not suggested, nor the name with a title or an initial")
    func knownPerson() async throws {
        let site = try SiteFolder([
            "site.yaml": "title: S\n",
            "articles/a.md":
                "---\ntitle: A\ndate: 2014\n---\nSenator Byron said so. Ada K. Byron said so. Byron said so twice.\n",
            "actors/ada.md": "---\nname: Ada Byron\nkind: person\n---\n",
        ])
        #expect(try await site.actors() == [])
    }

    @Test("In a language of which few words are known, first names and known bodies tell")
    func inPart() async throws {
        let site = try SiteFolder([
            "site.yaml": "title: S\n",
            "articles/a.md":
                "---\ntitle: A\ndate: 2014\nlang: fr\n---\nPuis Jean-Marc Hale parla. Le Conseil de Vale dit non au Port.\n",
        ])
        #expect(try await site.actors().sorted() == ["Conseil de Vale: government-body", "Jean-Marc Hale: person"])
    }

    @Test("An article in a language whose names cannot be found is not read, and that is said")
    func otherLanguage() async throws {
        let site = try SiteFolder([
            "site.yaml": "title: S\n",
            "articles/a.md":
                "---\ntitle: A\ndate: 2014\nlang: fi\n---\nNATO sanoi niin. President Ada Byron said so.\n",
        ])
        let found = try await site.suggestions()
        #expect(found.found.isEmpty)
        #expect(found.unread == ["fi"])
    }

    @Test("What an annotation covers, an article leaves unlinked or a draft holds is not suggested again")
    func covered() async throws {
        let site = try SiteFolder([
            "site.yaml": "title: S\n",
            "articles/a.md":
                "---\ntitle: A\ndate: 2014\nunlinked: [NATO]\n---\nPresident Ada Byron met [SEATO](actor:ada), and NATO said so.\n",
            "actors/ada.md": "---\nname: Ada Byron\nkind: person\n---\n",
        ])
        #expect(try await site.actors() == [])
    }

    @Test("A name that two bear is listed with both readings, and not suggested")
    func ambiguous() async throws {
        let site = try SiteFolder([
            "site.yaml": "title: S\n",
            "articles/a.md": "---\ntitle: A\ndate: 2014\n---\nFirst line,\nand then VCO said no. VCO said yes.\n",
            "actors/one.md": "---\nname: First Body\nkind: organisation\nalso_known_as: [VCO]\n---\n",
            "actors/two.md": "---\nname: Second Body\nkind: organisation\nalso_known_as: [VCO]\n---\n",
        ])
        let found = try await site.suggestions()
        #expect(found.found.isEmpty)
        #expect(found.ambiguous.map(\.readings) == [["actor:one", "actor:two"], ["actor:one", "actor:two"]])
        #expect(found.ambiguous.map(\.sentence.place) == ["content/articles/a.md:5", "content/articles/a.md:6"])
    }

    @Test("A sentence is named by its own line, also within a paragraph of several")
    func place() async throws {
        let found = try await SiteFolder(text: "One line,\ntwo lines.\nThen NATO said so.").suggestions().found
        #expect(found.flatMap(\.sentences).map(\.place) == ["content/articles/a.md:7"])
        #expect(found.flatMap(\.sentences).map(\.text) == ["Then NATO said so."])
    }
}
