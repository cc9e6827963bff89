extension ClaimWords {
    /// Who is counted.
    static let germanPeople: [(WordRole, String)] = [
        (
            .everybody,
            "menschen,personen,leute,opfer,mensch,person,todesopfern,personen insgesamt,menschen insgesamt"
        ),
        (
            .persons,
            """
            bergleute,kumpel,bergarbeiter,reisende,passagiere,fahrgäste,schüler,schülerinnen,kinder,\
            zivilisten,soldaten,polizisten,männer,frauen,bewohner,einwohner,arbeiter,gläubige,besucher,\
            demonstranten,studenten,jugendliche,flüchtlinge,bürger,lehrer,mitarbeiter,insassen,geiseln,\
            touristen,pilger,gefangene,migranten,matrosen,seeleute,mädchen,putschisten,zivilist,gäste,\
            hotelgäste,reisenden,passagieren,bergleuten,arbeitern,arbeiterinnen,kindern,schülern,\
            zivilpersonen,soldat,beamte,beamten,polizeibeamte,feuerwehrleute,feuerwehrmänner,\
            feuerwehrmann,sanitäter,helfer,rettungskräfte,fischer,bauern,dorfbewohner,dorfbewohnern,\
            anwohner,anwohnern,nachbarn,mieter,familien,haushalte,bewohnern,einwohnern,kriegsgefangene,\
            kriegsgefangenen,häftlinge,häftlingen,gefangenen,insassinnen,insasse,demonstrantinnen,\
            randalierer,protestierende,protestierenden,teilnehmer,aktivisten,streikende,streikenden,\
            oppositionelle,studierende,studentinnen,lehrerinnen,lehrern,erzieherinnen,mönche,nonnen,\
            pilgern,gläubigen,kirchgänger,betende,beter,zuschauer,zuschauern,fans,anhänger,besuchern,\
            konzertbesucher,festivalbesucher,marktbesucher,jungen,frauen und kinder,babys,säuglinge,\
            senioren,patienten,patientinnen,ärzte,pfleger,pflegekräfte,angestellte,angestellten,\
            beschäftigte,beschäftigten,belegschaft,handwerker,crewmitglieder,besatzungsmitglieder,\
            besatzungsmitgliedern,seemänner,seeleuten,matrose,fahrer,urlauber,touristinnen,ausflügler,\
            wanderer,skifahrer,skifahrern,bergsteiger,camper,asylsuchende,geflüchtete,geflüchteten,\
            flüchtlingen,migrantinnen,vertriebene,kämpfer,kämpfern,milizionäre,rebellen,aufständische,\
            aufständischen,partisanen,offiziere,rekruten,gendarmen,wachleute,wachmänner,wärter,\
            journalisten,händler,kunden,verkäufer,siedler,sklaven,juden,christen,muslime,siedlerinnen,\
            staatsbürger,bürgern,ausländer,personen,männern,frau,mann,kind,jugendlichen,ordensleute,\
            novizen,kadetten,passanten,schaulustige,umstehende,opfern,grubenarbeiter,knappen,steiger,\
            mitglieder,verdächtige,verdächtigen,tatverdächtige,plünderer,zugbegleiter,lokführer,piloten,\
            flugbegleiter,stewardessen,reiter,landarbeiter,zwangsarbeiter,trauergäste,hochzeitsgäste,\
            feiernde,schutzsuchende,ziegelarbeiter,tagelöhner,mineure,hauer,betriebsangehörige,\
            schulkinder,angehörige,angehörigen,festgenommenen,selbstmordattentäter,attentäter,\
            gastarbeiter
            """
        ),
        (
            .crowd,
            """
            bergleute,kumpel,bergarbeiter,dorfbewohner,dorfbewohnern,bewohner,einwohner,gläubige,\
            gläubigen,beter,betende,pilger,pilgern,fans,zuschauer,zuschauern,demonstranten,häftlinge,\
            häftlingen,gefangene,gefangenen,kriegsgefangene,kriegsgefangenen,migranten,flüchtlinge,\
            flüchtlingen,insassen,bergleuten,grubenarbeiter,knappen,anwohner,anwohnern,streikende,\
            passanten,schaulustige
            """
        ),
        (
            .commonPeople,
            """
            arbeiter,arbeitern,passagiere,passagieren,reisende,reisenden,fahrgäste,männer,seeleute,\
            seeleuten,matrosen,besatzungsmitglieder,angestellte,angestellten,beschäftigte,crewmitglieder
            """
        ),
        (
            .vulnerable,
            """
            frauen,kinder,kindern,mädchen,jungen,babys,säuglinge,senioren,frauen und kinder,jugendliche,\
            jugendlichen,frau,kind,schulkinder,schwangere,greise,kleinkinder,neugeborene
            """
        ),
    ]
}
