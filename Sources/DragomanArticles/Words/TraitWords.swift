/// The words that outlets give as classes and ids, in the languages that stylesheets are written in, and what they say.
///
/// A pair of words stands run together: "read-more", "readMore" and "read_more" are all found as "readmore".
enum TraitWords {
    /// By ``LetterHash``, of words that are letters alone.
    static let words = table(lists) { word in
        var hash = LetterHash()
        for letter in word { hash.add(UInt32(letter)) }
        return hash.mixed
    }

    /// By ``ByteHash``.
    static let roles = table(
        [
            (.navigation, "navigation menu menubar toolbar tablist"), (.footer, "contentinfo"),
            (.popup, "dialog alertdialog"), (.search, "search"), (.sidebar, "complementary"), (.header, "banner"),
            (.article, "article main"),
        ], hash: { ByteHash.of($0) })

    /// By ``ByteHash``.
    static let properties = table(
        [
            (.articleBody, "articlebody"), (.comments, "comment commentcount commenttext"), (.author, "author"),
            (.headline, "headline"), (.meta, "datepublished datemodified"),
            (.standfirst, "description alternativeheadline"), (.navigation, "breadcrumb"),
            (.credit, "copyrightholder"),
        ], hash: { ByteHash.of($0) })

    private static func table(_ lists: [(Traits, String)], hash: (Substring.UTF8View) -> UInt64) -> HashTable<Traits> {
        let entries = lists.flatMap { trait, words in
            words.utf8.split(separator: UInt8(ascii: " ")).map { (key: hash($0), value: trait) }
        }
        return HashTable(entries, merging: { $0.union($1) })
    }

    private static let lists: [(Traits, String)] = [
        (
            .comments,
            """
            comment comments commentlist commentarea commentsection commentform respond disqus livefyre kommentar \
            kommentare kommentarer komentar komentarze commentaire commentaires comentario comentarios commenti \
            leserkommentare replies discussion talkback pinglist trackback trackbacks reader-comments usercomments \
            facebookcomments fbcomments forumlink
            """
        ),
        (
            .related,
            """
            related relatedposts relatedarticles relatedcontent relatedstories relatedlinks relatednews relateditems \
            recommended recommendation recommendations recommend recirc recirculation mostread mostpopular popular trending \
            morestories morenews moreon morefrom readmore readalso alsoread bacajuga seealso similar outbrain taboola \
            teasers teaserlist latestnews latest lireaussi weiterlesen mehrzum thema youmaylike mightlike dontmiss \
            upnext nextarticle prevnext previousnext postnav crosslinks suggested suggestions otherarticles \
            linklist articlelinks furtherreading relacionadas relacionados relacionado correlati aussi lesen \
            zemanta yarpp nrelate plista ligatus revcontent mgid mostviewed mostcommented bestof interlink \
            linkinline inlinelink storylink readnext onward keepreading moreinfo topstories contextlinks
            """
        ),
        (
            .share,
            """
            share shares sharing sharebar sharebox shareaholic sharedaddy social socialmedia socials addthis addtoany \
            sharethis sharebuttons socialshare sharelinks teilen partager compartir bagikan addtothis followus follow \
            sharelink sharetools articletools likebox fblike whatsapp sociallinks
            """
        ),
        (
            .newsletter,
            """
            newsletter newsletters signup subscribe subscription subscriptions optin mailchimp mailinglist emailsignup \
            nlsignup abonnement registration getourapp appdownload appbanner donate donation membership cta callout \
            marketing pushnotification mcform joinus supportus butlleti butlletins nieuwsbrief nieuwsbrieven infolettre \
            nyhetsbrev nyhedsbrev uutiskirje hirlevel bulten ebulten
            """
        ),
        (
            .advertisement,
            """
            ad ads advert adverts advertisement advertising adsbygoogle adslot adcontainer adwrapper adbox adunit \
            banner sponsored sponsor sponsors promo promos promotion promobox anzeige werbung publicidad publicite \
            pubblicita reklama reklam annonce annons iklan dfp gpt admp adplace adhesion commercial advertorial \
            partnerlinks affiliate affiliates
            """
        ),
        (
            .navigation,
            """
            nav navbar navigation menu submenu breadcrumb breadcrumbs crumbs megamenu sitenav topnav mainmenu skip \
            skiplink skiplinks skipnav toolbar jumpto backtotop gototop toplinks ariane brotkrumen miga
            """
        ),
        (.footer, "footer sitefooter pagefooter globalfooter footnav colophon bottombar"),
        (.sidebar, "sidebar sidebars aside rail rightrail leftrail rightcolumn secondary marginalia rightcol sidecol"),
        (
            .tags,
            """
            tags tag taglist tagcloud tagbox topics keywords posttags articletags storytags schlagworte \
            etiquetas categories category postcategories catlinks filedunder filed
            """
        ),
        (
            .meta,
            """
            meta postmeta entrymeta articlemeta metadata date dates dateline timestamp time pubdate published publishdate \
            posted postedon postinfo articleinfo storyinfo updated readingtime readtime timetoread views viewcount \
            sharecount commentcount kicker eyebrow dachzeile overline rubric rubrik sectionlabel articledate info \
            postdate entrydate postdetails publication
            """
        ),
        (.byline, "byline bylines byl writtenby postedby autorenzeile articleauthor storyauthor firma signature"),
        (
            .author,
            """
            author authors authorbox authorbio authorinfo aboutauthor aboutauthors abouttheauthor bio biography \
            postauthor autor autoren auteur autore contributor contributors vcard authorcard writer columnist
            """
        ),
        (
            .caption,
            "caption captions wpcaption imagecaption bildunterschrift bildtext legend legende bu figcaption didascalia imgcaption photocaption cutline"
        ),
        (
            .credit,
            "credit credits imagecredit photocredit photographer imagesource attribution copyrightline bildquelle"
        ),
        (
            .cookie,
            "cookie cookies cookiebar cookiebanner gdpr consent ccpa cookieconsent cookienotice privacybanner onetrust sourcepoint embedplaceholder oembedplaceholder placeholder consentlayer"
        ),
        (.paywall, "paywall regwall piano meteredcontent subscriberonly premiumbox paygate"),
        (.popup, "modal popup overlay dialog tooltip toast interstitial dropdown offcanvas flyout"),
        (
            .gallery,
            "gallery slideshow carousel slider galleria swiper slick fotorama bildergalerie fotostrecke thumbs thumbnails"
        ),
        (.player, "player videoplayer audioplayer jwplayer brightcove videojs playlist mediaplayer podcast audio"),
        (
            .pager,
            "pager pagination paging pagenav pagenavi pagelinks paginator multipage pagelink nextpage wppagenavi postnavigation"
        ),
        (.poll, "poll quiz survey umfrage abstimmung rating ratings vote voting stars feedback"),
        (.search, "search searchform searchbox suche"),
        (.copyright, "copyright legal disclaimer terms impressum"),
        (.infobox, "infobox factbox facts faktenbox sidebox hintergrund"),
        (.pullquote, "pullquote pullquotes pulled"),
        (
            .standfirst,
            """
            standfirst dek deck lede lead leadtext leadparagraph subheadline subhead subtitle chapo chapeau teasertext \
            articleintro intro introduction excerpt summary abstract vorspann entradilla sottotitolo occhiello bajada \
            perex ingress articlesummary storysummary articledescription sapo
            """
        ),
        (.headline, "headline articletitle posttitle entrytitle storytitle pagetitle maintitle arttitle titular"),
        (
            .body,
            """
            articlebody articlecontent articletext storybody storycontent storytext entrycontent entrybody postcontent \
            postbody posttext bodytext bodycopy bodycontent articlecopy contentbody maincontent newsbody newstext \
            newscontent textbody fulltext articlefulltext detailtext detailcontent detailbody richtext articlemain \
            singlecontent pagecontent blogcontent articledetail newsdetail textocontent cuerpo articlewrapper \
            articlemaincontent contenttext mainarticle storymain prose htmlcontent postentry articlesection \
            contentarticle bodymain itemfulltext readable postarticle articlecontainer contentarea readcontent \
            artcontent arttext fieldnamebody isicontent detaildetail textcontent
            """
        ),
        (.article, "article story artikel articulo beitrag noticia"),
        (.post, "post entry hentry blogpost"),
        (.wholePost, "hentry typepost typepage typearticle statuspublish singlepost"),
        (.correction, "correction corrections editorsnote"),
        (.header, "header masthead siteheader pageheader topbar mainheader"),
        (.contents, "toc tableofcontents inhaltsverzeichnis tocbox ezto ezcontents"),
        (.widget, "widget widgets module plugin"),
        (
            .embeddedPost,
            "embed embedded embeds socialembed tweet twittertweet instagrammedia fbpost twitter instagram blueskyembed tiktokembed redditembed"
        ),
        (
            .screenReaderOnly,
            """
            sronly visuallyhidden hiddenvisually visualhidden accessiblyhidden elementinvisible screenreader \
            screenreadertext screenreaderonly ahidden offscreen hiddentext assistive hide
            """
        ),
        (
            .teaser,
            "teaser teaserbox card cards tile tiles promoitem snippet articlelist postlist newslist storylist archive"
        ),
        (.product, "product price shop buy buybox buybutton cart woocommerce"),
        (.printOnly, "printonly noscreen"),
    ]
}
