/// Sentences written by hand, each name that is to be linked in it in braces; whom they name is in `cast`.
enum NameSentences {
    /// Actors, by id, with their names, `|` between them.
    static let cast = [
        ("lincoln", "Abraham Lincoln|Lincoln"), ("ford", "Ford Motor Company|Ford"), ("china", "China|Beijing"),
        ("pakistan", "Pakistan|Islamabad"), ("us", "United States|US|U.S.|Washington"), ("un", "United Nations|UN"),
        ("court", "Supreme Court"), ("ministry", "Chinese Foreign Ministry|Foreign Ministry"), ("li", "Li Keqiang|Li"),
        ("xi", "Xi Jinping|Xi"), ("qin", "Qin Gang|Qin"), ("aziz", "Sartaj Aziz|Aziz"), ("india", "India"),
        ("sharif", "Raheel Sharif|Sharif"), ("taliban", "Taliban"), ("nato", "NATO"), ("newspaper", "The Harbour"),
        ("commission", "Harbour Commission"), ("sudan", "Sudan"), ("japan", "Japan"), ("oman", "Oman"),
        ("mexico", "Mexico"), ("google", "Google"), ("army", "Pakistan Army"), ("bush", "Bush"), ("france", "France"),
    ]

    /// The name stands alone, whatever capitals are beside it.
    static let linked = [
        // The start of a sentence
        "Yesterday {Lincoln} said nothing.", "But {Ford} refused.", "When {Washington} asked, nobody came.",
        "However {Lincoln} might see it, it was late.", "Did {China} agree?", "Should {Pakistan} pay?",
        "Why {Aziz} left is not known.", "Visiting {Beijing} is easy.", "Clearly {Ford} had known.",
        "Unsurprisingly {Lincoln} won.", "Without {Li} there was no quorum.", "Critics {Ford} had ignored came back.",
        "Modern {China} is another country.", "Rural {Pakistan} voted late.", "Former {NATO} officers disagreed.",
        "Senior {US} officials flew home.", "Many {UN} staff had gone.", "Tired {Lincoln} slept; he was tired.",
        "Nobody asked. Then {Ford} paid.", "Nobody asked! Yet {Xi} answered.", "He asked: Does {Xi} know?",
        "“Yesterday {Lincoln} said so,” she wrote.", "(But {Ford} paid.)",
        "“{Lincoln} Yesterday”, it read, was a song.",
        "Instead {Sharif} resigned.", "Are {China} and {India} ready?", "Ask {Ford} about it.",
        // Titles and offices
        "It was President {Lincoln} who spoke.", "They met Prime Minister {Aziz} there.", "He saw Gen. {Sharif} again.",
        "It reached Lt. {Sharif} too.", "She told Foreign Minister {Qin} so.", "The letter to Mr {Lincoln} came late.",
        "The letter to Mr. {Lincoln} came late.", "Army Chief {Sharif} resigned.",
        "Chinese President {Xi Jinping} flew home.",
        "He met Chinese Premier {Li} there.", "Then Ex-President {Lincoln} spoke.", "It was Vice-President {Li} again.",
        "President {Lincoln} spoke.", "Chairman {Xi} agreed.", "Uncle {Xi} smiled.", "Comrade {Li} agreed.",
        "The Secretary of Defense {Lincoln} spoke.", "National Security Adviser {Aziz} flew home.",
        "He heard Acting Secretary {Lincoln} say so.", "Spokesperson {Qin Gang} said so.",
        "It was {China} Foreign Minister {Qin Gang} who came.", "The {US} President said so.",
        "{Pakistan} Prime Minister {Aziz} left.", "A {US} Senator came.", "It was {US} Gen. David Petraeus.",
        "It was {US} Defense Secretary Chuck Hagel.", "The {Ford} Chairman resigned.",
        "{Google} Chief Executive Sundar Pichai spoke.",
        "{India} External Affairs Minister Jaishankar spoke.", "{China} Premier {Li Keqiang} spoke.",
        "{Foreign Ministry} Spokesperson {Qin Gang} said so.", "{Pakistan Army} Chief General {Raheel Sharif} left.",
        "The {UN} Secretary-General spoke.", "{NATO} Deputy Secretary General Vershbow spoke.",
        // Possessives
        "{China}’s Foreign Office spoke.", "{Lincoln}'s Cabinet met.", "{Pakistan}'s Army Day is near.",
        "We read about Grant's {Lincoln} yesterday.",
        // Nationalities
        "The Pakistani {Taliban} denied it.", "The {Chinese Foreign Ministry} spoke.",
        "The Japanese {Foreign Ministry} spoke.",
        "The American {Ford} sold well.", "In Communist {China} it was so.", "The {US} Muslim minority grew.",
        "The {US} Republican leaders met.", "Sino-{Pakistan} ties grew.", "A Russia {China} pipeline came.",
        "The {China} Russia pipeline came.", "The {US} Canada border is long.",
        // Days and months
        "On Monday {China} agreed.", "In December {Ford} sold more.", "{China} Monday agreed to it.",
        "{Ford} May sales rose.",
        "Since March {Lincoln} has been ill.", "{Lincoln} Wednesday said no.",
        // Lists and coordinations
        "{China} and {Pakistan} agreed.", "{India}, {China} and {Pakistan} agreed.",
        "{Ford}, Toyota and Honda sold less.",
        "Both Toyota and {Ford} sold less.", "{China}, Russia and {India} agreed.", "{Lincoln}, Grant and Sherman met.",
        "{Lincoln} or Douglas?", "{Beijing}, {China}, is cold.", "{China} & Russia agreed.",
        "In {Washington}, President Obama spoke.", "Armenia, Georgia and {China} agreed.",
        "To {Lincoln}, Congress was slow.",
        // Hyphens, dashes, quotation marks, lines
        "The {China}-{Pakistan} border is long.", "The {China}–{India} talks failed.",
        "The {Lincoln}-Douglas debates began.",
        "The {Beijing}-based firm grew.", "The anti-{China} mood grew.", "{China} – Russia’s friend – agreed.",
        "{Lincoln} — Mary’s husband — agreed.", "“{Lincoln}” Douglas called him.", "{Lincoln} (Abraham) spoke.",
        "He met {Lincoln}. Douglas was away.", "He met {Lincoln}; Douglas was away.", "- {Lincoln}\n- Douglas",
        "Douglas\\\n{Lincoln}", "*Douglas* {Lincoln}", "{Lincoln} *Douglas*",
        "[Douglas](https://example.org) {Lincoln}",
        "{Lincoln} [Memorial](https://example.org)",
        // Offices, events and works with small words
        "The President of {China} spoke.", "The Prime Minister of {Pakistan} left.", "The Ambassador of {Japan} left.",
        "The Government of {Pakistan} agreed.", "The Siege of {Beijing} ended.", "The Fall of {France} came early.",
        "Members of {NATO} met.", "Forces of {India} crossed the river.", "Ministers of {Japan} met.",
        // Short forms and firms
        "He praised {Ford} Inc. and left.", "He praised {Google} LLC at once.", "The {US} FBI came.",
        "A {NATO} AWACS flew.", "The FBI {US} office closed.",
        // All in capitals
        "{China} Pledges Deeper Cooperation With {Pakistan}", "After Peshawar, {China} Pledges Closer Ties",
        "{US} PLEDGES AID TO {NATO}", "{Lincoln} Wins; Douglas Loses", "How {Ford} Lost Its Way Again",
        // Names beside names
        "{Xi Jinping} {India} visit", "{Abraham Lincoln} spoke.",
        "The {United States} and the {United Nations} agreed.",
    ]

    /// A longer name stands there, of which only what is in braces is known.
    static let parts = [
        // Behind the name
        "They met at the Lincoln Memorial.", "The Ford Foundation paid.", "Ford Foundation money came.",
        "It was a Ford Foundation President who spoke.", "He read the China Daily.", "She writes for China Power.",
        "The Pakistan Navy came.", "The UN Security Council met.", "The United States Senate voted.",
        "The Supreme Court Historical Society met.", "The {Ford Motor Company} paid.",
        "The Ford Motor Company Fund paid.",
        "The Ford Motor Fund paid.", "The Lincoln Institute of Land Policy wrote.", "It was Li Peng who came.",
        "Xi Zhongxun was a general.", "It was Aziz Khan who came.", "The Lincoln General Hospital closed.",
        "The Pakistan President House closed.", "The Beijing Olympics began.", "The Washington Post wrote so.",
        "Ford II came.", "Ford Jr. came.", "The Taliban Shura met.", "Xi Jinping Thought is taught.",
        "The Pakistan Muslim League won.", "The Foreign Ministry Press Office closed.",
        "A Google Chrome window opened.",
        "The India Today group grew.", "The {Pakistan Army} grew.", "The US Congress voted.",
        "The UN Children’s Fund paid.",
        "He drove a Ford Mustang there.", "The China Premier League began.", "The Bush Institute paid.",
        "Lincoln\nMemorial was full.", "The Lincoln\u{A0}Memorial was full.", "The Washington Monument was full.",
        "The Lincoln Memorial’s steps were full.", "The Harbour Commission Annual Report came.",
        "In Lincoln, Nebraska, it rained.", "He came from Lincoln, New Mexico.",
        // Before the name
        "It was Nancy Lincoln who came.", "Nancy Lincoln came.", "Then Nancy Lincoln came.",
        "“Nancy Lincoln came,” he said.",
        "His mother, Nancy Lincoln, came.", "It was George W. Bush who came.", "A. Lincoln came.",
        "He met J. Ford there.",
        "Mary Todd Lincoln came.", "President Nancy Lincoln came.", "Zhang Li came.", "It was Shaukat Aziz who came.",
        "Prime Minister Nawaz Sharif came.", "Prime Minister Shaukat Aziz came.", "Mr. Nawaz Sharif came.",
        "The Indiana Supreme Court ruled.", "In South Sudan it rained.", "South Sudan agreed.",
        "He took Air China home.",
        "Air India grew.", "In New Mexico it rained.", "Then Radio Pakistan said so.", "The Bank of China paid.",
        "Bank of China paid.", "The State Bank of Pakistan paid.", "The University of Beijing wrote.",
        "The Gulf of Oman is deep.",
        "The Sea of Japan is deep.", "The Bank of the United States paid.",
        "The Embassy of Mrs Smith and the Museum of China closed.",
        "The Greater Harbour Commission met.", "The Bill Ford era ended.",
        "It was {Ford} Chairman Bill Ford who spoke.",
        // Both
        "The John Lincoln Memorial was full.", "The Pakistan-China Institute wrote.",
        "The China-Pakistan Economic Corridor grew.", "The China Pakistan Economic Corridor grew.",
        "The Pakistan–India Peoples’ Forum met.", "The Iran-Pakistan Gas Pipeline grew.",
        // Longest of names that overlap
        "The {Harbour Commission} met.", "{The Harbour} wrote so.", "The {Pakistan Army} came.",
        // In capitals, and still plain
        "Lincoln Memorial", "Supreme Court Historical Society", "Photo: Ford Foundation, New Delhi Office",
        "Nancy Lincoln", "| Lincoln Memorial |\n|---|\n| Ford Foundation |", "- Ford Foundation\n- Nancy Lincoln",
    ]

    /// Languages and scripts in which a capital, or the lack of one, tells nothing of names.
    static let others = [
        ("de", "Gestern traf {Lincoln} Freunde, und {China} Kritiker; der Präsident {Xi} Jubel."),
        ("de", "Die Regierung {Pakistan} Freund, sagt Minister {Aziz} Kanzler."),
        ("de-AT", "Das {Lincoln} Denkmal war voll."),
        ("fr", "Le Président {Lincoln} parle."), ("es", "El Presidente {Xi} habla."), ("zh", "{China} Power"),
        ("ru", "{Lincoln} Мемориал"),
    ]
}
