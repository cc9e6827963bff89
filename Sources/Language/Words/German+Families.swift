extension ClaimWords {
    static let germanFamilies = [
        Family(
            "killed dead deaths death fatalities died tote todesopfer getötet",
            verbs: """
                tötete,töteten,tötet,kostete,kosteten,riss,rissen,ermordete,ermordeten,erschoss,erschossen,\
                starben,zahl der toten,zahl der todesopfer,zahl der getöteten,todesopferzahl,totenzahl,\
                opferzahl,todeszahl,erschlugen,erschlug,ermorden,töten,tötend,massakrierte,massakrierten,\
                ermordung von,tötung von,erschießung von,hinrichtung von,tod von,den tod von,mord an,tod der,\
                verlust von,beklagen,beklagt,beklagte,beklagten,betrauerte,betrauern,betrauerten,das leben von,\
                erstach,erstachen,zahl der opfer,zahl der umgekommenen,zahl der gefallenen,zahl der ertrunkenen,\
                ermordeten insgesamt,töteten insgesamt,erschossen insgesamt,dahinraffte,meldeten,vermeldete,\
                erschießen,metzelten,schlachteten,exekutierten,liquidierten,massakrieren,vernichtete,\
                löschte das leben von,raffte,rafften,lynchten,vergasten,ertranken,erstickten,erfroren,\
                verbluteten,verhungerten,verstarben,verbrannten,verunglückten tödlich,erlagen,umkamen,sterben,\
                ertrinken,ersticken,verbrennen
                """,
            states: """
                getötet,tot,sterben,stirbt,zum opfer,ums leben,ums leben gekommen,gestorben,starben,verstarben,\
                umgebracht,ermordet,erschossen,umgekommen,verloren ihr leben,ließen ihr leben,\
                ihr leben verloren,fanden den tod,den tod fanden,das leben kostete,das leben kosteten,\
                das leben gekostet,starb,verstarb,verstorben,ums leben kamen,ums leben kam,kam ums leben,\
                kamen ums leben,den tod gefunden,zu tode,zu tode getrampelt,zu tode gekommen,getötet worden,\
                umkamen,umkam,erstickten,erstickt,ertranken,ertrank,ertrunken,verbrannten,verbrannt,erfroren,\
                verschüttet und getötet,erschlagen,erstochen,massakriert,hingerichtet,exekutiert,gehängt,\
                gelyncht,zermalmt,erdrückt,erdrosselt,verblutet,verbluteten,verhungert,verhungerten,\
                tot geborgen,leblos geborgen,ihr leben gelassen,das leben verloren,ihr leben lassen,erlagen,\
                tödlich verletzt,tödlich verunglückt,verunglückten tödlich,in den tod,in den tod gerissen,\
                zerquetscht,niedergemetzelt,abgeschlachtet,niedergeschossen,liquidiert,vergast,tot aufgefunden,\
                ausgelöscht,das leben gelassen,nicht überlebt,nicht überlebten,überlebten nicht,\
                überlebten das unglück nicht,erschossen worden,ermordet worden,ihren verletzungen,\
                ihren verletzungen erlegen,erlegen,starben sofort,gefallen
                """,
            nouns: """
                tote,toten,todesopfer,todesopfern,menschenleben,getötete,getöteten,toter,todesfälle,\
                tödlichen opfer,umgekommene,umgekommenen,gefallene,gefallenen,ertrunkene,ertrunkenen,\
                opfer zu beklagen,ermordete,ermordeten,verstorbene,verstorbenen,ums leben gekommene,\
                opfer des anschlags,tödlich verletzte,tödlich verunglückte,menschenopfer,erschossene,\
                erschossenen
                """,
            frames: """
                kamen/kam/kommen/gekommen – um/ums leben/zu tode,fanden/fand/finden – den tod,\
                fielen/fiel/fallen – zum opfer/ums leben,verloren/verlor/verlieren – das leben/ihr leben,\
                ließen/ließ – ihr leben/das leben,riss/rissen/reißt – in den tod/mit sich in den tod,\
                brachte/brachten – um/ums leben,kostete/kosteten/kostet – das leben,\
                bezahlten/zahlten – mit dem leben,\
                wurden/wurde/werden – tot geborgen/zu tode getrampelt/tot aufgefunden,richteten – hin,\
                mussten – mit dem leben bezahlen/sterben,schickte – in den tod,\
                forderte/forderten/fordert/gefordert/kostete – opfer/menschenopfer,\
                endete/endeten/verlief/verliefen – tödlich
                """,
            isDeath: true),
        Family(
            "injured wounded injuries hurt verletzte verletzt",
            verbs: """
                verletzte,verletzten,verwundete,verwundeten,zahl der verletzten,zahl der verwundeten,verletzen,\
                verwunden
                """,
            states: """
                verletzt,verwundet,verletzungen,verletzt worden,schwer verletzt,leicht verletzt,schwerverletzt,\
                leichtverletzt,verwundeten sich,in krankenhäuser gebracht,ins krankenhaus gebracht,\
                ins krankenhaus eingeliefert,in krankenhäusern behandelt,im krankenhaus behandelt,\
                rauchvergiftungen,rauchvergiftung,brandverletzungen,brandwunden,verbrennungen,verletzten sich,\
                verletzte sich,angeschossen,verwundet worden,verletzungen erlitten,ins spital gebracht,\
                in spitälern behandelt,ins krankenhaus,in krankenhäuser,ins spital,ins lazarett,in kliniken
                """,
            nouns: """
                verletzte,verletzten,verwundete,verwundeten,schwerverletzte,schwerverletzten,leichtverletzte,\
                leichtverletzten,schwerverwundete,blessierte,verletzter,verletzung
                """,
            frames: """
                erlitten/erlitt/erleiden/trugen/trug/zogen – verletzungen/rauchvergiftungen/verbrennungen/brandwunden/rauchvergiftung/davon/blessuren,\
                mussten/musste – behandelt/ins krankenhaus/in krankenhäuser/ärztlich behandelt,\
                ließ/ließen – verletzt zurück
                """),
        Family(
            "arrested arrests detained festgenommene",
            verbs: """
                verhaftete,verhafteten,zahl der festgenommenen,zahl der festnahmen,zahl der verhafteten,\
                verhaftung von,festnahme von,inhaftierung von,inhaftierte,inhaftierten,verhaften,internierten,\
                internierte,festnahmen von
                """,
            states: """
                verhaftet,festgenommen,inhaftiert,in gewahrsam genommen,in gewahrsam,in haft genommen,\
                festgesetzt,in polizeigewahrsam,abgeführt,verhaftet worden,festgenommen worden,eingesperrt,\
                interniert,arretiert,in untersuchungshaft,hinter gitter,ins gefängnis,ins gefängnis geworfen,\
                in haft
                """,
            nouns: "festnahmen,verhaftungen,festgenommene,verhaftete,verhafteten,festgenommenen,ingewahrsamnahmen",
            frames: """
                nahm/nahmen/nimmt/nehmen – fest/in gewahrsam/in haft/vorläufig fest,setzte/setzten – fest,\
                führte/führten – ab,sperrte/sperrten – ein
                """,
            continues: true,
            isGradual: true),
        Family(
            "missing vermisste",
            verbs: "zahl der vermissten,vermissen",
            states: """
                vermisst,vermisst gemeldet,als vermisst,vermissten,vermißt,verschollen,verschwunden,\
                verschwanden,spurlos verschwunden,nicht gefunden,unauffindbar,fehlt jede spur,nie gefunden,\
                spurlos,noch vermisst,weiterhin vermisst,wie vom erdboden
                """,
            nouns: "vermisste,vermissten,vermißte,vermißten,verschollene,verschollenen",
            frames: """
                gelten/galten/gilt/galt – vermisst/als vermisst/verschollen/als verschollen,\
                fehlt/fehlte – jede spur/noch jede spur,werden/wurden/wird – vermisst/noch vermisst
                """,
            continues: true),
        Family(
            "abducted kidnapped entführte",
            verbs: "entführte,entführten",
            states: "entführt,verschleppt"),
        Family(
            "displaced vertriebene homeless obdachlose",
            verbs: """
                vertrieb,vertrieben,vertreibt,vertreibung von,umsiedlung von,zahl der obdachlosen,\
                zahl der vertriebenen,vertreiben
                """,
            states: """
                vertrieben,vertrieben worden,obdachlos,wohnungslos,heimatlos,obdachlos geworden,\
                ihre häuser verlassen,ihre wohnungen verlassen,zur flucht gezwungen,umgesiedelt,\
                in die flucht getrieben,aus ihren häusern,aus ihren wohnungen,ohne obdach,\
                ohne dach über dem kopf,ihre häuser/wohnungen/heimat/dörfer verlassen,aus ihrer heimat,\
                aus ihren dörfern,aus der heimat,vertrieben wurden,auf der flucht,geflohen,geflüchtet,flohen,\
                flüchteten,obdachlos zurück,ihr obdach,ihr zuhause,ihr dach über dem kopf
                """,
            nouns: """
                vertriebene,obdachlose,obdachlosen,vertriebenen,flüchtende,binnenvertriebene,geflüchtete,\
                heimatlose,ausgebombte
                """,
            frames: """
                machte/machten/macht – obdachlos/heimatlos,\
                mussten/musste/müssen – fliehen/flüchten/ihre häuser verlassen/ihre wohnungen verlassen/ihr zuhause verlassen/ihre heimat verlassen/ihre häuser räumen/ihre wohnungen räumen/umgesiedelt,\
                verloren/verlor – ihr zuhause/ihr obdach/ihre wohnung/ihr heim/ihre wohnungen/ihre häuser/ihre heimat/ihr dach,\
                zwang/zwangen – zur flucht/zum verlassen/ihre häuser/ihre wohnungen,\
                trieb/trieben – in die flucht,brachte/brachten – um ihr obdach,\
                wurden/wurde – obdachlos/heimatlos,\
                raubte/raubten/nahm/nahmen/kostete – das zuhause/ihr zuhause/das obdach/die heimat
                """,
            continues: true),
        Family(
            "survivors survived überlebende",
            verbs: "zahl der überlebenden",
            states: """
                überlebt,überlebten,am leben,überlebte,kamen mit dem leben davon,mit dem leben davon,gerettet,\
                sich retten,lebend geborgen
                """,
            nouns: "überlebende,überlebenden,überlebender,gerettete",
            frames: "konnten/konnte – sich retten/gerettet werden/lebend geborgen werden",
            continues: true),
        Family(
            "evacuated evakuierte",
            verbs: "evakuierte,evakuierten,evakuierung von,zahl der evakuierten,evakuieren",
            states: """
                evakuiert,in sicherheit,in sicherheit gebracht,evakuiert worden,ausgeflogen,in notunterkünfte,\
                in notunterkünfte gebracht,in notunterkünften,in notunterkünften untergebracht
                """,
            nouns: "evakuierte,evakuierten",
            frames: "brachte/brachten – in sicherheit,mussten/musste – evakuiert",
            near: "displaced homeless",
            continues: true),
    ]
}
