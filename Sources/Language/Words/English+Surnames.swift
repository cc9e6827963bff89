extension ActorWords {
    /// Frequent surnames that are hardly ever a word or a place.
    static let englishSurnames: WordSet = """
        Abbas Abbott Abe Adams Ahmed Ahmad Akhtar Alvarez Anderson Andersen Andersson Armstrong Arnold Aziz Bachmann \
        Baldwin Barnes Barrett Bauer Becker Begum Bennett Bernard Bhutto Biden Boone Boyle Bradley Brennan Brooks Bryant \
        Burke Bush Byrne Cameron Campbell Carlson Carpenter Carroll Carson Castillo Castro Chan Chang Chaudhry Chavez \
        Chávez Chen Cheney Cheng Choi Chowdhury Christie Churchill Clark Clarke Clinton Cohen Coleman Collins Connolly \
        Cooper Costa Cox Crawford Cruz Cunningham Curtis Das Davidson Davies Davis Delgado Desai Diaz Díaz Dietrich Dixon \
        Doyle Dubois Duncan Edwards Eisenhower Ellis Erickson Evans Farooq Feldman Ferguson Fernandes Fernandez Fernández \
        Fischer Fisher Fitzgerald Flynn Foster Fox Franklin Fraser Freeman Friedman Fuller Gallagher Gandhi Garcia García \
        Gardner Ghosh Gibson Ginsburg Goldberg Goldman Gomez Gómez Gonzales Gonzalez González Gordon Graham Greenberg \
        Griffin Guerrero Gupta Gutierrez Gutiérrez Hall Hamilton Hansen Hanson Haq Harrington Harris Harrison Hart Harvey \
        Hassan Hayes Henderson Hernandez Hernández Hoffman Hoffmann Holmes Hoover Howard Hughes Huang Hussain Hussein \
        Hughes Ibrahim Iqbal Ivanov Jackson Jacobs Jacobson James Jefferson Jenkins Jensen Jimenez Jiménez Johansson \
        Johnson Johnston Jones Joshi Kagan Kaplan Kapoor Katz Kaufman Kaur Keller Kelly Kennedy Khalid Khan Khomeini Kim \
        Klein Kovacs Kumar Larsen Larson Lawrence Lee Leibniz Lehmann Levin Levine Levy Lewis Lin Liu Lopez López Ma \
        Macdonald MacDonald Malik Marshall Martin Martinez Martínez Matthews McCain McCarthy McConnell McDonald McKenzie \
        Mendoza Mehta Merkel Meyer Miller Mitchell Mohamed Mohammed Montgomery Moore Morales Moreno Morgan Morris Morrison \
        Mueller Müller Mukherjee Murphy Murray Nakamura Nasser Nehru Nelson Newton Nguyen Nielsen Nixon Nkrumah O'Brien \
        O’Brien O'Connor O’Connor O'Neill O’Neill Obama Oliveira Olsen Olson Ortega Ortiz Owens Park Patel Patterson Paulson \
        Peña Pereira Perez Pérez Perkins Peters Petersen Peterson Phillips Pinochet Porter Powell Putin Qureshi Rahman Raja \
        Ramirez Ramírez Ramos Rao Reagan Reddy Reyes Reynolds Rice Richardson Rivera Roberts Robertson Robinson Rodriguez \
        Rodríguez Rogers Romero Roosevelt Rosen Rosenberg Rossi Roy Rubin Rumsfeld Russell Ryan Sanchez Sánchez Sanders \
        Santos Sato Scalia Schmidt Schneider Schröder Schultz Schumacher Schwartz Shapiro Sharma Shaw Sheikh Siddiqui Silva \
        Simmons Simpson Singh Smith Snyder Soto Souza Stein Stevens Stevenson Stewart Sullivan Suzuki Tan Tanaka Taylor \
        Thatcher Thompson Thomson Torres Trump Truman Turner Ulbricht Vasquez Vázquez Vargas Wagner Walters Wang Washington \
        Watanabe Watkins Watson Weber Weiss Wheeler Wilkinson Williams Williamson Wilson Wong Wright Wu Xu Yamamoto Yang \
        Yilmaz Young Zhang Zhao Zhou Zimmerman
        """

    /// Endings of surnames that hardly any other word has, of five letters and more with them.
    static let englishSurnameEndings = [
        "ova", "eva", "enko", "ovich", "evich", "vsky", "wski", "wska", "skaya", "shvili", "adze", "nyan", "sson",
        "ssen",
        "stein", "berg", "mann", "baum", "feld", "elli", "etti", "escu", "oğlu", "oglu", "uddin", "ullah", "zadeh",
        "ández", "ández", "andez", "inez", "ínez", "guez", "opez", "ález", "alez", "arov", "anov", "enov", "inov",
        "ukov",
        "imov", "omov", "lov", "kov", "tsyv", "quist", "strom", "gaard", "holm", "opoulos", "akis", "idis", "iani",
    ]

    /// Persons who are known by one name.
    static let englishKnownPersons: WordSet = """
        Aristotle Plato Socrates Homer Cicero Virgil Ovid Caesar Augustus Nero Confucius Buddha Muhammad Jesus Moses Galileo \
        Copernicus Kepler Newton Leibniz Descartes Spinoza Pascal Euler Voltaire Rousseau Diderot Montesquieu Kant Hegel Marx \
        Engels Nietzsche Freud Darwin Einstein Machiavelli Erasmus Luther Calvin Shakespeare Milton Goethe Schiller Dante \
        Cervantes Molière Racine Mozart Beethoven Bach Wagner Michelangelo Leonardo Raphael Rembrandt Picasso Napoleon \
        Bismarck Metternich Wellington Garibaldi Lenin Stalin Trotsky Khrushchev Brezhnev Gorbachev Yeltsin Putin Hitler \
        Goebbels Göring Himmler Mussolini Franco Churchill Chamberlain Eisenhower Truman Roosevelt Kennedy Nixon Reagan \
        Clinton Obama Trump Biden Mao Deng Gandhi Nehru Jinnah Nasser Sadat Mubarak Arafat Khomeini Saddam Gaddafi Qaddafi \
        Assad Erdoğan Erdogan Merkel Macron Sarkozy Thatcher Blair Netanyahu Rabin Sharon Zelensky Zelenskyy Musharraf Bhutto \
        Mandela Castro Guevara Pinochet Chávez Maduro Bolsonaro Lula Euclid Archimedes Euripides Sophocles Herodotus \
        Thucydides Tacitus Livy Plutarch Seneca Hobbes Locke Hume Varignon Lagrange Laplace Gauss Riemann Fermat Bernoulli
        """
}
