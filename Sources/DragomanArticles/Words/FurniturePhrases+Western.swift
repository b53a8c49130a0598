extension FurniturePhrases {
    /// English, French, Spanish, Catalan, Galician, Basque, Portuguese, Italian, Romanian, Esperanto.
    static let western: [FurniturePhrases] = [
        FurniturePhrases(
            language: "en",
            phrases: [
                .alsoRead:
                    "read also|also read|read more|read more about|read next|see also|see more|related|related story|related stories|related article|related articles|related content|related coverage|related news|related link|related links|related reading|related video|recommended|recommended reading|more on this|more on this story|more from|more here|don't miss|dont miss|you may also like|you might also like|you may also be interested in|must read|more stories|watch|watch now|watch also|listen|see photos|read the full story|click here|click here to|further reading|next up|next article|previous article|keep reading|read this next|up next|in case you missed it|latest news|more news|more like this|more stories like this|check out|also see|also on|now read|read our|read the latest|view gallery|view comments|view more|read",
                .advertisement:
                    "advertisement|advertisements|advert|adverts|advertising|ad|ads|sponsored|sponsored content|promoted|story continues below advertisement|article continues below advertisement|story continues below|article continues below|continue reading below|advertisement - continue reading below|scroll to continue|scroll down to continue|advertisement - scroll to continue|scroll to continue with content|continue reading the main story|story continues|this advertisement has not loaded yet|this story continues below|skip advertisement|paid content|paid post|commercial break|report this ad",
                .subscribe:
                    "donate now|give now|make a donation|download the|follow the|join the|follow our|join us on|stay connected|find us on|connect with us on|subscribe on|click here to join|click here to subscribe|click here to follow|join our channel|subscribe|subscribe now|subscribe to our|subscribe to the|subscribe today|sign up|sign up for|sign up to|sign up here|sign up now|sign in|log in|login|register|register now|join our|join us|follow us|follow us on|like us on|like us on facebook|get our|get the latest|get breaking news|newsletter|newsletters|email newsletter|our newsletter|sign up for our|subscribe to our newsletter|join the conversation|enter your email|your email address|download our app|download the app|get the app|stay up to date|stay informed|become a member|support our journalism|support independent journalism|donate|donate now|make a donation|get more|get our free|thank you for subscribing|thanks for signing up|follow on|follow him on twitter|follow her on twitter|connect with us|this newsletter|never miss a story|want more|free newsletter|for more stories like this|to receive|please subscribe|by signing up|by subscribing|get the day's top|follow|start your day with|our free newsletter|if you value our journalism|if you value our|please consider supporting|support our work|help us keep|we rely on readers",
                .continues:
                    "continue on the next page|continued on the next page|continued on next page|continues on next page|continue on next page|continue reading on the next page|to be continued|continued|click next to continue|turn to next page|go to next page",
                .nextPage:
                    "next page|next|older|continue|continue reading|next ›|next »|next >|page 2|next part",
                .singlePage:
                    "single page|view as single page|view all|all on one page|one page|show all|show all pages|all pages|full article|read on one page|print",
                .share:
                    "views|view|shares|likes|loading the player|loading player|loading video|loading|view this post on instagram|caption|close|open|menu|show caption|hide caption|view fullscreen|view full screen|expand|show more|show less|hide|read less|more|back|back to top|top|previous|prev|replay|replay video|skip|share|share this|share this article|share this story|share on|share on facebook|share on twitter|share via|tweet|tweet this|email|e-mail|email this|print|print this|print article|print this page|copy link|link copied|share this post|share this with|share article|facebook|twitter|linkedin|pinterest|whatsapp|reddit|telegram|messenger|pocket|google+|save|bookmark|save article|comment|like this|like|text size|font size|listen to this article|listen to article|reprints|permalink|gift this article|send to a friend|share this:|like this:|loading...|like loading...|like loading",
                .comments:
                    "comments|comment|leave a comment|leave a reply|post a comment|add a comment|view comments|show comments|join the discussion|no comments|write a comment|reader comments|have your say|what do you think|what do you think?|let us know in the comments|comments are closed|responses|conversation|join our commenting forum",
                .otherArticles:
                    "most read|most popular|most viewed|most commented|trending|trending now|popular|popular stories|latest|latest stories|latest news|more stories|more news|more from|top stories|top news|editor's picks|editors' picks|editor's choice|recommended|recommended for you|recommended stories|related|related articles|related stories|related posts|related content|related news|related topics|related links|related coverage|you may like|you may also like|you might also like|you might like|from the web|around the web|sponsored stories|what to read next|read next|up next|in other news|more in|more on this topic|more on this story|also in the news|recent posts|similar posts|see also|further reading|featured|similar articles|recent articles|popular posts|other news|don't miss|more to explore|more like this|also of interest|the latest|elsewhere on|next story|previous story|previous post|next post|share this story|external links|more coverage|explore more|more information",
                .credit:
                    "photo|photos|photo by|photos by|photographer|photo credit|photo credits|picture credit|picture credits|image credits|photograph|photograph by|picture|pictures by|image|image credit|image source|image caption|images|credit|courtesy of|source|getty images|file photo|file picture|illustration|illustration by|video|video by|media caption|media playback is unsupported on your device|this video can not be played|copyright|play video|image copyright",
                .paywall:
                    "log in or create|sign in or create|log in or register|sign in or register|create a free account to|create an account to continue|register for free to|register to read|log in to read|sign in to read|login to continue|please log in to continue|this content is for members|subscribe to continue|subscribe to read|subscribe to continue reading|to continue reading|to read the full story|to view the full story|to read the full article|to view the full article|sign in to continue|log in to continue|register to continue|already a subscriber|already a subscriber?|already have an account|already a member|this article is for subscribers|this content is for subscribers|this content is available to subscribers|subscribers only|subscriber only|exclusive to subscribers|you have reached your limit|you've reached your limit|you have read all your free articles|free articles remaining|this is a premium article|premium content|unlock this article|become a subscriber|this story is for subscribers|start your free trial|members only",
                .topics:
                    "tags|tag|topics|topic|filed under|more on|categories|category|posted in|tagged|in this article|companies|people|keywords|labels|related topics|tagged with|read more about|explore more on these topics|topics in this article",
                .legal:
                    "if you buy something|when you purchase|when you buy through|this post contains|this article contains affiliate|this page contains affiliate|we and our partners|you are using an outdated browser|we value your privacy|to see this content|to view this content|this content is hosted by|this content is provided by|all rights reserved|copyright|©|terms of use|terms of service|terms and conditions|privacy policy|cookie policy|we use cookies|this site uses cookies|this website uses cookies|by continuing to|accept cookies|please enable javascript|your browser does not support|javascript is disabled|this material may not be published|this site is protected by recaptcha|this site uses akismet|cookie settings|reproduction prohibited|this video cannot be played|unable to load|an error occurred|something went wrong|we may earn a commission|may not be reproduced|terms|if you purchase|this slideshow requires javascript|this gallery requires javascript|this article was originally published|this article first appeared|this article originally appeared|this story was originally published|this story originally appeared|our standards: the thomson reuters trust principles|this entry was posted|this post was posted in|this entry was tagged|as an amazon associate|this post may contain affiliate|this article may contain affiliate|when you purchase through links|if you purchase something through",
                .aboutAuthor:
                    "contact|contact the|email|e-mail|email us|write to|get in touch|got a story|do you have a story|have a tip|got a tip|have a news tip|send your|send us|reach the|submit a letter|we want to hear|about the author|about the authors|about author|about the writer|author|authors|more from this author|the author|written by|author bio|view all posts by|contact the author|contact us|reporting by|editing by|additional reporting by|submit a correction|report a typo|report an error|report a correction|have a news tip? contact us|with files from|with additional reporting|with reporting by",
                .byline:
                    "by|written by|from|words by|story by|text by|posted by|published by|author|reported by|reporting by|article by",
                .dated:
                    "reading time|min read|read time|minute read|mins read|minutes read|minutes to read|published|updated|last updated|posted|posted on|published on|last modified|modified|first published|created|date|published at|updated at|updated on|minutes|mins",
            ]),
        FurniturePhrases(
            language: "fr",
            phrases: [
                .alsoRead:
                    "lire aussi|à lire aussi|lire également|à lire également|à lire|voir aussi|à voir aussi|lire|lire la suite|lire plus|à voir|pour aller plus loin|sur le même sujet|sur le même thème|notre dossier|en savoir plus|retrouvez|à découvrir|à ne pas manquer|lisez aussi|lisez également|relire|à écouter|écouter|regarder|cliquez ici|voir plus|article réservé|notre sélection|suite de l'article|la suite après la publicité|la suite après cette publicité|plus d'informations|lire l'article|lire notre|lire nos|à lire ensuite",
                .advertisement:
                    "publicité|pub|annonce|annonces|sponsorisé|contenu sponsorisé|la suite après la publicité|la suite après cette publicité|la suite de votre contenu après cette annonce|publi-rédactionnel|cet article continue après la publicité|faites défiler pour continuer",
                .subscribe:
                    "faire un don|je fais un don|soutenez-nous|je soutiens|téléchargez|rejoignez-nous|rejoignez notre|téléchargez notre|recevez chaque|abonnez-vous|s'abonner|je m'abonne|inscrivez-vous|s'inscrire|recevez|newsletter|newsletters|notre newsletter|se connecter|connectez-vous|suivez-nous|suivez nous|suivez|rejoignez|téléchargez|créez un compte|créer un compte|recevoir|faire un don|soutenez|je m'inscris|inscription|la newsletter|recevez l'essentiel|suivez toute l'actualité|toute l'actualité sur notre application|si notre journalisme|soutenez notre journalisme|soutenez un journalisme|soutenez une presse|téléchargez notre application|télécharger l'application|soutenir la presse",
                .continues:
                    "continuez à lire à la page suivante|suite à la page suivante|suite page suivante|à suivre|lire la suite page suivante|la suite en page suivante",
                .nextPage: "page suivante|suivant|suivante|lire la page suivante|suite|la suite|lire la suite",
                .singlePage:
                    "sur une seule page|en une seule page|en une page|sur une page|afficher tout|article complet|version intégrale|imprimer",
                .share:
                    "voir cette publication sur instagram|partager|partagez|partager sur|partager l'article|partager cet article|imprimer|envoyer|copier le lien|envoyer par email|commenter|réagir|enregistrer|ajouter à vos favoris|sauvegarder|tweeter|facebook|twitter|offrir l'article|lien copié|écouter l'article|réagissez|j'aime chargement|contribuer|cet article vous est offert",
                .comments:
                    "commentaires|commentaire|laisser un commentaire|voir les commentaires|ajouter un commentaire|vos commentaires|réagissez|réactions|réagir|poster un commentaire|aucun commentaire",
                .otherArticles:
                    "les plus lus|le plus lu|les plus populaires|à la une|dernières nouvelles|derniers articles|articles liés|articles similaires|sur le même sujet|dans la même rubrique|plus d'articles|à lire aussi|nos articles|voir aussi|l'actualité en continu|en continu|tendances|vous aimerez aussi|vous aimerez peut-être|recommandé pour vous|les plus partagés|les articles les plus lus|autres articles|dans la même catégorie|contenus sponsorisés|ailleurs sur le web|sur le même thème|l'essentiel|à découvrir",
                .credit:
                    "photo|crédit|crédits|crédit photo|photographie|image|source|illustration|légende|vidéo|© photo",
                .paywall:
                    "connectez-vous pour lire|connectez-vous ou créez un compte|créez un compte pour lire|créez un compte gratuit|inscrivez-vous pour lire|pour continuer la lecture|réservé aux abonnés|article réservé aux abonnés|cet article est réservé aux abonnés|la suite est réservée aux abonnés|déjà abonné|déjà abonné ?|pour lire la suite|il vous reste|abonnez-vous pour lire|contenu réservé|cet article est payant|lisez la suite|la lecture de cet article",
                .topics:
                    "mots-clés|mots clés|tags|thèmes|thématiques|sujets|rubrique|catégories|étiquettes|dossier|plus sur",
                .legal:
                    "cet article contient des liens|certains liens de cet article|ce site utilise des cookies|nous et nos partenaires|en poursuivant votre navigation|pour voir ce contenu|ce contenu est bloqué|tous droits réservés|mentions légales|politique de confidentialité|ce site utilise|nous utilisons des cookies|conditions générales|reproduction interdite|gérer mes cookies|cookies|en poursuivant|activez javascript|ce diaporama nécessite javascript|en cliquant sur|cette entrée a été publiée|ce billet a été posté|cet article contient des liens affiliés|cet article peut contenir des liens",
                .aboutAuthor:
                    "contactez|contactez-nous|écrivez à|écrivez-nous|contacter l'auteur|contacter la rédaction|à propos de l'auteur|l'auteur|auteur|l'auteure|les auteurs|contact|avec afp|avec reuters|avec agences|avec les agences|vous avez repéré une erreur|vous avez trouvé une erreur|vous avez une information",
                .byline: "par|de|publié par|écrit par|rédigé par|propos recueillis par|texte|auteur",
                .dated:
                    "temps de lecture|min de lecture|minutes de lecture|publié|publié le|mis à jour|mis à jour le|mise à jour|modifié le|posté le|le|date",
            ]),
        FurniturePhrases(
            language: "es",
            phrases: [
                .alsoRead:
                    "lea también|lee también|leer también|leer más|lee más|lea más|ver también|vea también|le puede interesar|te puede interesar|te podría interesar|le recomendamos|te recomendamos|también puedes leer|además|más información|noticia relacionada|noticias relacionadas|relacionado|relacionadas|relacionados|artículo relacionado|artículos relacionados|mira también|mire también|no te pierdas|sigue leyendo|leer|lea|lea aquí|lee aquí|conoce más|ver más|puede leer|puedes leer|entérate|para seguir leyendo|haga clic aquí|en video|video|lea además|de interés|recomendado",
                .advertisement:
                    "siga leyendo debajo|continúa leyendo después de la publicidad|sigue leyendo después del anuncio|publicidad|anuncio|anuncios|patrocinado|contenido patrocinado|la noticia continúa debajo de la publicidad|continúa después de la publicidad|desplázate para continuar|pub",
                .subscribe:
                    "donar|dona ahora|haz tu donativo|descarga la|descargue la|únase a|suscríbase a|descarga nuestra|reciba en su|suscríbete|suscríbase|suscribirse|suscribir|suscríbete a|regístrate|regístrese|registrarse|iniciar sesión|inicia sesión|boletín|newsletter|boletines|síguenos|síguenos en|síganos|sigue|únete|únete a|recibe|recibe en tu|descarga|descarga la app|hazte socio|apúntate|haz clic|apóyanos|colabora|recibe las noticias|recibe en tu correo|si valoras nuestro periodismo|si valoras nuestro|apoya nuestro periodismo|apoya el periodismo|descarga nuestra app",
                .continues:
                    "sigue leyendo en la página siguiente|continúa en la página siguiente|continúa en la siguiente página|continuará|sigue en la página siguiente",
                .nextPage:
                    "página siguiente|siguiente página|siguiente|próxima|próxima página|ir a la página siguiente|continuar",
                .singlePage: "ver todo|en una sola página|en una página|ver en una página|artículo completo|imprimir",
                .share:
                    "ver esta publicación en instagram|compartir|comparte|comparte en|compartir en facebook|compartir en twitter|imprimir|enviar|enviar por correo|copiar enlace|guardar|tuitear|compártelo|comparte esta noticia|compartir noticia|facebook|twitter|whatsapp|comentar|escuchar|me gusta cargando",
                .comments:
                    "comentarios|comentario|deja un comentario|dejar un comentario|deja tu comentario|escribe un comentario|comenta|ver comentarios|comentar|normas de uso|deja una respuesta|sin comentarios|normas",
                .otherArticles:
                    "lo más leído|más leídas|más leídos|las más leídas|los más leídos|lo más visto|lo último|últimas noticias|noticias relacionadas|artículos relacionados|más noticias|otras noticias|te puede interesar|también te puede interesar|te recomendamos|tendencias|destacados|destacadas|más sobre|ver más|más en|relacionadas|contenido relacionado|lo más popular|más de|entradas relacionadas|entradas recientes|últimas entradas",
                .credit: "foto|fotos|fotografía|crédito|imagen|fuente|ilustración|pie de foto|vídeo|créditos",
                .paywall:
                    "inicia sesión para|inicie sesión para|regístrate para seguir|regístrese para seguir|regístrate gratis para|crea una cuenta para|para continuar leyendo|contenido exclusivo para suscriptores|solo para suscriptores|exclusivo suscriptores|para seguir leyendo|ya eres suscriptor|¿ya eres suscriptor?|suscríbete para seguir leyendo|este contenido es exclusivo|hazte suscriptor|artículo solo para suscriptores|si ya eres suscriptor|has alcanzado el límite|este artículo es exclusivo para|artículo exclusivo para suscriptores|este contenido es exclusivo para",
                .topics:
                    "etiquetas|temas|temas relacionados|en este artículo|archivado en|tags|palabras clave|categorías|más sobre|en esta noticia|te puede interesar",
                .legal:
                    "este artículo contiene enlaces|este artículo incluye enlaces|este sitio web utiliza cookies|nosotros y nuestros socios|para ver este contenido|todos los derechos reservados|derechos reservados|política de privacidad|utilizamos cookies|este sitio utiliza cookies|usamos cookies|aviso legal|prohibida su reproducción|prohibida la reproducción|términos y condiciones|conforme a los criterios de|este pase de diapositivas requiere javascript|esta presentación de diapositivas requiere javascript|esta entrada fue publicada|esta entrada se publicó|este artículo contiene enlaces de afiliados",
                .aboutAuthor:
                    "contacto|contacte|contáctenos|escriba a|escríbenos|escríbanos|envíenos|envíanos|correo|sobre el autor|acerca del autor|sobre la autora|autor|autora|sobre la firma|con información de|con informaciones de",
                .byline: "por|de|escrito por|publicado por|texto|redacción|autor",
                .dated:
                    "tiempo de lectura|min de lectura|minutos de lectura|publicado|publicado el|actualizado|actualizado el|última actualización|fecha|creado|actualizada",
            ]),
        FurniturePhrases(
            language: "ca",
            phrases: [
                .alsoRead:
                    "llegiu també|llegeix també|llegir més|llegeix més|vegeu també|també et pot interessar|et pot interessar|més informació|notícies relacionades|relacionat|no et perdis|llegiu-ne més",
                .advertisement: "publicitat|anunci|contingut patrocinat|la notícia continua després de la publicitat",
                .subscribe:
                    "subscriu-te|subscriviu-vos|inicia sessió|butlletí|butlletins|segueix-nos|registra't|uneix-te|fes-te'n subscriptor|rep",
                .continues:
                    "continua a la pàgina següent|segueix a la pàgina següent|continuarà|l'article continua|continua sota la publicitat",
                .nextPage: "pàgina següent|següent|llegeix la pàgina següent",
                .singlePage: "en una sola pàgina|veure-ho tot",
                .share:
                    "mostra aquesta publicació a instagram|comparteix|compartir|comparteix a|imprimeix|envia|copia l'enllaç|desa",
                .comments: "comentaris|comentari|deixa un comentari|escriu un comentari",
                .otherArticles:
                    "el més llegit|més llegides|les més llegides|últimes notícies|més notícies|notícies relacionades|et pot interessar|destacats|articles relacionats",
                .credit: "foto|fotografia|imatge|font|crèdit|il·lustració",
                .paywall:
                    "aquest contingut és exclusiu|contingut exclusiu per a subscriptors|només per a subscriptors|ja ets subscriptor|per continuar llegint",
                .topics: "etiquetes|temes|arxivat a|paraules clau",
                .legal:
                    "tots els drets reservats|política de privacitat|fem servir galetes|aquest lloc utilitza galetes|avís legal",
                .aboutAuthor: "contacte|escriviu|sobre l'autor|sobre l'autora", .byline: "per|de|escrit per|redacció",
                .dated: "publicat|actualitzat|publicat el|actualitzat el",
            ]),
        FurniturePhrases(
            language: "gl",
            phrases: [
                .alsoRead: "le tamén|ler máis|máis información|podería interesarche|relacionado|véxase tamén",
                .advertisement: "publicidade|anuncio",
                .subscribe: "subscríbete|inicia sesión|boletín|rexístrate|síguenos",
                .continues: "continúa na páxina seguinte", .nextPage: "páxina seguinte|seguinte",
                .share: "compartir|comparte|imprimir",
                .comments: "comentarios|deixa un comentario",
                .otherArticles: "o máis lido|últimas novas|máis novas|novas relacionadas",
                .credit: "foto|imaxe|fonte", .paywall: "só para subscritores|contido exclusivo para subscritores",
                .topics: "etiquetas|temas",
                .legal: "todos os dereitos reservados|política de privacidade", .byline: "por|de",
                .dated: "publicado|actualizado",
            ]),
        FurniturePhrases(
            language: "eu",
            phrases: [
                .alsoRead: "irakurri gehiago|irakurri ere|ikusi ere|gehiago irakurri|zerikusia duten albisteak",
                .advertisement: "publizitatea|iragarkia",
                .subscribe: "harpidetu|harpidetu zaitez|buletina|eman izena|hasi saioa",
                .continues: "jarraitu hurrengo orrian", .nextPage: "hurrengo orria|hurrengoa",
                .share: "partekatu|inprimatu", .comments: "iruzkinak|utzi iruzkina",
                .otherArticles: "irakurrienak|azken albisteak|gehien irakurriak",
                .credit: "argazkia|iturria", .paywall: "harpidedunentzat soilik", .topics: "etiketak|gaiak",
                .legal: "eskubide guztiak erreserbatuta",
                .byline: "egilea", .dated: "argitaratua|eguneratua",
            ]),
        FurniturePhrases(
            language: "pt",
            phrases: [
                .alsoRead:
                    "leia também|leia mais|veja também|saiba mais|veja mais|leia|confira|confira também|notícias relacionadas|relacionadas|relacionado|você pode gostar|assista|ouça|continue lendo|não perca|ler mais|ler também|clique aqui|artigos relacionados|recomendado|leia ainda|conteúdo relacionado|mais informações",
                .advertisement:
                    "publicidade|anúncio|anúncios|pub|patrocinado|continua após a publicidade|continua depois da publicidade|conteúdo patrocinado|propaganda",
                .subscribe:
                    "doar|doe agora|baixe o|siga o|siga a|entre para|assine a|receba as|assine|inscreva-se|cadastre-se|newsletter|receba|siga-nos|siga|faça login|entrar|entre no|subscreva|subscrever|registe-se|baixe|acompanhe|junte-se|boletim|participe|clique aqui e siga|receba notícias no|receba as notícias|se você valoriza o nosso|se você valoriza|apoie o jornalismo|apoie o nosso jornalismo|baixe o nosso aplicativo|baixe nosso aplicativo|baixe o aplicativo|descarregue a nossa app",
                .continues: "continua na próxima página|continua na página seguinte|continua",
                .nextPage: "próxima página|página seguinte|próxima|próximo|seguinte",
                .singlePage: "ver tudo|página única|em uma só página|em uma página|numa só página|imprimir",
                .share:
                    "ver essa foto no instagram|ver esta publicação no instagram|ver essa publicação no instagram|compartilhar|compartilhe|partilhar|partilhe|imprimir|enviar por email|copiar link|salvar|facebook|twitter|whatsapp|compartilhe no|comentar|ouvir|curtir carregando|gostar carregando|reportar erro|comunicar erro",
                .comments:
                    "comentários|comentário|deixe um comentário|deixe seu comentário|comente|ver comentários|deixe uma resposta",
                .otherArticles:
                    "mais lidas|mais lidos|as mais lidas|mais vistas|últimas notícias|notícias relacionadas|mais notícias|veja também|leia também|destaques|artigos relacionados|recomendados|mais sobre|outras notícias|últimas|em alta|mais populares",
                .credit: "foto|fotos|crédito|imagem|fonte|fotografia|ilustração|legenda|vídeo|reprodução|divulgação",
                .paywall:
                    "faça login para|cadastre-se para continuar|cadastre-se para ler|crie uma conta para|inicie sessão para|registe-se para ler|exclusivo para assinantes|conteúdo exclusivo para assinantes|já é assinante|para continuar lendo|assine para ler|só para assinantes|artigo exclusivo para assinantes|este artigo é exclusivo para|este conteúdo é exclusivo para|conteúdo exclusivo para",
                .topics: "tags|tópicos|assuntos|temas|palavras-chave|categorias|etiquetas|mais sobre",
                .legal:
                    "utilizamos cookies|este site usa cookies|nós e os nossos parceiros|para ver este conteúdo|todos os direitos reservados|política de privacidade|usamos cookies|este site utiliza cookies|proibida a reprodução|termos de uso|este slideshow necessita de javascript|esta apresentação de slides necessita de javascript|esta entrada foi publicada|este post foi publicado em|este artigo contém links de afiliados",
                .aboutAuthor:
                    "contato|contacto|entre em contato|escreva para|envie|fale com|fale conosco|sobre o autor|sobre a autora|autor|com informações de|com informações da|com informações do",
                .byline: "por|de|escrito por|publicado por|da redação|texto",
                .dated:
                    "tempo de leitura|min de leitura|minutos de leitura|publicado|publicado em|atualizado|atualizado em|última atualização|publicada|atualizada",
            ]),
        FurniturePhrases(
            language: "it",
            phrases: [
                .alsoRead:
                    "leggi anche|leggi di più|leggi tutto|vedi anche|guarda anche|potrebbe interessarti|ti potrebbe interessare|approfondisci|correlati|articoli correlati|notizie correlate|continua a leggere|leggi|da non perdere|per approfondire|scopri di più|guarda|ascolta|clicca qui|leggi pure|consigliati",
                .advertisement:
                    "continua a leggere dopo la pubblicità|l'articolo continua dopo la pubblicità|pubblicità|annuncio|annunci|sponsorizzato|contenuto sponsorizzato|continua dopo la pubblicità|advertising|articolo sponsorizzato|contenuti sponsorizzati",
                .subscribe:
                    "dona ora|sostienici|scarica l'app|scarica la|unisciti a|ricevi le|segui il|abbonati|iscriviti|registrati|accedi|newsletter|ricevi|seguici|seguici su|scarica|unisciti|iscriviti alla newsletter|sostieni|sostienici|resta aggiornato|se apprezzi il nostro giornalismo|se apprezzi il nostro|sostieni il nostro giornalismo|sostieni il giornalismo|scarica la nostra app|scarica l'app",
                .continues: "continua nella pagina successiva|continua alla pagina successiva|segue|continua",
                .nextPage: "pagina successiva|pagina seguente|successiva|avanti|prossima pagina|successivo",
                .singlePage:
                    "pagina unica|su una pagina|su una sola pagina|in una sola pagina|articolo completo|stampa",
                .share:
                    "visualizza questo post su instagram|condividi|condividi su|stampa|invia|copia link|salva|facebook|twitter|whatsapp|condividi l'articolo|commenta|ascolta l'articolo|mi piace caricamento",
                .comments: "commenti|commento|lascia un commento|scrivi un commento|commenta|vedi i commenti",
                .otherArticles:
                    "più letti|i più letti|le più lette|più lette|ultime notizie|articoli correlati|notizie correlate|altre notizie|altri articoli|potrebbe interessarti|in evidenza|ultimi articoli|leggi anche|consigliati|dello stesso autore|approfondimenti|contenuti sponsorizzati",
                .credit: "foto|fonte|immagine|crediti|credito|illustrazione|didascalia|video|fotografia",
                .paywall:
                    "questo contenuto è riservato|contenuto riservato|articolo riservato agli abbonati|questo articolo è per gli abbonati|accedi o abbonati|accedi per continuare|accedi o registrati per|registrati per continuare|registrati per leggere|crea un account per|contenuto riservato agli abbonati|riservato agli abbonati|sei già abbonato|già abbonato|per continuare a leggere|abbonati per leggere|questo articolo è riservato",
                .topics: "tag|tags|argomenti|temi|categorie|parole chiave",
                .legal:
                    "questo articolo contiene link|noi e i nostri partner|per visualizzare questo contenuto|tutti i diritti riservati|riproduzione riservata|© riproduzione riservata|informativa sulla privacy|questo sito utilizza|utilizziamo i cookie|privacy policy|questa presentazione richiede javascript|questa voce è stata pubblicata|questo articolo contiene link di affiliazione|questo articolo è stato pubblicato in",
                .aboutAuthor:
                    "contatti|contattare|contattaci|scrivi a|scrivici|scrivete a|l'autore|informazioni sull'autore|autore|chi è l'autore",
                .byline: "di|da|a cura di|scritto da|redazione|pubblicato da",
                .dated:
                    "tempo di lettura|minuti di lettura|min di lettura|pubblicato|pubblicato il|aggiornato|aggiornato il|ultimo aggiornamento|ultima modifica",
            ]),
        FurniturePhrases(
            language: "ro",
            phrases: [
                .alsoRead:
                    "citește și|citeste si|citește mai mult|vezi și|vezi si|te-ar putea interesa|articole similare|pe aceeași temă|mai multe|recomandări|citiți și|citiţi şi",
                .advertisement: "publicitate|reclamă|advertorial|articolul continuă după reclamă",
                .subscribe:
                    "urmăriți-ne|intră în|alătură-te|abonează-te|abonați-vă|înscrie-te|autentificare|newsletter|urmărește-ne|conectează-te|susține jurnalismul|susțineți jurnalismul|descarcă aplicația",
                .continues:
                    "continuă pe pagina următoare|continuarea pe pagina următoare|articolul continuă după|articolul continuă mai jos",
                .nextPage: "pagina următoare|următoarea|următorul|înainte",
                .share: "vizualizează această postare pe instagram|distribuie|partajează|trimite|printează",
                .comments: "de comentarii|comentarii|lasă un comentariu|adaugă comentariu",
                .otherArticles:
                    "cele mai citite|cele mai populare|ultimele știri|articole similare|alte știri|recomandate|articole recomandate",
                .credit: "foto|sursa|sursă|sursa foto|imagine",
                .paywall:
                    "acest articol este disponibil doar|acest conținut este disponibil doar|conținut exclusiv pentru abonați|pentru a citi mai departe|doar pentru abonați|ești deja abonat|conținut exclusiv",
                .topics: "etichete|taguri|subiecte",
                .legal:
                    "folosim cookie-uri|acest site utilizează|noi și partenerii noștri|toate drepturile rezervate|politica de confidențialitate|acest site folosește|acest site folosește cookie",
                .aboutAuthor:
                    "contact|contactați|scrie-ne|scrieți-ne",
                .byline: "de|scris de|autor",
                .dated: "timp de citire|timp citire|publicat|actualizat|publicat la|data publicării",
            ]),
        FurniturePhrases(
            language: "eo",
            phrases: [
                .alsoRead: "legu ankaŭ|legu pli|vidu ankaŭ|rilataj artikoloj", .advertisement: "reklamo|anonco",
                .subscribe: "abonu|aboni|novaĵletero|ensaluti|registriĝi",
                .continues: "daŭrigo sur la sekva paĝo|legu plu sur la sekva paĝo", .nextPage: "sekva paĝo|sekva|plu",
                .share: "kunhavigi|kunhavigu|presi", .comments: "komentoj|lasu komenton",
                .otherArticles: "plej legataj|rilataj artikoloj|lastaj novaĵoj", .credit: "foto|bildo|fonto",
                .paywall: "nur por abonantoj", .topics: "etikedoj|temoj", .legal: "ĉiuj rajtoj rezervitaj",
                .byline: "de|verkis", .dated: "publikigita|ĝisdatigita",
            ]),
    ]
}
