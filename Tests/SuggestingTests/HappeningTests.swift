import Suggesting
import Base
import TestSupport
import Testing

@Suite("Happenings that nobody has annotated")
struct HappeningTests {
    @Test(
        "An event that a sentence dates has a noun phrase for a title, and the date of the sentence",
        arguments: [
            ("They signed the Treaty of Vale on 4 July 2014.", "Treaty of Vale, 2014-07-04"),
            ("On 4 July 2014 they signed the Treaty of Vale.", "Treaty of Vale, 2014-07-04"),
            ("On July 4, 2014, the Vale Accord was signed in Port Vale.", "Signing of the Vale Accord, 2014-07-04"),
            ("In 1974 the council enacted the Harbour Act.", "Enactment of the Harbour Act, 1974"),
            ("On 3 June 2016, Ada Byron called Tom Quill, a friend.", "Ada Byron’s call to Tom Quill, 2016-06-03"),
            ("Ada Byron visited Port Vale on 3 June 2016.", "Ada Byron’s visit to Port Vale, 2016-06-03"),
            ("Ada Byron and Tom Quill met on 3 June 2016.", "Meeting of Ada Byron and Tom Quill, 2016-06-03"),
            (
                "Then Ada Byron, Tom Quill and Rob Hale met in Port Vale on 3 June 2016.",
                "Meeting of Ada Byron, Tom Quill and Rob Hale, 2016-06-03"
            ),
            ("Members met in Vale Tower on 3 June 2016.", "Meeting in Vale Tower, 2016-06-03"),
            ("Ada Byron wrote to Tom Quill in March 2016.", "Ada Byron’s letter to Tom Quill, 2016-03"),
            ("Ada Byron died on 3 June 2016.", "Death of Ada Byron, 2016-06-03"),
            ("They spoke of Ada Byron’s June 2014 visit to Port Vale.", "Ada Byron’s visit to Port Vale, 2014-06"),
            ("Norland’s 1829 abolition of the Vale Act was bad.", "Norland’s abolition of the Vale Act, 1829"),
            ("The Vale Club, founded in 1908, closed.", "Founding of the Vale Club, 1908"),
            ("On 4 July 2014 the king imposed sanctions on Norland.", "Imposition of sanctions on Norland, 2014-07-04"),
            (
                "They knew Ada Byron. Byron visited Port Vale on 3 June 2016.",
                "Ada Byron’s visit to Port Vale, 2016-06-03"
            ),
            (
                "The inquest into the death was opened on 24 December 2018.",
                "Opening of the inquest into the death, 2018-12-24"
            ),
            (
                "On 4 July 2014 they attended an emergency meeting with Ada Byron.",
                "Emergency meeting with Ada Byron, 2014-07-04"
            ),
            ("Ada Byron was born in Port Vale in 1815.", "Birth of Ada Byron, 1815"),
            ("Ada Byron was arrested on 3 June 2016.", "Arrest of Ada Byron, 2016-06-03"),
            ("Rebels attacked Port Vale on 3 June 2016.", "Attack on Port Vale, 2016-06-03"),
            ("On July 4, 2014, an attack on a school shook us.", "Attack on a school, 2014-07-04"),
            (
                "On the 4th of July, 2014 a car bomb attack on a market left many dead.",
                "Car bomb attack on a market, 2014-07-04"
            ),
            (
                "On 16 December 2014, 31 people (and a dog) were killed in a brutal attack on a school in Vale.",
                "Attack on a school in Vale, 2014-12-16"
            ),
            ("We met Ada Byron. Then Byron died on 3 June 2016.", "Death of Ada Byron, 2016-06-03"),
            ("The attack on a school on 16 December 2014 shook us.", "Attack on a school, 2014-12-16"),
            ("They signed the Vale Accord on 4 Sept. 2013.", "Signing of the Vale Accord, 2013-09-04"),
            ("On December 24 Ada Byron visited Port Vale.", "Ada Byron’s visit to Port Vale, no date"),
            ("It began after Operation Long Road.", "Operation Long Road, no date"),
            ("The Battle of Vale was fought on 28 June 1776.", "Battle of Vale, 1776-06-28"),
            ("Then the Siege of Port Hale began on 3 May 1777.", "Siege of Port Hale, 1777-05-03"),
            ("All of it since the September 11 attacks.", "September 11 attacks, no date"),
            ("At 11:56 on 4 July 2014 a 7.8 magnitude earthquake struck Norland.", "Earthquake in Norland, 2014-07-04"),
            (
                "On 4 July 2014, a car bomb exploded outside the Vale Court in Port Vale, killing two.",
                "Bombing outside the Vale Court in Port Vale, 2014-07-04"
            ),
            ("A referendum was held in Norland on 4 July 2014.", "Referendum in Norland, 2014-07-04"),
            (
                "Parliamentary elections were held in Norland in July 2014.",
                "Parliamentary elections in Norland, 2014-07"
            ),
            ("In July 2014 soldiers staged a coup in Port Vale.", "Coup in Port Vale, 2014-07"),
            ("It was the worst since the 1934 Vale earthquake.", "1934 Vale earthquake, 1934"),
            ("After a 2005 explosion at the Vale refinery it closed.", "Explosion at the Vale refinery, 2005"),
            (
                "These claims arise from the barracks bombing in Port Vale, Norland on 4 July 2014.",
                "Barracks bombing in Port Vale, 2014-07-04"
            ),
            (
                "It arises from the bombing on 4 July 2014, of the Vale Towers.",
                "Bombing of the Vale Towers, 2014-07-04"
            ),
            (
                "The Vale Theatre fire was a blaze in Norland that broke out on 4 July 2014 at noon.",
                "Vale Theatre fire, 2014-07-04"
            ),
            (
                "The Vale rail disaster occurred in the town of Vale, Norland, on July 4, 2014, at night.",
                "Vale rail disaster, 2014-07-04"
            ),
            ("Then the Battle of the Vale was fought on 28 June 1776.", "Battle of the Vale, 1776-06-28"),
            ("On 4 July 2014, rebels exploded a car bomb in Port Vale.", "Bombing in Port Vale, 2014-07-04"),
            ("On 4 July 2014, two trains collided near Port Vale.", "Collision near Port Vale, 2014-07-04"),
            ("Legislative elections were held on 15 March 1964.", "1964 legislative elections, 1964-03-15"),
            (
                "The Vale rail crash (also known as the Port crash) was an accident which occurred on 4 July 2014.",
                "Vale rail crash, 2014-07-04"
            ),
            ("The Great Vale Fire occurred on 4 July 1871.", "Great Vale Fire, 1871-07-04"),
            (
                "On 4 July 1906, Port Vale was struck by a 7.8 magnitude earthquake.",
                "Earthquake in Port Vale, 1906-07-04"
            ),
            ("The earthquake which shook Port Vale on 4 July 1906 was long.", "Earthquake in Port Vale, 1906-07-04"),
            (
                "July 4, 2013: A bomb blast in a Port Vale church kills 85 people.",
                "Bomb blast in a Port Vale church, 2013-07-04"
            ),
            ("Tropical Cyclone Ada made landfall on 4 July 2014.", "Cyclone Ada, 2014-07-04"),
            (
                "On 4 July 2014, a massive explosion at a works in Vale, Norland, fatally injured two.",
                "Explosion at a works in Vale, 2014-07-04"
            ),
        ])
    func found(text: String, expected: String) async throws {
        #expect(try await SiteFolder(text: text).events() == [expected])
    }

    @Test(
        "No event is made of what did not happen, is only quoted, has no name, or is dated by something else",
        arguments: [
            "The British entered Port Vale on 4 July 2014.", "A report on Norland, created in 2014, is long.",
            "On 4 July 2014 they rejected the Vale Council’s second complaint.",
            "The Vale Club, founded before 1908, closed.", "The book, published in 2014, is long.",
            "Ada Byron’s 2014 visits to Port Vale were short.", "The suspect was arrested on 4 July 2014.",
            "The bridge was opened in 2014.", "Byrons visited Port Vale on 3 June 2016.",
            "The year 2014 was long, and so was 4 July 2014.", "An attack is an attack, and attacks are many.",
            "He wrote “we signed the Vale Accord on 4 July 2014” and left.", "They may march and they may meet.",
            "## The attack of 4 July 2014\n\nA heading.", "Ada Byron did not sign the Vale Accord on 4 July 2014.",
            "Ada Byron would have visited Port Vale on 4 July 2014.", "She visited it on 4 July 2014.",
            "They signed it on 4 July 2014.", "Before Ada Byron visited Port Vale in 2014, it was quiet.",
            "Ada Byron visited Port Vale before 2014.", "Ada Byron visited Port Vale after the war that began in 2014.",
            "Members of the Vale Council visited the harbour on 4 July 2014.",
            "She left on 4 July 2014, and the Vale Council collapsed.",
            "On 4 July 2014 they announced the Vale Council was closed.",
            "On 4 July 2014 she was asked about an attack on a school.",
            "A film starring Ada Byron and Tom Quill was released on 4 July 2014.",
            "Ada Byron (born 4 July 1974) is one of 12 elected members of the Vale Council.",
            "THE LONG BATTLE is a game. BATTLE OF THE VALE is another.",
            "Tom Quill of Operation Vale Vote asked for more.",
            "On 4 July 2014, Norton collapsed at the corner of his street.",
            "It was a petrol bomb attack in response to the killings, in July 2014.",
            "His engagement to his friend Ada Byron was announced in July 2014.",
            "The site Operation Vale asked for more.", "Meetings were held on 15 March 1964.",
            "On 4 July 2014 they said that two trains collided near Port Vale.",
            "The Vale Fire Department met on 4 July 1906.", "The Great Vale Fire is a song.",
            "On 4 July 1906 Ada Byron was struck by a chair.",
            "A paper (Diary of Ada Byron) was published in 2014.",
            "He spoke about the shooting in Port Vale, Norland, Thursday, 4 July 2014.",
            "If a quake struck Norland on 4 July 2014, nobody felt it.",
            "On 4 July 2014 they denied that a bomb exploded in Port Vale.", "No vote was held in Norland in 2014.",
        ])
    func silent(text: String) async throws {
        #expect(try await SiteFolder(text: text).events() == [])
    }

    @Test("Sentences that report one thing are one suggestion, which begins with the one that dates it")
    func together() async throws {
        let text = """
            Many remember Operation Long Road.

            On 16 December 2014 Operation Long Road began. Operation Long Road was long.
            """
        let found = try await SiteFolder(text: text).suggestions().found.filter { !$0.isActor }
        #expect(found.map(\.name) == ["Operation Long Road"])
        #expect(found.map(\.sentences.count) == [3])
        #expect(found.map(\.sentences.first?.line) == [7])
        #expect(found.map(\.date?.edtf) == ["2014-12-16"])
    }
}
