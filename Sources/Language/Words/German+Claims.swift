extension ClaimWords {
    static let german = ClaimWords(
        roles: [
            (
                .auxiliary,
                """
                wurden,wurde,fielen,waren,war,sind,sein,worden,werden,haben,hatten,hat,kamen,kommen,\
                gekommen,verloren,fanden,dabei,dort,hier,auch,blieben,gelten als,galten als,gelten,starben,\
                gilt als,sollen als,noch,bislang als,als,alle,sämtlich,sofort,allesamt,werden mussten,\
                mussten,müssen,konnten,ebenfalls,zudem,außerdem,demnach,dadurch,insgesamt,schwer,leicht,\
                teils,lebensgefährlich,gelten bis heute als,gilt bis heute als,galten bis heute als,\
                gelten weiterhin als,gelten noch immer als,gelten nach wie vor als,gelten seither als,\
                gelten seitdem als,werden bis heute,werden noch immer,werden weiterhin,wurden schließlich,\
                machte,machten
                """
            ),
            (.boundary, "in,im,an,am,auf,bei,beim,mit,von,vom,für,zu,zum,zur,nach,durch,während"),
            (.rest, "weitere,weiteren,andere,anderen,sonst,weiterer,weitere personen,übrigen"),
            (
                .part,
                """
                darunter,davon,unter ihnen,von denen,von ihnen,unter den toten,einschließlich,inklusive,\
                mindestens davon,zumeist,meist,unter den opfern,unter den verletzten,unter den getöteten,\
                unter den vermissten,unter den festgenommenen,der angreifer,der attentäter,der täter,\
                unter anderem,von diesen,einige der,allein
                """
            ),
            (
                .reserve,
                """
                nicht,nie,niemals,kein,keine,keinen,keiner,weder,noch nicht,ohne,könnte,könnten,würde,\
                würden,sollte,sollten,dürfte,dürften,hätte,hätten,wäre,wären,falls,wenn,sofern,ob,angeblich,\
                vermutlich,möglicherweise,wohl,vielleicht,bestritt,bestreitet,bestritten,geleugnet,seien,\
                sei,hieß es,dementierte,falsch,fälschlich,irrtümlich,als zunächst,anders als,wie bei,\
                ähnlich,trotz,zunächst,anfangs,ursprünglich,früher,zuvor,vorher,erste,ersten,zweite,zweiten,\
                zweiter,erneute,erneuter,später,verglichen,vergleich,drohte,drohten,geplante,plante,\
                verhindert,verhinderte,vereitelt,vereitelte,zweifel,umstritten,jeder,jede,jedes,jährlich,\
                durchschnittlich,pro,mehr tote als,laut einem gerücht,gerüchte,gerüchten,befürchtet,beinahe,\
                bis zum abend,bis zum morgen,bis zum mittag,bisher,bislang,vorläufig,vorläufige,soll,sollen,\
                will,wollte,wollten,möglich,ein anderer,eine andere,weiterer anschlag,noch nicht klar,\
                unklar,ungewiss,unbekannt,irrige,lüge,angebliche,angeblichen,spekulationen,mutmaßlich,\
                mutmaßlichen,war die rede,zuerst,erstmals,vorerst,korrigierte,korrigiert,schätzten,schätzt,\
                schätzungen,dementiert,widerlegt,befürchten,befürchtete,rechnen,rechnete,warnte,\
                wiesen zurück,wies zurück,frei erfunden,erfunden,propaganda,hypothetisch,simulation,übung,\
                szenario,roman,spielfilm,verurteilt,verurteilte,verurteilten,lebenslanger,lebend geborgen,\
                lebend,gerettet werden konnten,jenes,jener,jenem,derjenigen,schwester,erinnert an das von,\
                todesopfern gerechnet,anderswo,andernorts,anderenorts,nicht identifiziert,identifiziert,\
                in einem anderen,in einer anderen,in anderen,an anderen orten
                """
            ),
            (
                .definite,
                """
                der,die,das,dem,den,des,dieser,diese,dieses,diesem,diesen,beim,vom,zum,zur,im,am,sein,\
                seinem,ihr,ihrem
                """
            ),
            (
                .happening,
                """
                anschlag,anschlags,anschlages,angriff,angriffs,angriffes,überfall,überfalls,attentat,\
                attentats,explosion,zusammenstoß,zusammenstoßes,unglücks,unfalls,absturzes,brandes,\
                schießerei,massaker,massakers,erdbeben,erdbebens,flut,überschwemmung,absturz,unglück,unfall,\
                schlacht,belagerung,operation,offensive,entführung,bombardierung,luftangriff,luftangriffs,\
                brand,aufstand,unruhe,katastrophe,attacke,tragödie,tat,bluttat,verbrechen,drama,beben,\
                unwetter,blutbad,gemetzel,hochwasser,sturmflut,lawine,grubenunglück,seuche,panik,\
                ausschreitung,putsch,putschversuch,streik,aufruhr,einsturz,bergsturz,erdrutsch,orkan,\
                hurrikan,taifun,sturm,feuer,großbrand,grubenbrand,havarie,untergang,entgleisung,zugunglück,\
                messerangriff,messerattacke,amoklauf,geiselnahme,pogrom,raubüberfall,bombenanschlag,\
                selbstmordanschlag,detonation,sturz,inferno,feuersbrunst,großfeuer,hochwasserkatastrophe,\
                ereignis,vorfall,amokfahrt
                """
            ),
            (
                .happenings,
                """
                anschläge,anschlägen,angriffe,angriffen,überfälle,überfällen,attentate,attentaten,\
                explosionen,schießereien,erdbeben der,fluten,überschwemmungen,abstürze,unfälle,unfällen,\
                schlachten,operationen,offensiven,entführungen,luftangriffe,luftangriffen,brände,unruhen,\
                katastrophen,attacken,kämpfe,kämpfen,gefechte,gefechten,serie,anschlagsserie,welle,\
                amokläufe,messerangriffe,pogrome,ausschreitungen,krawalle,krawallen,streiks,lawinen,seuchen,\
                feuergefecht,schusswechsel,zusammenstöße,zusammenstößen,erdrutsche,stürme,hochwassern
                """
            ),
            (
                .pronoun,
                """
                dabei,hierbei,er ereignete sich,sie ereignete sich,infolgedessen,bei ihm,bei ihr,durch ihn,\
                durch sie,während dessen
                """
            ),
            (.conjunction, "und,oder,sowie,aber,doch,während"),
            (
                .occurrence,
                """
                ereignete,ereigneten,er ereignete sich,sie ereignete sich,geschah,geschahen,fand,fanden,\
                stattfand,stattgefunden,passierte,begann,begannen,verübt,verübte,verübten,überfielen,\
                überfiel,angriffen,griffen,stürmten,stürmte,forderte,kostete,ereignet,erschütterte,traf,\
                explodierte,explodieren,explodiert,explodierten,kracht,krachte,krachten,stößt,stießen,\
                stoßen,stieß,prallt,prallte,prallten,rast,raste,rasten,entgleist,entgleiste,entgleisten,\
                stürzt,stürzte,stürzten,kollidiert,kollidierte,kollidierten,kentert,kenterte,sank,sinkt,\
                brennt,brannte,bricht,springen,sprangen,ereignet sich,kommt,kam,erschüttert,entgleisen,\
                unterzeichnet,unterzeichnete,unterzeichneten,unterschrieben,geschlossen,schlossen,\
                abgeschlossen,verheerte,zerstörte,brach,brachen,ausbrach,brach aus,andauerte,andauerten,\
                dauerte,dauerten,andauern,zugetragen,zutrug,zutrugen,trug,kam es,kam es zum,kam es zur,\
                kam es zu der,kam es zu dem,ereigneten sich,abspielte,abspielten,spielte sich,begonnen,\
                begonnene,geendet,endete,endeten,zu ende,ausgebrochen,ausbrachen,heimsuchte,heimsuchten,\
                suchte,verwüstete,riss,rissen,löste,wütete,wüteten,durchgeführt,durchgeführte,begangen,\
                begangene,erfolgte,erfolgten,einstürzte,einstürzten,eingestürzt,zerstörten,detonierte,\
                detonierten,unterging,untergegangen,sanken,gesunken,gekentert,abstürzte,abgestürzt,\
                zerschellte,zerschellten,lief,ratifiziert,besiegelt,machte,machten,überflutete,\
                niederbrannte,nieder,ging nieder,niederging,losbrach,brach los,eskalierten,tobte,tobten,\
                hielt an,ereignen,erschütterten,heimgesucht,überzog,überzogen,lähmte,lähmten,begonnen hatte,\
                geschlossene,geschlossener,zerriss,deckte,verwüsteten,zerstört,zerstören,verwüstet,\
                ausgelöscht,löschte,fegte,fegten,überschwemmte,überschwemmten,begrub,begruben,sprengte,\
                sprengten,zündete,zündeten,schoss,schossen,feuerte,feuerten,eröffneten das feuer,\
                eröffnete das feuer,rammte,rammten,stürzten ein,stürzte ein,stieß zusammen,stießen zusammen,\
                steuerte,entglitt,barst,brachen aus,brach ein,gab nach,verunglückte,verunglückten,umkippte,\
                kippte,überschlug,überschlugen,rutschte
                """
            ),
            (
                .report,
                """
                bewilligte,bewilligten,genehmigte,genehmigten,billigte,billigten,beigesetzt,bestattet,beerdigt,trauerfeier,\
                sagte,sagten,erklärte,erklärten,berichtete,berichteten,meldete,meldeten,verkündete,kündigte,\
                verurteilte,verurteilten,verurteilt,schrieb,schrieben,teilte,gedachte,gedachten,erinnerte,\
                erinnerten,veröffentlichte,veröffentlicht,untersuchte,beschloss,bekannte,bekannt,bestätigte,\
                diskutiert,verhaftet,festgenommen,gab,gaben,äußerte,äußerten,eröffnete,eröffnet,eingeweiht,\
                enthüllte,enthüllt,angeklagt,freigesprochen,gedenken,gedenkt,jährte,jährt,gedacht
                """
            ),
            (
                .tollLink,
                """
                auf,stieg,stiegen,gestiegen,ist,war,liegt,lag,bei,beträgt,betrug,erreichte,erhöhte,sich,\
                wird,mit,wurde,beziffert,angegeben,von,des,der,inzwischen,offiziell,steigt,steigen,klettert,\
                kletterte,wächst,wuchs,erhöht,werden,liegt bei,beläuft,belief,belaufen,gegenwärtig,\
                mittlerweile,nunmehr,nun,schließlich,am ende,letztlich,zum schluss,damit,somit,seitdem,\
                endgültig,demnach,korrigiert,amtlich,aktuell,zuletzt,wie,laut,dem,den,mindestens
                """
            ),
            (
                .elsewhen,
                """
                vor,nach,seit,bevor,nachdem,krieg,kriegs,seither,am folgenden tag,tags darauf,tage darauf,\
                später,danach,nachfolgenden,folgejahr,vorjahr,im vorjahr,jahre darauf,im selben jahr,\
                im gleichen jahr,am ersten tag,am zweiten tag,am dritten tag,am letzten tag,ehe,im jahr des,\
                im jahr der,folgten,folgte,gefolgt von
                """
            ),
            (.finite, "ist,war,waren,sind"),
            (.relative, "der,die,das,dem,denen"),
            (.concession, "aber,doch,trotz"),
            (.hour, "mitternacht,mittag,uhr"),
            (.scene, "in,im,auf,an,nahe,bei,innerhalb,außerhalb,unweit,nördlich,südlich,östlich,westlich,unter"),
            (
                .duration,
                """
                jahr,jahre,jahren,jahres,monaten,wochen,tagen,tage,woche,monat,monate,stunde,stunden,\
                minuten,jahrzehnt,jahrzehnte
                """
            ),
            (.aftermath, "nach,infolge,wegen,aufgrund,durch,bei"),
            (.possessive, "für,um,über,wegen,gegen,zum,zur,vom,von,des"),
            (.dayLead, "am,dem,den,im,der,des"),
            (.ownDay, "vom,von"),
            (.occasion, "bei,beim,seit,nach,während"),
            (.indefinite, "ein,eine,einem,einen,einer"),
            (
                .hearsay,
                """
                nach angaben,nach offiziellen angaben,nach amtlichen angaben,nach eigenen angaben,\
                nach polizeiangaben,nach behördenangaben,nach regierungsangaben,nach ersten angaben,\
                nach übereinstimmenden angaben,nach auskunft,nach einer zählung,nach dem bericht,\
                nach einem bericht,nach berichten,nach offizieller zählung,nach amtlicher zählung,\
                nach dem abschlussbericht,nach erkenntnissen,nach darstellung,nach wie vor,nach auffassung,\
                nach kenntnis,nach heutigem kenntnisstand,nach heutiger kenntnis,nach und nach,laut,zufolge,\
                offiziell,offiziellen angaben zufolge,amtlichen angaben zufolge,berichten zufolge,\
                den angaben zufolge,wie die polizei mitteilte,zum glück,glücklicherweise
                """
            ),
            (
                .neutral,
                """
                insgesamt,schließlich,letztlich,am ende,alles in allem,dadurch,daraufhin,infolgedessen,dort,\
                amtlich,endgültig,endgültige,endgültigen,offizielle,offiziellen,bestätigte,bestätigten,\
                traurige,genaue,gesamte,heute,bilanz,wir,leider,die polizei,polizei,sicherheitskräfte,\
                die sicherheitskräfte,die behörden,behörden,einsatzkräfte,die einsatzkräfte,rettungskräfte,\
                armee,die armee,die truppen,truppen,das militär,es,er,sie,damals,tatsächlich,die flammen,\
                die bombe,der täter,der attentäter,die täter,die angreifer,die wassermassen,die flutwelle,\
                die gendarmerie,gendarmerie,bundespolizei,die bereitschaftspolizei,sondereinheiten,\
                spezialkräfte,milizen,die miliz,die wehrmacht,die ss,das regime,ein schütze,der schütze,\
                ein attentäter,ein mann,die extremisten,extremisten,bewaffnete,unbekannte,die attentäter,\
                attentäter,die schützen,schützen,die soldaten,ein selbstmordattentäter,die terroristen,\
                terroristen,die polizisten,die bomben,ein amokläufer,der amokläufer,die rebellen,\
                die milizen,die milizionäre,die aufständischen,die einheit,die welle,die wellen,die fluten
                """
            ),
            (.toll, "zahl,anzahl,gesamtzahl,bilanz,opferbilanz,opferzahl,todesbilanz"),
            (
                .comparison,
                """
                mehr als,weniger als,größer als,kleiner als,schwerer als,schlimmer als,höher als,\
                niedriger als,tödlicher als,so viele wie,ebenso viele wie,mehr opfer als,mehr tote als
                """
            ),
            (.partOfDay, "nacht,morgen,vormittag,mittag,nachmittag,abend,morgenstunden,abendstunden,nachtstunden"),
            (.enactment, "kam es,kommt es"),
            (.cause, "durch,infolge,wegen,aufgrund,nach,ausgelöst durch,verursacht durch"),
            (.inclusive, "nur,lediglich,bloß,ausschließlich,allein,einzig"),
            (
                .coming,
                """
                ereignete,ereigneten,ereignet,ereignet sich,ereigneten sich,geschah,geschahen,geschehen,\
                geschehene,fand,fanden,stattfand,stattfanden,stattgefunden,passierte,passiert,begann,\
                begannen,verübt,verübte,verübten,begangen,begangene,unterzeichnet,unterzeichnete,\
                unterzeichneten,unterschrieben,geschlossen,geschlossene,geschlossener,geschlossenes,\
                abgeschlossen,abgeschlossene,ausbrach,ausgebrochen,zugetragen,zutrug,erfolgte,durchgeführt,\
                durchgeführte,brach,geschlossenen,begangenen,geschehenen,ausgebrochenen,abgeschlossenen,\
                durchgeführten,unterschriebenen,unterschriebene
                """
            ),
            (.naming, "bekannt als,bekannt unter dem namen,was als,die als,der als,das als,genannt,heute als"),
            (.upTo, "bevor,ehe"),
            (.besides, "neben,außer,zusätzlich zu"),
            (
                .degree,
                """
                schwer,leicht,lebensgefährlich,schwer verletzt,leicht verletzt,schwerverletzt,\
                leichtverletzt,schwerverletzte,schwerverletzten,leichtverletzte,leichtverletzten,\
                schwerverwundete,lebensgefährlich verletzt,mittelschwer
                """
            ),
            (.wherein, "wo,woraufhin"),
            (.still, "noch,noch immer,immer noch,weiterhin"),
            (.also, "auch,ebenfalls,zudem,außerdem,ebenso,gleichfalls"),
        ] + germanPeople,
        families: germanFamilies)
}
