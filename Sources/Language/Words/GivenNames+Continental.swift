extension ActorWords {
    /// First names that are usual where German, French or Spanish is spoken.
    package static let continentalGivenNames: WordSet = """
        Achim Adalbert Adam Adele Adelheid Adolf Agathe Agnes Albert Albrecht Alexander Alfons Alfred Alice Alma Alwin Amalie \
        Andreas Angela Anita Anja Anke Anna Anne Annegret Annelie Anni Anny Ansgar Anton Antonia Arnold Arthur Astrid August \
        Auguste Axel Balthasar Barbara Bärbel Bastian Beate Benedikt Benjamin Bernd Bernhard Bernward Bert Berthold Bertold \
        Bertram Birgitta Björn Bodo Boris Brigitta Brigitte Bruno Burkhard Burkhart Carl Carla Carolin Caroline Caspar \
        Charlotte Christa Christel Christian Christiana Christina Christine Christoph Clara Claudia Claus Conrad Constantin \
        Constanze Cordula Cornelia Cornelius Dagmar Daniel Daniela David Denise Detlef Detlev Dieter Dietlinde \
        Dietrich Dirk Dominik Dora Doris Dorothea Eckhard Edeltraud Edgar Edith Eduard Edwin Egbert Egon Ehrenfried Elfriede \
        Elisabeth Ella Ellen Elmar Elsa Elsbeth Else Emanuel Emil Emilie Emma Engelbert Erhard Erhart Erich Erika Ernst Erwin \
        Esther Eva Evelin Ewald Fabian Felix Ferdinand Florentine Florian Frank Franz Franziska Frauke Fridolin Frieda \
        Friedhelm Friedl Friedolin Friedrich Fritz Gabi Gabriela Gebhard Georg Gerald Gerd Gerda Gerhard Gerhart Gerlinde \
        Gernot Gero Gert Gertraud Gertrud Gertrude Gisbert Gottfried Gotthard Gottlieb Gottlob Gregor Greta Gretel Gretl \
        Guido Gundula Günter Günther Gustav Hagen Hanna Hannah Hannes Hans Hansjürgen Harro Hartwig Heidemarie Heidi Heidrun \
        Heiner Heinrich Heinz Helene Helga Hella Hellmut Hellmuth Helmut Helmuth Hendrik Henning Henriette Henrik Herbert \
        Heribert Hermann Hermine Herta Hertha Hilda Hilde Hildegard Hiltrud Holger Horst Hubert Hubertus Hugo Ida Ignaz Ilona \
        Ilse Immanuel Inge Ingeborg Ingo Ingolf Ingrid Irene Irmgard Irmtraud Isolde Jakob Jan Jana Jens Joachim Jochen Johann \
        Johanna Johannes Jonas Jörg Jörn Josef Josefa Josefine Joseph Josephine Julia Julian Juliane Julius Jürgen Jutta \
        Karin Karl Karla Karlheinz Karoline Karsten Kaspar Käthe Katharina Kathrin Katja Katrin Kerstin Kilian Kirsten Klara \
        Klaus Klemens Knut Konrad Konstantin Korbinian Kornelia Kuno Kunigunde Kurt Lambert Laura Lena Leni Lenz Leo \
        Leonhard Leonore Leopold Leopoldine Liesbeth Liesl Lieselotte Liselotte Lisbeth Lore Lorenz Lothar Louise Ludwig Luise \
        Luitpold Lukas Lutz Magda Magdalena Manfred Manuela Marcel Marga Margarete Margarethe Margit Margot Margret \
        Margrit Maria Marianne Marie Mario Marion Marlene Marlies Marta Martha Martin Martina Mathias Mathilde Matthäus \
        Matthias Max Maximilian Mechthild Meinhard Meinrad Melanie Michael Michaela Mira Mirjam Monika Moritz Nadine Nadja \
        Nepomuk Nicole Nikolaus Nils Norbert Norman Oda Olaf Oliver Ortwin Oskar Oswald Otmar Otto Ottilie Ottmar Ottokar \
        Pankraz Pascal Paul Paula Pauline Peter Petra Philipp Pia Raimund Rainer Ralf Ralph Raphael Regina Regine Reiner \
        Reinhard Reinhart Reinhold Renate Resi Richard Rita Robert Roderich Roland Rolf Romy Rosa Rosemarie Rosi Rosina \
        Rosl Roswitha Ruben Rüdiger Rudi Rudolf Rupert Ruprecht Ruth Sabine Sandra Sebald Sebastian Severin Siegbert \
        Siegfried Sieglinde Siegmar Siegmund Siegrid Sigismund Sigmund Sigrid Silke Silvester Simon Simone Sophie Stefan \
        Stefanie Steffen Stephan Susanne Sven Sybille Tanja Tassilo Thea Theodor Therese Theresia Thilo Thomas Thorsten Tilman \
        Tobias Toni Torsten Traude Traudl Trude Udo Ulf Ulrich Ulrike Ursula Ute Uwe Valentin Valerie Vera Verena Veronika \
        Viktor Viktoria Vinzenz Volker Volkmar Waldemar Waldtraud Walter Walther Waltraud Wendelin Wenzel Werner Wieland \
        Wilfried Wilhelm Wilhelmine Willi Willibald Willy Winfried Wolf Wolfgang Wolfram Xaver Yvonne Zita \
        Abel Achille Adélaïde Adolphe Adrienne Agathe Agnès Aimé Aimée Alain Albertine Alexandre Alexandrine Alexis Alix \
        Alphonse Alphonsine Amédée Anaëlle Andrée Angèle Angélique Annick Annie Anselme Antoine Antoinette Antonin Apolline \
        Armande Arsène Arthur Athanase Aubin Augusta Augustin Augustine Aymeric Barnabé Barthélemy Basile Baudouin Bernard \
        Berthe Bertrand Blaise Blanche Blandine Boniface Brice Brigitte Bruno Camille Carine Casimir Catherine Cédric \
        Célestin Célestine Célia Célie César Chantal Charles Charline Chloé Christelle Christian Christine Christophe Claire \
        Clara Claude Claudette Claudine Clothilde Clovis Coralie Corentin Cyprien Cyrille Damien Daniel Danielle Delphin Denis \
        Denise Désirée Diane Diego Dominique Donatien Édith Edmée Edmonde Édouard Éléonore Élie Éliane Élisabeth Élise Élodie \
        Éloi Elvire Émeline Émile Émilie Émilien Emma Emmanuel Éric Ernest Estelle Étienne Eudes Eugénie Eulalie Évariste Ève \
        Fabienne Fabrice Félicie Félicien Félicité Ferdinand Fernande Fiacre Firmin Flavie Flavien Florian Florimond \
        Francine Francis Franck François Françoise Frédégonde Gabriel Gabrielle Gaétan Gaspard Gautier Geneviève Geoffroy \
        Georges Georgette Géraldine Germain Gervais Gilbert Gilberte Gisèle Gonzague Gontran Grégoire Guillaume Gustave Guy \
        Gwenaëlle Hector Hélène Henri Henriette Herbert Hervé Hilaire Hippolyte Honoré Honorine Horace Hortense Hubert Hugues \
        Huguette Hyacinthe Ignace Inès Irène Irénée Isabelle Isidore Jacqueline Jacques Jean Jeanne Jeannette Jérémie Jérôme \
        Joachim Joël Joëlle Joseph Joséphine Josette Josiane Jules Julie Julien Julienne Juliette Justin Justine Lambert \
        Laure Laurence Laurent Laurette Léa Léandre Léo Léon Léonard Léonce Léonie Léontine Léopold Liliane Lionel Loïc \
        Louis Louise Luc Lucette Lucie Lucien Lucienne Lucile Ludivine Ludovic Madeleine Magali Marc Marceau Marcel Marcelle \
        Marcellin Margaux Marguerite Marie Marielle Mariette Marin Marine Marius Marthe Martial Martine Mathieu Mathilde \
        Matthieu Maud Maurice Mauricette Maxence Maxime Maximin Médard Mélanie Michel Michèle Micheline Mireille Monique Muriel \
        Nadège Narcisse Nathalie Nestor Nicolas Nicole Nicolette Noël Noémie Norbert Octave Octavie Odette Odile Odilon Olivier \
        Olympe Oscar Pascal Pascale Patrice Paul Paulette Pauline Perrine Philibert Philippe Philippine Philomène Pierre \
        Pierrette Prosper Quentin Raoul Raphaël Raphaëlle Raymond Raymonde Rémi Rémy Renaud René Renée Richard Robert Roch Roger \
        Roland Rolande Romain Romane Rosalie Roselyne Rosine Sabine Salomé Samuel Sandrine Sébastien Séraphine Serge Séverin \
        Séverine Sidonie Simon Simone Solange Sophie Stanislas Stéphane Stéphanie Suzanne Sylvain Sylvestre Sylvette Sylviane \
        Sylvie Tancrède Théodore Théophile Théophraste Thérèse Thibaud Thibault Thierry Thomas Timothée Tristan Ulysse \
        Urbain Valentin Valentine Valérie Valéry Véronique Victoire Victor Victorien Victorine Vincent Virginie Vivien Viviane \
        Xavier Yann Yannick Yolande Yves Yvette Yvon Yvonne Zacharie Zoé \
        Aarón Abelardo Abigaíl Abraham Adela Adelaida Adolfo Adrián Agustín Aitor Alberto Alejandra Alejandro Alfonso \
        Alfredo Alicia Alonso Álvaro Amalia Ana Anastasio Andrea Andrés Ángel Ángela Ángeles Aniceto Anselmo Antonia Antonio \
        Apolinar Aquiles Aránzazu Armando Arturo Ascensión Baltasar Bartolomé Basilio Beatriz Benigno Benito \
        Benjamín Bernardino Bernardo Blanca Bonifacio Borja Braulio Bruna Calixto Candela Carla Carlos Carlota \
        Carmen Carolina Casilda Catalina Cayetano Cecilia Celestino Celia César Cipriano Clara Claudio Clemente  \
        Consuelo Cristina Cristóbal Dámaso Daniel Daniela Darío David Delfina Demetrio Diana Diego Dionisio Dolores Domingo \
        Edmundo Eduardo Efraín Elena Eleuterio Elías Elisa Eloísa Elvira Emilia Emiliano Emilio Encarnación Enrique Enriqueta \
        Ernesto Esmeralda Esperanza Estanislao Esteban Estela Estefanía Esther Eufemia Eugenia Eugenio Eulalia Eustaquio Eva \
        Evaristo Ezequiel Fabián Federico Feliciano Felipe Félix Fermín Fernando Fidel Filomena Florencio Fortunato Francisca \
        Francisco Froilán Gabriel Gabriela Gerardo Germán Gertrudis Gervasio Gilberto Ginés Gonzalo Graciela Gregorio \
        Guillermo Gumersindo Gustavo Héctor Heriberto Hernán Hernando Higinio Hilario Hipólito Horacio Hugo Humberto \
        Ignacio Íñigo Inés Inmaculada Irene Isaac Isabel Isidro Ismael Iván Jacinto Jacobo Jaime Javier Jerónimo Jesús Jimena \
        Joaquín Joaquina Jorge José Josefa Josefina Juan Juana Julia Julián Juliana Julio Justo Laura Lázaro Leandro Leocadia \
        Leonardo Leonor Leopoldo Leticia Lidia Lope Lorenza Lorenzo Lucía Luciano Lucrecia Luis Luisa Macarena \
        Magdalena Manuel Manuela Marcela Marcelino Marcelo Marcial Marco Marcos Margarita María Mariana Mariano Maribel  \
        Mario Marta Martín Mateo Matilde Matías Mauricio Maximiliano Máximo Melchor Micaela Miguel Milagros Modesto \
        Mónica Montserrat Narciso Natalia Nicanor Nicasio Nicolás Nieves Norberto Nuria Octavio Ofelia Olga Oriol Óscar Osvaldo \
        Pablo Paloma Pascual Pastora Patricia Patricio Paula Pedro Petra Pilar Plácido Porfirio Primitivo Práxedes Purificación \
        Rafael Rafaela Ramiro Ramón Ramona Raquel Raúl Rebeca Ricardo Rigoberto Roberto Rocío Rodolfo Rodrigo Rogelio \
        Román Romualdo Roque Rosa Rosalía Rubén Rufino Ruperto Salomé Samuel Sancho Sandra Sara \
        Saturnino Sebastián Segismundo Serafín Sergio Severino Silvestre Silvia Simón Sixto Sofía Susana \
        Telesforo Teodoro Teófilo Teresa Timoteo Tomás Toribio Torcuato Ubaldo Urbano Urraca Valentín Valentina  \
        Verónica Vicenta Vicente Víctor Virginia Virtudes Wenceslao Wifredo Ximena Yolanda Zacarías Zoraida
        """
}
