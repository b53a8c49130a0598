import DragomanLanguages

extension Interface {
    static let arabic = Interface(
        language: "ar",
        plurals: .arabic,
        numbers: NumberStyle(group: "٬", digits: "٠١٢٣٤٥٦٧٨٩"),
        dates: DateStyle(
            weekdays: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
            months: [
                "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
                "ديسمبر",
            ],
            long: "{weekday}، {day} {month} {year}",
            medium: "{day} {month} {year}",
            short: "{day} {month}",
            dateAndTime: "{date}، {hour}:{minute}"),
        listSeparator: "، ",
        colon: ": ",
        arrow: "←",
        quotes: Quotes(open: "«", close: "»"),
        languageNames: arabicLanguageNames,
        masthead: Masthead(
            tagline: "صحافة العالم مقروءةً بالعربية",
            skip: "انتقل إلى المحتوى", navigation: "أقسام الموقع",
            editions: "طبعات أخرى", advertisement: "إعلان",
            front: "الصفحة الأولى", latest: "آخر الأخبار", languages: "اللغات", sources: "المصادر",
            search: "البحث", about: "عن هذه الطبعة",
            footer: "يحتفظ كل مقال باسم ناشره وتاريخه ورابط أصله.",
            feed: "خلاصة الأخبار", madeWith: "نُشر ببرنامج حرّ"),
        front: Front(
            title: "الصفحة الأولى", leading: "الخبر الرئيسي", sections: "الأبواب",
            newest: "آخر الأخبار", allNews: "كل الأخبار",
            byLanguage: "بحسب اللغة الأصلية", byOutlet: "بحسب الصحيفة",
            updated: "حُدّثت في {time}",
            progress: Plural(
                zero: "التحرير يعمل: لم تبقَ أي مهمة.", one: "التحرير يعمل: بقيت مهمة واحدة.",
                two: "التحرير يعمل: بقيت مهمتان.", few: "التحرير يعمل: بقيت {n} مهمات.",
                many: "التحرير يعمل: بقيت {n} مهمة.", other: "التحرير يعمل: بقيت {n} مهمة."),
            emptyTitle: "الطبعة الأولى قيد الإعداد",
            emptyText: "لم يُنشر هنا شيء بعد. ما إن يُقرأ أحد المصادر حتى تظهر مقالاته في هذه الصفحة.",
            emptyWorking: "تُقرأ الصفحات الأولى وتُترجم الآن، وتظهر المقالات واحداً بعد آخر، خلال دقيقة في العادة.",
            reload: "أعد تحميل الصفحة"),
        lists: Lists(
            articles: Plural(
                zero: "لا مقالات", one: "مقال واحد", two: "مقالان", few: "{n} مقالات", many: "{n} مقالاً",
                other: "{n} مقال"),
            results: Plural(
                zero: "لم يُعثر على مقالات", one: "عُثر على مقال واحد", two: "عُثر على مقالين",
                few: "عُثر على {n} مقالات", many: "عُثر على {n} مقالاً", other: "عُثر على {n} مقال"),
            page: "صفحة {page} من {pages}", pages: "صفحات أخرى", newer: "الأحدث", older: "الأقدم",
            nothing: "لا مقالات هنا بعد.",
            latestTitle: "آخر الأخبار", sectionLabel: "باب", topicLabel: "موضوع",
            languageLabel: "اللغة الأصلية", outletLabel: "صحيفة", storyLabel: "حدث واحد وروايات عدة",
            searchTitle: "البحث", searchLabel: "كلمات البحث", searchButton: "ابحث",
            searchHint: "يشمل البحث الترجمة والنص الأصلي بجميع الخطوط.",
            nothingFound: "لا مقال يحتوي على «{words}».",
            storyIntroduction: "ما كتبته عدة صحف عن الحدث نفسه.",
            sameText: Plural(
                zero: "لا نسخ من هذا النص", one: "نسخة واحدة من هذا النص", two: "نسختان من هذا النص",
                few: "{n} نسخ من هذا النص", many: "{n} نسخة من هذا النص", other: "{n} نسخة من هذا النص"),
            newsrooms: Plural(
                zero: "بلا صحف", one: "صحيفة واحدة", two: "صحيفتان", few: "{n} صحف", many: "{n} صحيفة",
                other: "{n} صحيفة"),
            tongues: Plural(
                zero: "بلا لغات", one: "لغة واحدة", two: "لغتان", few: "{n} لغات", many: "{n} لغة", other: "{n} لغة"),
            inOriginal: "في النص الأصلي"),
        article: ArticleWords(
            by: "بقلم {names}",
            minutes: Plural(
                zero: "أقل من دقيقة قراءة", one: "دقيقة قراءة واحدة", two: "دقيقتا قراءة", few: "{n} دقائق قراءة",
                many: "{n} دقيقة قراءة", other: "{n} دقيقة قراءة"),
            otherVersions: Plural(
                zero: "لا مقالات أخرى عن الحدث", one: "مقال آخر عن الحدث", two: "مقالان آخران عن الحدث",
                few: "{n} مقالات أخرى عن الحدث", many: "{n} مقالاً آخر عن الحدث", other: "{n} مقال آخر عن الحدث"),
            corrected: "صُحّح في {date}",
            originalLanguage: "اللغة الأصلية", section: "باب",
            views: "اختيار النص", viewTranslation: "الترجمة", viewOriginal: "الأصل", viewParallel: "جنباً إلى جنب",
            machine: "ترجمة آلية لم يراجعها أحد", edited: "ترجمة راجعها إنسان", flagged: "ترجمة مشكوك فيها",
            pending: "الترجمة جارية", untranslated: "النص الأصلي", native: "كُتب بالعربية",
            flaggedNotice: "وجدت فحوصنا في هذه الترجمة خطأً قد يغيّر المعنى. قارنها بالأصل قبل الاعتماد عليها.",
            pendingNotice: "تجري ترجمة هذا المقال. وإلى أن تنتهي، هذا هو النص الأصلي.",
            untranslatedNotice: "لا محرّك ترجمة مثبّتاً لهذه اللغة. هذا هو النص الأصلي.",
            subscribers: "لمشتركي الناشر فقط",
            translationColumn: "الترجمة", originalColumn: "الأصل",
            notTranslated: "مقطع لم يُترجم",
            corrections: "التصحيحات", titleChanged: "تغيّر العنوان",
            paragraphsChanged: Plural(
                zero: "لم تتغيّر أي فقرة", one: "تغيّرت فقرة واحدة", two: "تغيّرت فقرتان", few: "تغيّرت {n} فقرات",
                many: "تغيّرت {n} فقرة", other: "تغيّرت {n} فقرة"),
            correctionSeen: "صحّح الناشر هذا المقال (لوحظ في {date})",
            provenance: "نشرته {outlet} بعنوان {title}",
            readOriginal: "اقرأ الأصل في {outlet}", continueAt: "تابع القراءة في {outlet}",
            extractNotice: "لا يُعرض هنا إلا مطلع هذا المقال.", topics: "الموضوعات",
            sameStory: "عن الحدث نفسه", related: "اقرأ أيضاً",
            image: "صورة", seeImage: "شاهد الصورة لدى الناشر", credit: "المصدر",
            video: "مقطع مصوّر", audio: "تسجيل صوتي", post: "منشور", embed: "محتوى من موقع آخر",
            seeThere: "افتحه في موقعه", saidBy: "مصدر الاقتباس"),
        making: Making(
            heading: "كيف صُنعت هذه الصفحة", engine: "محرّك الترجمة", when: "تُرجم في",
            languages: "اللغات", segments: "الجمل", checks: "الفحوص", reader: "المراجعة",
            translated: Plural(
                zero: "لم تُترجم أي جملة", one: "تُرجمت جملة واحدة", two: "تُرجمت جملتان", few: "تُرجمت {n} جمل",
                many: "تُرجمت {n} جملة", other: "تُرجمت {n} جملة"),
            kept: Plural(
                zero: "لم يبقَ شيء كما هو", one: "بقيت واحدة كما هي", two: "بقيت اثنتان كما هما",
                few: "بقيت {n} كما هي", many: "بقيت {n} كما هي", other: "بقيت {n} كما هي"),
            failed: Plural(
                one: "واحدة لم تُترجم", two: "اثنتان لم تُترجما", few: "{n} لم تُترجم", many: "{n} لم تُترجم",
                other: "{n} لم تُترجم"),
            edited: Plural(
                one: "راجع إنسان واحدة", two: "راجع إنسان اثنتين", few: "راجع إنسان {n} منها",
                many: "راجع إنسان {n} منها", other: "راجع إنسان {n} منها"),
            memory: "ذاكرة الترجمة",
            noFindings: "لم يُعثر على خلل",
            readByNobody: "لم يراجع أحد هذه الترجمة بعد",
            readByPerson: "راجع إنسان هذه الترجمة",
            blocking: Plural(
                one: "خطأ جسيم واحد", two: "خطآن جسيمان", few: "{n} أخطاء جسيمة", many: "{n} خطأً جسيماً",
                other: "{n} خطأ جسيم"),
            warning: Plural(
                one: "تحذير واحد", two: "تحذيران", few: "{n} تحذيرات", many: "{n} تحذيراً", other: "{n} تحذير"),
            noting: Plural(
                one: "ملاحظة واحدة", two: "ملاحظتان", few: "{n} ملاحظات", many: "{n} ملاحظة", other: "{n} ملاحظة"),
            rules: arabicRules, otherRule: "خلل آخر",
            originalOnly: "يُعرض هذا المقال كما نُشر، ولم يُترجم منه شيء."),
        sharing: Sharing(heading: "شارك", email: "البريد الإلكتروني", copy: "العنوان للنسخ"),
        sources: SourceWords(
            title: "المصادر",
            introduction: "الصحف التي تقرؤها هذه الطبعة، وكيف أجابت كلٌّ منها في المرة الأخيرة.",
            outlet: "صحيفة", state: "الحال", language: "اللغة", articles: "المقالات", asked: "آخر قراءة",
            nextAsked: "القراءة التالية", policy: "النشر", since: "منذ {date}",
            failures: Plural(
                zero: "بلا إخفاق", one: "إخفاق واحد", two: "إخفاقان متتاليان", few: "{n} إخفاقات متتالية",
                many: "{n} إخفاقاً متتالياً", other: "{n} إخفاق متتالٍ"),
            states: [
                "new": "جديد", "healthy": "سليم", "degraded": "قُرئ وفيه عيوب", "failing": "تعذّر الوصول",
                "waiting": "يطلب منا الانتظار", "forbidden": "القراءة ممنوعة", "gone": "اختفى",
            ],
            troubles: arabicTroubles,
            policies: [
                "fullText": "النص كاملاً", "extract": "مقتطفات", "private": "النص كاملاً بعيداً عن محركات البحث",
            ],
            homepage: "موقع الناشر", feed: "العنوان المقروء", never: "أبداً", none: "لم يُسجَّل أي مصدر بعد.",
            healthy: Plural(
                zero: "لا مصادر سليمة", one: "مصدر واحد سليم", two: "مصدران سليمان", few: "{n} مصادر سليمة",
                many: "{n} مصدراً سليماً", other: "{n} مصدر سليم")),
        about: About(title: "عن هذه الطبعة", sections: arabicAbout),
        comments: arabicComments,
        faults: Faults(
            missingTitle: "هذه الصفحة غير موجودة",
            missingText: "لعل العنوان ناقص، أو سُحب المقال.",
            brokenTitle: "تعذّر إعداد الصفحة",
            brokenText: "الخطأ من جانبنا. أعد المحاولة بعد قليل.",
            refusedTitle: "رُفض الطلب",
            refusedText: "هذا العنوان لا يقبل طلباً من هذا النوع.",
            home: "العودة إلى الصفحة الأولى"))
}
