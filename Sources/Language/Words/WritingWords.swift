/// How a language writes words and numbers, as far as its figures and dates are read.
package struct WritingWords: Sendable {
    /// What may be between groups of three digits.
    package var thousands: Set<Unicode.Scalar> = [",", "\u{A0}", "\u{2009}", "\u{202F}"]
    /// Before the name of whoever wrote a text: `By Rosa Lind`.
    package var by: WordSet = ""
    /// What pages print around an article, in small letters.
    package var page = PagePhrases()
    /// The sign before decimals.
    package var decimal: Unicode.Scalar = "."
    /// Whether a full stop after digits makes an ordinal: `16. Dezember`.
    package var hasDayStop = false
    /// Letters after the digits of a year, at once: `2014ء`.
    package var yearEndings: WordSet = ""
    /// The signs after the digits of a year, month and day: `2014年12月16日`.
    package var dateSigns: DateSigns?
    /// Whether no space is between words.
    package var isWithoutSpaces = false
    /// Small words that are written together with the next: the `و` of `وأصيب`.
    package var clitics: [String] = []
    /// Whether other words may be between a noun and its verb: "141 Menschen wurden an der Schule getötet".
    package var isVerbFinal = false
    /// What is after a number and says how exact it is, with how a record writes it: `多`.
    package var hedgesAfter: [String: String] = [:]
    /// What may be written together with a name.
    package var affixes = NameAffixes()

    /// The signs of a year, a month and a day.
    package struct DateSigns: Sendable {
        package let year: WordSet
        package let month: WordSet
        package let day: WordSet

        /// What a word makes the digits before it, if it is one of these.
        package func sign(_ word: String) -> DatePiece.Sign? {
            if year.contains(word) { return .year }
            if month.contains(word) { return .month }
            return day.contains(word) ? .day : nil
        }
    }

    static let english = WritingWords(by: "by", page: .english)
}

/// What pages print around an article and above it, in small letters and without stops at the end.
package struct PagePhrases: Sendable {
    /// What only a menu has.
    package var menus: WordSet = ""
    /// What invites readers to do something else.
    package var invitations: WordSet = ""
    /// Before other articles.
    package var endings: WordSet = ""
    /// Before the authors, the date of publication and that of the last change: `Autor: …`.
    package var authors: WordSet = ""
    package var published: WordSet = ""
    package var updated: WordSet = ""
    /// Above a list of notes.
    package var notes: WordSet = ""
    /// Words of institutions where authors work.
    package var workplaces: WordSet = ""
    /// Small words after such a word: `Kirkmoor School of Government`.
    package var workplaceJoints: WordSet = ""
    /// Where a note stops before its source: `Retrieved from`.
    package var unfinished: WordSet = ""
    /// At the beginning of a note that cites the work of the note before.
    package var repeats: WordSet = ""
    /// After the author of a work that an earlier note cites.
    package var repeatsOf: WordSet = ""

    static let english = PagePhrases(
        notes: """
            notes,endnotes,end notes,footnotes,references,sources,works cited,citations,notes and references,\
            references and notes,bibliography,footnote,endnote,notes and sources
            """,
        workplaces: """
            university institute institution college school department centre center faculty ministry academy \
            laboratory
            """,
        workplaceJoints: "of for",
        unfinished: """
            retrieved from,retrieved,available at,available from,available online at,accessed at,accessed from,online at,\
            cited in,cited from,quoted in,see,url,source,from
            """,
        repeats: "ibid,idem",
        repeatsOf: "op. cit,op.cit,loc. cit,loc.cit")

    static let german = PagePhrases(
        menus: """
            startseite,menü,über uns,kontakt,anmelden,suche,zum inhalt springen,direkt zum inhalt,navigation,\
            spenden
            """,
        invitations: """
            teilen,artikel teilen,drucken,seite drucken,weiterlesen,mehr lesen,mehr anzeigen,newsletter abonnieren,abonnieren,\
            jetzt abonnieren,zum inhalt springen,direkt zum inhalt,nach oben,zurück,pdf herunterladen,\
            als pdf herunterladen,anzeige,\
            werbung,merken,vorlesen,kommentare,kommentar schreiben,zur startseite
            """,
        endings: """
            mehr zum thema,das könnte sie auch interessieren,ähnliche artikel,verwandte artikel,\
            auch interessant,meistgelesen
            """,
        authors: "autor,autorin,autoren,autorinnen,verfasser,text,geschrieben von,ein beitrag von",
        published: "veröffentlicht,veröffentlicht am,erschienen,erschienen am,datum,erstellt am,publiziert am",
        updated: "aktualisiert,aktualisiert am,zuletzt aktualisiert,stand,letzte aktualisierung",
        notes: """
            anmerkungen,anmerkung,fußnoten,fussnoten,endnoten,quellen,einzelnachweise,quellen und anmerkungen,\
            literatur
            """,
        workplaces: "universität institut hochschule fakultät zentrum ministerium akademie stiftung lehrstuhl",
        workplaceJoints: "für der",
        repeats: "ebd.,ebenda",
        repeatsOf: "a. a. o.,a.a.o.")

    static let french = PagePhrases(
        menus:
            "accueil,à propos,contact,se connecter,connexion,recherche,aller au contenu,menu,navigation,faire un don",
        invitations: """
            partager,partager cet article,imprimer,lire la suite,lire plus,voir plus,s’abonner,s'abonner,abonnez-vous,\
            abonnez-vous à notre newsletter,aller au contenu,aller au contenu principal,haut de page,retour en haut,\
            télécharger le pdf,télécharger en pdf,publicité,commentaires,laisser un commentaire,écouter l’article
            """,
        endings: "à lire aussi,sur le même sujet,articles liés,articles similaires,les plus lus,vous aimerez aussi",
        authors: "auteur,auteure,autrice,auteurs,écrit par,rédigé par",
        published: "publié,publié le,paru le,date,date de publication,mis en ligne le",
        updated: "mis à jour,mis à jour le,dernière mise à jour,modifié le",
        notes: "notes,notes de bas de page,références,notes et références,sources,bibliographie",
        workplaces: "université institut école faculté centre ministère académie laboratoire fondation",
        workplaceJoints: "de pour")

    static let spanish = PagePhrases(
        menus: """
            inicio,menú,quiénes somos,contacto,iniciar sesión,buscar,saltar al contenido,ir al contenido,donar,\
            suscríbete
            """,
        invitations: """
            compartir,compartir este artículo,imprimir,leer más,seguir leyendo,ver más,suscríbete,suscribirse,\
            suscríbete a nuestro boletín,saltar al contenido,ir al contenido,ir al contenido principal,\
            volver arriba,descargar pdf,\
            descargar en pdf,publicidad,comentarios,deja un comentario,escuchar
            """,
        endings:
            "artículos relacionados,te puede interesar,también te puede interesar,lo más leído,más sobre este tema",
        authors: "autor,autora,autores,escrito por",
        published: "publicado,publicado el,fecha,fecha de publicación",
        updated: "actualizado,actualizado el,última actualización",
        notes: "notas,notas al pie,referencias,notas y referencias,fuentes,bibliografía",
        workplaces: "universidad instituto escuela facultad centro ministerio academia fundación departamento",
        workplaceJoints: "de para",
        repeats: "ibíd,ibídem",
        repeatsOf: "ob. cit,cit. supra")
}

/// Letters that a language writes together with a name: `Merkels`, `وباكستان`.
package struct NameAffixes: Sendable {
    /// Letters before a name, with how many letters it has at least: one letter is often part of the word.
    package struct Prefix: Sendable {
        let letters: [UInt8]
        let shortest: Int

        init(_ letters: String, shortest: Int) { (self.letters, self.shortest) = (Array(letters.utf8), shortest) }
    }

    /// An ending of a name.
    package struct Suffix: Sendable {
        let letters: [UInt8]
        /// Of the name that it may follow.
        let shortest: Int
        /// The last letters of names that do not take it.
        let notAfter: Set<Unicode.Scalar>

        init(_ letters: String, shortest: Int, notAfter: Set<Unicode.Scalar>) {
            (self.letters, self.shortest, self.notAfter) = (Array(letters.utf8), shortest, notAfter)
        }
    }

    var prefixes: [Prefix] = []
    var suffixes: [Suffix] = []

    package var isEmpty: Bool { prefixes.isEmpty && suffixes.isEmpty }

    /// Whether a word begins with one of the prefixes and goes on with a name.
    package func allowsPrefix(before name: Range<Int>, in text: Span<UInt8>) -> Bool {
        prefixes.contains { prefix in
            let start = name.lowerBound - prefix.letters.count
            guard start >= 0, Self.holds(prefix.letters, at: start, in: text),
                Self.letters(of: name, in: text) >= prefix.shortest
            else { return false }
            return WordBoundary.lies(
                between: UTF8Scalars.scalar(before: start, in: text),
                and: UTF8Scalars.scalar(at: start, in: text).scalar)
        }
    }

    /// Whether a word begins with a name and ends with one of the suffixes.
    package func allowsSuffix(after name: Range<Int>, in text: Span<UInt8>) -> Bool {
        suffixes.contains { suffix in
            let end = name.upperBound + suffix.letters.count
            guard end <= text.count, Self.holds(suffix.letters, at: name.upperBound, in: text),
                let last = UTF8Scalars.scalar(before: name.upperBound, in: text), last.properties.isLowercase,
                !suffix.notAfter.contains(last), Self.letters(of: name, in: text) >= suffix.shortest
            else { return false }
            let next = end < text.count ? UTF8Scalars.scalar(at: end, in: text).scalar : nil
            return WordBoundary.lies(between: UTF8Scalars.scalar(before: end, in: text), and: next)
        }
    }

    private static func holds(_ letters: [UInt8], at start: Int, in text: Span<UInt8>) -> Bool {
        letters.indices.allSatisfy { start + $0 < text.count && text[start + $0] == letters[$0] }
    }

    /// The number of characters of a name, white space among them.
    private static func letters(of name: Range<Int>, in text: Span<UInt8>) -> Int {
        name.count { text[$0] & 0xC0 != 0x80 }
    }
}
