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
    /// Labels of a title, a subtitle, a section and a standfirst: `Area of Work: …`.
    package var titles: WordSet = ""
    package var subtitles: WordSet = ""
    package var sections: WordSet = ""
    package var summaries: WordSet = ""
    /// Kinds of texts, as they are printed above a headline: `Opinion`.
    package var kickers: WordSet = ""
    /// First headings of a text, which are no headlines.
    package var openings: WordSet = ""
    /// Before whoever took a picture: `Photo by …`.
    package var credits: WordSet = ""
    /// Above lists and boxes beside an article.
    package var asides: WordSet = ""
    /// What opens a form for comments, what its fields are called, and the sentences around it, without commas.
    package var forms: WordSet = ""
    package var formFields: WordSet = ""
    package var formSentences: WordSet = ""
    /// Words beside the names of networks: `Share on …`.
    package var shareWords: WordSet = ""
    /// What a page counts, and what may be before it: `12 comments`, `Reading time: 5 min`.
    package var counters: WordSet = ""
    package var counterLabels: WordSet = ""
    /// Before the tags of an article.
    package var tags: WordSet = ""
    /// Words that end no line which is whole by itself.
    package var smallWords: WordSet = ""
    /// Beside the numbers of pages: `Page 3 of 9`.
    package var pageNumbers: WordSet = ""
    /// Words that begin no name of a person.
    package var articles: WordSet = ""
    /// First words of the names of cities: `New York`.
    package var placeOpenings: WordSet = ""
    /// Between an author and whoever helped: `By Rosa Lind with agencies`.
    package var helpers: WordSet = ""
    /// “And”, where it is written as one with the name after it, and names that begin with the same letter.
    package var gluedAnds: WordSet = ""
    package var namesLikeAnds: WordSet = ""
    /// What names somebody who writes for a site, and no person: `Staff`.
    package var staff: WordSet = ""
    /// Between names and a date: `Rosa Lind on 3 March 2023`.
    package var dateJoints: WordSet = ""
    /// Small words that are given names as well: `Will Holm`.
    package var givenWords: WordSet = ""
    /// Last words of the names of newspapers and the like: `Harbour Courier`.
    package var outlets: WordSet = ""
    /// After a name in a sentence about an author, and what authors are: `Rosa Lind is a fellow of …`.
    package var isA: WordSet = ""
    package var professions: WordSet = ""
    /// Before whoever sent a mail and got it, when it was sent, and what it is about.
    package var mailSenders: WordSet = ""
    package var mailReceivers: WordSet = ""
    package var mailDates: WordSet = ""
    package var mailSubjects: WordSet = ""
    /// Above such sentences.
    package var aboutAuthors: WordSet = ""
    /// Between the parties of a case, and what they are in it.
    package var versus: WordSet = ""
    package var parties: WordSet = ""
    /// In brackets after the headings of a wiki.
    package var edits: WordSet = ""
    /// At the beginning of a note that cites the work of the note before.
    package var repeats: WordSet = ""
    /// After the author of a work that an earlier note cites.
    package var repeatsOf: WordSet = ""
    /// Short forms before a number, with their stops: `vol. 3`.
    package var beforeNumbers: WordSet = ""
    /// Between “notes” and the part of a text that they are on: `Notes to Chapter 2`.
    package var notesJoints: WordSet = ""

    static let english = PagePhrases(
        menus: """
            home,about,about us,menu,jump to content,skip to content,skip to main content,search,log in,login,sign in,\
            contact,contact us,subscribe,donate,main menu,navigation
            """,
        invitations: """
            read more,continue reading,show more,load more,see more,share,share this,share this article,share this post,\
            share this story,share article,share on,share via,print this article,print this page,print article,\
            email this article,subscribe,subscribe now,subscribe today,subscribe to our newsletter,sign up,\
            sign up for our newsletter,get our newsletter,follow us,follow us on,like us on facebook,\
            follow us on twitter,follow us on facebook,click to share,click here to subscribe,listen to this article,\
            download pdf,download as pdf,view as pdf,skip to content,skip to main content,back to top,menu,log in,\
            sign in,register,loading,previous article,next article,previous post,next post,previous,next,like this,\
            copy link,link copied,bookmark
            """,
        endings: """
            related,related articles,related posts,related stories,related content,related reading,you may also like,\
            you might also like,recommended,recommended for you,most read,most popular,popular posts,recent posts,\
            recent articles,latest news,latest posts,more stories,read next
            """,
        authors: """
            author,authors,author(s),written by,prepared by,words by,story by,reported by,analysis by,report by,text by,byline,\
            posted by
            """,
        published: """
            date,published,published on,posted,posted on,first published,publication date,date published,filed,\
            date filed,filed on,decided,date decided
            """,
        updated: "updated,updated on,last updated,last modified",
        notes: """
            notes,endnotes,end notes,footnotes,references,sources,works cited,citations,notes and references,\
            references and notes,bibliography,footnote,endnote,notes and sources
            """,
        workplaces: """
            university institute institution college school department centre center faculty ministry academy \
            laboratory forum foundation council project programme program initiative court circuit tribunal
            """,
        workplaceJoints: "of for",
        unfinished: """
            retrieved from,retrieved,available at,available from,available online at,accessed at,accessed from,online at,\
            cited in,cited from,quoted in,see,url,source,from
            """,
        titles: "title,headline",
        subtitles: "subtitle",
        sections: "area of work,areas of work,section,category",
        summaries: "summary,standfirst",
        kickers: """
            opinion,analysis,commentary,essay,feature,features,interview,news,report,review,editorial,briefing,op-ed,column,\
            perspective,explainer,investigation,policy brief,policy paper,working paper,issue brief,research paper
            """,
        openings: "introduction,background,abstract,summary,overview,executive summary",
        credits: """
            credit:,credits:,photo credit:,photo credits:,image credit:,image credits:,picture credit:,photo:,image:,\
            photograph:,picture:,photo by ,image via ,photo courtesy of ,image courtesy of ,(photo:,(image:,[photo:,[image:
            """,
        asides: """
            recent features,recent posts,recent articles,recent comments,latest news,latest posts,latest articles,\
            most read,most popular,popular posts,trending,trending now,related,related articles,related posts,\
            related stories,related content,related topics,related reading,you may also like,you might also like,\
            recommended,recommended for you,more from this author,more on this topic,more stories,editor's picks,\
            comments,advertisement,advertisements,sponsored,sponsored content,story continues below advertisement,\
            article continues below advertisement,article continues after advertisement,newsletter,\
            jump to navigation,jump to search,jump to content,skip to content,\
            skip to main content
            """,
        forms: """
            write a reply or comment,write a reply,write a comment,leave a reply,leave a comment,\
            leave a reply or comment,post a comment,add a comment,add comment,join the discussion,\
            join the conversation,submit a comment,cancel reply,leave a reply cancel reply
            """,
        formFields: """
            name,your name,email,e-mail,your email,email address,website,comment,your comment,post comment,post a reply,\
            submit,submit comment,send,reply,captcha,notify me
            """,
        formSentences: """
            your email address will not be published,your email will not be published,required fields are marked,\
            you must be logged in to post a comment,comments are closed,\
            save my name email and website in this browser for the next time i comment,\
            notify me of follow-up comments by email,notify me of new posts by email,\
            this site uses akismet to reduce spam,learn how your comment data is processed,log in to leave a comment,\
            log in to reply
            """,
        shareWords: "share on via this follow us like pin more copy link",
        counters:
            "comment,comments,shares,share,views,likes,min read,minute read,minutes read,mins read,min,mins,minutes,words",
        counterLabels: "reading time,read time,time to read,estimated reading time",
        tags: "tags:,tagged:,tagged with:,keywords:,filed under:",
        smallWords: "the of and in for to a an on at by with from or &",
        pageNumbers: "page p of",
        articles: "the",
        placeOpenings: """
            new san santa saint st st. los las la el são port fort cape tel hong buenos rio kuala addis abu dar mexico salt \
            den the le bad
            """,
        helpers: "with",
        staff:
            "staff editor editors editorial desk newsroom team admin administrator contributor contributors webmaster",
        dateJoints: "on",
        givenWords: "will may art",
        outlets: """
            post times news herald tribune gazette journal press media magazine telegraph telegram examiner chronicle courier observer \
            network agency weekly daily
            """,
        isA: "is a,is an,is the,was a,was an,are",
        professions: """
            fellow professor researcher research director analyst journalist reporter writer author columnist correspondent \
            editor lecturer scholar economist historian adviser advisor lawyer student candidate scientist specialist \
            fellows professors researchers directors analysts journalists reporters writers authors
            """,
        mailSenders: "from",
        mailReceivers: "to",
        mailDates: "sent date",
        mailSubjects: "subject",
        aboutAuthors: "about the author,about the authors,the author,the authors",
        versus: "v.,v,vs.,vs,versus,-v-,-v.-,-against-",
        parties: """
            plaintiff plaintiffs defendant defendants appellant appellants appellee appellees petitioner petitioners \
            respondent respondents claimant claimants applicant applicants intervenor intervenors movant cross and \
            third party counter
            """,
        edits: "edit,edit source,edit section",
        repeats: "ibid,idem",
        repeatsOf: "op. cit,op.cit,loc. cit,loc.cit",
        beforeNumbers: """
            p. pp. no. nos. art. arts. vol. vols. ch. chs. chap. chaps. fig. figs. n. nn. fn. sec. secs. para. paras. cl. \
            pt. pts. app. eq. eqs. tab. bk. bks. col. cols. fol. fols. pl. pls. ex. exs.
            """,
        notesJoints: "to for on of from")

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
        authors:
            "autor,autorin,autoren,autorinnen,verfasser,text,text & fotos,text und fotos,geschrieben von,erstellt von,verfasst von,ein beitrag von",
        published: "veröffentlicht,veröffentlicht am,erschienen,erschienen am,datum,erstellt am,publiziert am",
        updated: "aktualisiert,aktualisiert am,zuletzt aktualisiert,stand,letzte aktualisierung",
        notes: """
            anmerkungen,anmerkung,fußnoten,fussnoten,endnoten,quellen,einzelnachweise,quellen und anmerkungen,\
            literatur
            """,
        workplaces: "universität institut hochschule fakultät zentrum ministerium akademie stiftung lehrstuhl",
        workplaceJoints: "für der",
        kickers: """
            analyse,kommentar,meinung,essay,interview,bericht,gastbeitrag,leitartikel,hintergrund,reportage,kolumne
            """,
        counters: "minuten,min,min lesezeit,minuten lesezeit,kommentare",
        counterLabels: "lesezeit,lesedauer,geschätzte lesezeit",
        smallWords: "der die das und in für zu von mit auf im den dem des ein eine einen oder am zur zum bei",
        pageNumbers: "seite s von",
        articles: "der die das ein eine",
        helpers: "mit",
        staff: "redaktion team",
        dateJoints: "am",
        isA: "ist,war",
        professions: """
            professor professorin forscher forscherin mitarbeiter mitarbeiterin journalist journalistin autor autorin \
            wissenschaftler wissenschaftlerin direktor direktorin referent referentin dozent dozentin redakteur redakteurin
            """,
        mailSenders: "von",
        mailReceivers: "an",
        mailDates: "gesendet datum",
        mailSubjects: "betreff",
        repeats: "ebd.,ebenda",
        repeatsOf: "a. a. o.,a.a.o.",
        beforeNumbers: "s. nr. nrn. bd. bde. abb. art. abs. kap. anm. fn. tab. rn. rdnr. ziff. bl. taf.",
        notesJoints: "zu zum zur von vom")
}
