extension ActorWords {
    /// First names of many countries, beside those that are frequent in English texts.
    static let furtherGivenNames: WordSet = """
        Abdelaziz Abdelkader Abdou Abhishek Adama Adelaide Adem Adolfo Adrien Aegidius Afonso Agustina Agustín \
        Ahmaud Ahmet Aida Aino Aishwarya Ajay Akim Aleida Aleksandar Aleksander Alessia Alexandros Alexandru \
        Alfonsina Alfréd Alioune Alisa Aliyah Alois Alvise Alyson Amadou Amandine Amaury Ambroise Ambrose Amelie \
        Aminata Amparo Amélie Anatole Anaïs Andreea Andrija Aneta Aneurin Angelika Anika Anil Anneliese Annika Anouk \
        Ansel Anselm Anthea Antje Antony Antonín Antti Anupam Araceli Arantxa Aretha Aristide Arlette Armand Armel \
        Arnaud Arne Arnie Arno Arsène Artem Artemis Artur Arvid Aryeh Asha Ashok Atanas Athanasios Attila Aubrey \
        Aude Aurelia Aurélie Aurélien Axelle Ayanna Aylin Baptiste Bartosz Basilio Bastien Beatrix Begoña Belén \
        Benoît Berenice Bernadette Berta Bianca Billie Birgit Blanca Blas Bogumił Bohdan Bojan Boleslav Borislav \
        Bożena Branislav Branka Branko Breonna Brigid Britney Britta Brittany Bronisław Bryn Béatrice Bénédicte \
        Bérénice Børge Caio Camila Camillo Carina Carine Carly Carmelo Carole Carsten Catalina Catarina Caterina \
        Cathérine Cemal Charlton Chelsea Chiamaka Chidi Chinua Christelle Christiaan Christiane Christos Cian Ciara \
        Clemens Clementine Cleo Clint Clotilde Clémence Clément Colette Concha Conchita Corinne Cosima Cosimo \
        Courtney Cressida Crispin Cristiano Cristobal Cyd Cyprian Cécile Céline Dafydd Dalia Damir Damon Danela Dani \
        Danica Danijel Danilo Danièle Danuta Dara Darko Darya Davide Dawid Deanna Declan Dejan Delphine Demetrius \
        Demi Denzel Devin Devon Didier Dietmar Dilma Dimitar Dimitrios Dimitris Dina Dmytro Domenico Dominika Donal \
        Donatella Doreen Dorota Dorothée Dorthe Draga Dragan Drazen Dražen Dušan Dwayne Désiré Désirée Eberhard \
        Eckart Edda Edgardo Edita Edmond Edna Edouard Edsel Eduarda Edwige Efrain Egor Eirik Ekaterina Elbert \
        Eldridge Eleni Eleonora Elia Eliane Elif Eliza Elke Elodie Eloise Elton Elvis Eléonore Emeka Emile Emiliano \
        Emmanuelle Emre Enda Enzo Eoin Ercole Erdal Erick Erna Ernestine Errol Esperanza Esteban Estelle Ester \
        Etienne Eugen Eugène Eugénie Eusebio Evelien Evelyne Ewa Ezequiel Fabien Fabienne Fabiola Fabrice Fabrizio \
        Fatih Fatoumata Faustino Fausto Federica Felice Felicity Femi Ferenc Fergus Fermín Fernand Fernanda \
        Ferruccio Filip Finn Fionn Flavia Flavio Flora Florent Floriane Francesc Franck Frederica Frederik Freya \
        Frida Friederike Frédéric Frédérique Fumiko Fátima Félix Gabriele Gaetano Garrett Garth Gaspard Gaston \
        Gautam Gaël Gaëlle Germaine Germán Gerry Gerta Ghislaine Giacomo Gianfranco Gianluca Gigi Gilberto Gilles \
        Ginette Gino Giorgos Gisela Giselle Gisèle Giulietta Gonzalo Gopal Greer Grigory Grzegorz Grégoire Grégory \
        Gudrun Gunilla Gunnar Gurpreet Gustaf Gustave Gwyneth György Gérald Gérard Géza Götz Hadiza Hakan Hakim \
        Halina Halle Hana Hanne Hannelore Hansjörg Harald Hari Harish Harlan Hartmut Hasso Haydar Hedwig Heike Heiko \
        Heiner Helge Helmuth Henriette Henryk Hermine Hervé Hilda Hildegard Hiroko Holger Hristijan Hubertus Hugues \
        Humberto Huw Hyacinthe Håkan Héctor Hélène Iago Iain Ibou Idris Ieuan Ignace Ignatius Ignazio Ilan Ilhan \
        Ilse Imelda Immanuel Imogen Imre Ines Inga Inge Ingmar Ingo Inna Ioana Iosif Ippolita Iqbal Irmgard Irène \
        Isadora Isaiah Isaura Isidro Ismael Ismet István Itzhak Iva Ivar Ivica Iwona Izabela Jaak Jaakko Jacek \
        Jacinto Jaclyn Jacopo Jadwiga Jagdish Jakub Jalal Janelle Janina Janis Janko Jann Jaroslav Jaroslaw Jarosław \
        Jasper Javiera Jayne Jeannette Jeannie Jelena Jelle Jenna Jeroen Jerzy Jethro Jillian Jindřich Jiří Joaquim \
        Jocelyn Jodi Jody Johnnie Jolanta Jonah Jonny Joop Joost Jordi Josefa Josep Josette Josip Josipa Jovan \
        Jovana Joël Joëlle Judd Jules Juliane Julianne Julien Juliette Juliusz Junichi Junius Jure Jurgen Justine \
        Justyna János Jörg Jānis Kai Kaja Kalpana Kamila Kari Karina Karine Karol Karolina Kasimir Kasper Katalin \
        Katarzyna Katerina Kateryna Katharina Katja Kawann Kayla Kazimierz Kazuo Keiko Kelvin Kemal Kenza Ketevan \
        Khadija Kian Kiara Kieran Kimberly Kiran Kirk Kirsty Kjell Klaas Klara Klára Knut Kony Kostas Kostis Krishna \
        Krista Kristian Kristof Krystyna Krzysztof Kwabena Kylie Kyrsten Lachlan Ladislav Lajos Lamine Lara Larissa \
        Lasse Latoya Lauri Laurène Lavinia Lea Leandra Leandro Leif Lenka Leocadia Leszek Leticia Leïla Lieselotte \
        Ligia Lilian Liliana Lilli Lina Linus Lise Liselotte Livia Ljubo Ljubomir Lorena Lorna Lothar Loïc Loïk \
        Luana Lubomír Lucien Lucienne Lucinda Ludmila Ludovic Lukáš Lutz Luz Lyle Lyudmila Léa Léon Léonard Léonie \
        Lúcio Maarten Maciej Maeve Magali Mahershala Maia Maik Maite Maja Makoto Malik Mallory Mamadou Mandy Manoel \
        Manoj Manolis Marat Marc-Antoine Marcela Marceline Marcin Marek Maren Margarethe Margaux Margit Margot \
        Margrethe Mariano Maribel Mariela Marielle Marika Marilena Marisa Marisol Maritza Marius Marlee Marlies \
        Marlon Marta Marten Martina Martine Martín Mathew Mathias Mathieu Mathilde Matias Matija Mats Matthieu \
        Mattia Mattias Matías Maxime Maximiliano Mazie Mechthild Mei Melchior Melisa Melvyn Merrick Meryl Michail \
        Michał Michelangelo Micheline Mickey Mihai Mika Mikko Milagros Milena Miljenko Millicent Milorad Milos Miloš \
        Mireille Mirela Mirjana Mirko Miro Miroslav Mitsuko Mladen Modesto Mohamadou Mohan Mohsen Moritz Morten \
        Mstislav Mukesh Murray Mykola Mårten Mélanie Nadezhda Nadja Nadège Naguib Nahla Nastassja Natalija Nataša \
        Nathalie Naveen Nejc Nenad Nevena Niall Niamh Nicanor Niccolò Nicolae Nicoletta Nicolás Niels Nikhil Niklas \
        Nikolaj Nikolaos Nikolaus Nisha Nkosazana Nour Noura Noémie Nuno Nuria Nándor Nélida Obafemi Oksana Olajide \
        Ole Oleksandr Oleksiy Olufemi Olwen Omari Onur Oona Orhan Oriana Oriol Orson Ossie Ota Otis Ottavia Ottilie \
        Padma Palle Paloma Panagiotis Paola Pascale Pasi Patricio Patrik Patrizia Pauli Paulina Paulino Paweł Pelle \
        Petros Petter Peyton Philando Philipp Philippa Philomena Pia Piero Pieter Pilar Pim Pinar Pirkko Pradeep \
        Prakash Pramod Prem Pritam Prunella Péter Quinn Rabindranath Radek Radka Radmila Radu Rafał Raffaele \
        Raffaella Ragnar Raisa Rajendra Raluca Ramiro Ramona Rana Ranjit Raoul Rashida Rasmus Raya Rayshard Rebekah \
        Reinaldo Reiner Renata Renate Renato Renaud René Renée Rhys Ricarda Richa Rigoberta Rik Risto Robbie Robson \
        Rocío Rodger Rogelio Rogerio Rohan Rohit Roisin Romeo Romuald Romy Rosalía Roser Rosie Rosita Roslyn Roxana \
        Roxane Roxanne Ruud Régine Régis Rémi Rémy Rūta Sachin Sadie Sakari Salma Salomé Samira Sandeep Sander \
        Sandrine Sandro Sanna Saoirse Saskia Saverio Saïd Sebastião Seiji Selena Selim Selina Selma Senta Serhiy \
        Seyni Sharif Shivani Shoshana Sibusiso Sibylle Siddharth Sigrid Siiri Silke Silvana Silvester Silvie Simona \
        Siméon Sinikka Siobhan Sissel Siv Skylar Slavoj Sneha Snežana Socorro Sofía Solange Soledad Solveig Spiros \
        Stacey Staffan Stanisław Stanko Stathis Stefania Stefanie Steffen Stig Stéphane Stéphanie Sudhir Sumitra \
        Sunita Sunniva Sushila Sushma Suzan Sverre Sybil Sylvain Sylvestre Sylvie Szymon Ségolène Séverine Sören \
        Søren Sławomir Tadeusz Takashi Takeshi Talia Tamir Tammy Tamsin Tamás Tanja Tarek Tarja Tarkan Tasha Tatjana \
        Tatyana Teemu Tegan Temür Tero Tessa Thanos Thaís Theo Theodora Thibault Thibaut Thierry Thilo Thora \
        Thorvald Théo Théophile Thérèse Tiago Tibor Tiffany Tihomir Timo Timur Tito Tobey Tomasz Tomislav Tonya Tore \
        Torsten Toshiro Tove Tracey Trayvon Trond Tullio Tulsi Tuomas Turid Tycho Tyra Ugo Ulf Ulla Unai Urs Urszula \
        Uschi Usha Vaclav Valentín Valeria Valery Valter Valère Valérie Valéry Vanja Vasco Vasile Vasily Vassilis \
        Veit Velma Verena Vesna Vibeke Vidal Vidkun Vijay Vikram Viktoria Viktória Vilhelm Vilma Viorica Virginie \
        Virginio Vitali Vitalii Vitaly Vitas Vittoria Vittorio Viv Vivien Vivienne Vlad Vladimír Vladislav Vlado \
        Vojtěch Volker Waheed Waltraud Wassily Wiebke Wiesław Wilfried Wilhelmina Wim Witold Wojciech Władysław \
        Włodzimierz Xaver Xavi Ximena Yacine Yair Yann Yannick Yaroslav Yasmina Yasuo Yaël Yehuda Yekaterina Yelena \
        Yoko Yolande Yosef Yoshiko Yoweri Yuval Yvan Zahra Zdenka Zdeněk Zeno Zeynep Zineb Zita Zlatan Zlatko Zofia \
        Zoltán Zora Zoran Zsófia Zuzana Zvonimir Álvaro Ásgeir Édouard Élie Élisabeth Élodie Émile Émilie Ömer \
        Łukasz Štefan
        """
}
