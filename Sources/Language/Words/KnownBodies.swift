extension ActorWords {
    /// Bodies that are known by their names alone, beside those of `englishKnown`: firms, media, clubs, bodies of states.
    static let furtherKnown: [String: String] = {
        let lists = [
            "government-body": """
            ESA,JAXA,ISRO,Roscosmos,CNES,CERN,Jet Propulsion Laboratory,Johnson Space Center,Kennedy Space Center,\
            National Security Council,United States Congress,US Congress,U.S. Congress,Senate Judiciary Committee,\
            National Assembly,House Judiciary Committee,Bundesrat,Reichstag,Bundeswehr,Bundeskriminalamt,\
            Bundesverfassungsgericht,Bundesgerichtshof,Assemblée nationale,Conseil d'État,Conseil constitutionnel,\
            Cour des comptes,Cour de cassation,Congreso de los Diputados,Guardia Civil,Tribunal Supremo,Tribunal Constitucional,\
            Stasi,SEC,NYPD,LAPD,RCMP,Shin Bet,DGSE,Okhrana,NKVD,Cheka,Ofcom,Ofsted,HMRC,FERC,NTSB,EASA,BaFin,SCOTUS
            """,
            "alliance": """
            Mercosur,Benelux,Visegrád Group,Non-Aligned Movement,Nordic Council,Council of Europe,European Commission,\
            European Parliament,European Council,Europäische Union,Europäische Kommission,Union européenne,\
            Commission européenne,Unión Europea,Comisión Europea,Vereinte Nationen,Nations unies,Naciones Unidas
            """,
            "media": """
            Rolling Stone,New York Post,Los Angeles Times,Chicago Tribune,Boston Globe,USA Today,Time Magazine,\
            The Atlantic,Vanity Fair,National Geographic,Scientific American,Deutsche Welle,Die Zeit,Die Welt,\
            Süddeutsche Zeitung,Frankfurter Allgemeine Zeitung,Neue Zürcher Zeitung,Le Figaro,L'Humanité,\
            Nouvel Observateur,L'Express,Paris Match,El País,El Mundo,La Vanguardia,La Repubblica,la Repubblica,\
            Corriere della Sera,La Stampa,Asahi Shimbun,Yomiuri Shimbun,Pravda,Izvestia,Novaya Gazeta,Kommersant,\
            The Hindu,Times of India,South China Morning Post,Straits Times,Sydney Morning Herald,Globe and Mail,\
            Toronto Star,Radio Free Europe,Voice of America,Sky News,ITV,Channel 4,ESPN,HBO,MTV,C-SPAN,Euronews,\
            France 24,Agence France-Presse,Deutsche Presse-Agentur,LA Weekly,Village Voice,ZDF,ARD
            """,
            "organisation": """
            NFL,NBA,NHL,MLB,NCAA,PGA,WNBA,FIA,NASCAR,AOL,Netscape,BlackBerry,Cisco Systems,Adobe,SAP,\
            Siemens,Bosch,BMW,Daimler,Mercedes-Benz,Porsche,Audi,Bayer,BASF,Lufthansa,Deutsche Bank,Deutsche Bahn,\
            Deutsche Post,Deutsche Telekom,Commerzbank,Allianz SE,ThyssenKrupp,Krupp,Renault,Peugeot,Citroën,Michelin,\
            Dassault,Alstom,Carrefour,L'Oréal,Danone,BNP Paribas,Société Générale,Crédit Agricole,\
            Crédit Lyonnais,Air France,Électricité de France,SNCF,Telefónica,BBVA,Repsol,Iberdrola,\
            Inditex,Fiat,Ferrari,Pirelli,Olivetti,ENI,Nestlé,Novartis,UBS,Credit Suisse,Philips,Unilever,\
            Ericsson,Nokia,Volvo,Ikea,IKEA,Spotify,Maersk,Nintendo,Mitsubishi,Hitachi,Toshiba,Panasonic,Honda,Nissan,\
            Hyundai,Alibaba,Tencent,Baidu,ByteDance,Xiaomi,Lenovo,ZTE,Tata Motors,Infosys,Petrobras,Embraer,Pemex,\
            Hewlett-Packard,Dell,AMD,Qualcomm,Motorola,Texas Instruments,Xerox,Kodak,Polaroid,Yahoo,eBay,PayPal,\
            LinkedIn,Dropbox,GitHub,Red Hat,Salesforce,Palantir,Lyft,Walmart,Costco,Starbucks,McDonald's,\
            Coca-Cola,PepsiCo,Procter & Gamble,Johnson & Johnson,Merck,Novo Nordisk,GlaxoSmithKline,Sanofi,Chevron,\
            ConocoPhillips,TotalEnergies,Equinor,Aramco,Saudi Aramco,Raytheon,Northrop Grumman,General Dynamics,\
            BAE Systems,Rolls-Royce,Halliburton,Blackwater,McKinsey,Deloitte,KPMG,PricewaterhouseCoopers,Accenture,\
            Citigroup,Citibank,Barclays,HSBC,Lloyds,BlackRock,Blackstone,Berkshire Hathaway,Mastercard,\
            Disney,Warner Bros.,Paramount Pictures,Universal Studios,Pixar,Lucasfilm,Sotheby's,Christie's,\
            Smithsonian,Smithsonian Institution,Metropolitan Museum of Art,British Museum,British Library,\
            Comédie-Française,Folies Bergère,Salvation Army,Scientology,Church of Scientology,Freemasons,\
            Opus Dei,Knights Templar,Rotary International,Reporters Without Borders,Médecins Sans Frontières,\
            World Wildlife Fund,Sierra Club,Save the Children,Texas A&M,Caltech,MIT,UCLA,Harvard,Yale,Princeton,\
            Stanford,Sorbonne,École normale supérieure,Manchester United,Manchester City,Real Madrid,FC Barcelona,\
            Bayern München,Borussia Dortmund,Juventus,AC Milan,Paris Saint-Germain,New York Yankees,Boston Red Sox,\
            Chicago Cubs,Los Angeles Lakers,Chicago Bulls,New England Patriots,Pittsburgh Steelers,Green Bay Packers,\
            Dallas Cowboys,San Francisco 49ers,Denver Broncos,Carolina Panthers,CDU,CSU,SPD,FDP,AfD,PSOE,ÖVP,SPÖ,FPÖ,\
            Parti socialiste,Parti communiste français,Front national,Rassemblement national,Partido Popular,Podemos,\
            Sinn Féin,Fianna Fáil,Fine Gael,Plaid Cymru,Tories,UKIP,African National Congress,Bharatiya Janata Party,\
            Kuomintang,WhatWG,WHATWG,ECMA,ICANN,Linux Foundation,Apache Software Foundation,Eclipse Foundation
            """,
        ]
        var known: [String: String] = [:]
        for (kind, names) in lists { for name in names.split(separator: ",") { known[String(name)] = kind } }
        return known
    }()
}
