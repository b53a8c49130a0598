extension FurniturePhrases {
    /// Turkish, Arabic, Persian, Hebrew, Urdu, Swahili, Afrikaans.
    static let southern: [FurniturePhrases] = [
        FurniturePhrases(
            language: "tr",
            phrases: [
                .alsoRead:
                    "ayrıca okuyun|bunu da oku|bunları da okuyun|devamını oku|daha fazla|ilgili haber|ilgili haberler|i̇lgili haberler|haberin devamı|okumaya devam et|tıklayınız|ayrıca bakınız|haberi oku|benzer haberler|detaylar için|bkz|haberin devamı için tıklayın|haberin devamı için",
                .advertisement:
                    "reklam|reklamlar|i̇lan|ilan|sponsorlu|reklamdan sonra devam ediyor|haberin devamı reklamdan sonra",
                .subscribe:
                    "bağış yap|destek ol|bültenimize|bizi|whatsapp kanalımıza|telegram kanalımıza|bizi google news|abone ol|abone olun|bülten|giriş yap|üye ol|kayıt ol|takip edin|bizi takip edin|e-bülten|indirin|google news'te takip et|google news'te|google haberler'de|gazeteciliğimize değer veriyorsanız|en son haberler için uygulamamızı|uygulamamızı indirin",
                .continues: "devamı sonraki sayfada|haberin devamı sonraki sayfada",
                .nextPage: "sonraki sayfa|sonraki|diğer sayfa|diğer sayfaya geç|i̇leri|ileri|devamı",
                .singlePage: "tek sayfada göster|tümünü göster|yazdır",
                .share:
                    "bu gönderiyi instagram'da gör|paylaş|paylaşın|yazdır|gönder|bağlantıyı kopyala|kaydet|tweetle|facebook|twitter|whatsapp",
                .comments: "yorumlar|yorum|yorum yap|yorum yaz|yorum ekle|yorum gönder",
                .otherArticles:
                    "en çok okunanlar|çok okunanlar|son dakika|son haberler|ilgili haberler|i̇lgili haberler|diğer haberler|öne çıkanlar|önerilen haberler|popüler|benzer haberler|sıradaki haber|günün manşetleri|bunlar da ilginizi çekebilir|ilginizi çekebilir",
                .credit: "fotoğraf|foto|kaynak|görsel|video|fotoğraflar",
                .paywall:
                    "bu içerik yalnızca abonelere|bu içerik sadece abonelere|sadece abonelere özel|devamını okumak için|okumaya devam etmek için|giriş yapın ve|üye girişi yapın|sadece aboneler|abonelere özel|zaten abone misiniz",
                .topics: "etiketler|konular|anahtar kelimeler|etiket",
                .legal:
                    "çerezleri kullanıyoruz|bu site çerez|bu internet sitesinde çerez|biz ve ortaklarımız|tüm hakları saklıdır|gizlilik politikası|çerez politikası|çerez|deneyiminizi geliştirmek için|çerezler kullanıyoruz|bu site çerezleri kullanır",
                .aboutAuthor:
                    "iletişim|bize ulaşın|bize yazın|yazar hakkında|yazar hakkında bilgi",
                .byline: "yazan|yazar|haber|muhabir|kaynak",
                .dated:
                    "okuma süresi|dk okuma|yayınlanma|güncelleme|yayın tarihi|son güncelleme|güncellenme|giriş|giriş tarihi|oluşturulma tarihi",
            ]),
        FurniturePhrases(
            language: "ar",
            phrases: [
                .alsoRead:
                    "اقرأ أيضا|اقرأ أيضاً|اقرأ ايضا|إقرأ أيضا|اقرأ المزيد|اقرأ أكثر|شاهد أيضا|شاهد أيضاً|طالع أيضا|مواضيع ذات صلة|أخبار ذات صلة|ذات صلة|قد يعجبك أيضا|المزيد|للمزيد|موضوعات متعلقة|مقالات ذات صلة|تابع أيضا|اقرأ|تابع القراءة",
                .advertisement: "إعلان|اعلان|إعلانات|الإعلانات|محتوى ممول|إعلان ممول|يستمر المقال بعد الإعلان",
                .subscribe:
                    "اشترك في|اشتركوا|انضم إلى|حمل تطبيق|اشترك|اشترك الآن|اشتراك|النشرة البريدية|تسجيل الدخول|سجل|تابعنا|تابعونا|تابعونا على|انضم|النشرة الإخبارية|حمل التطبيق|تابعوا آخر أخبارنا|تابعوا آخر|للمزيد من الأخبار|تابع آخر الأخبار|إذا كنت تقدر صحافتنا|ادعم صحافتنا|حمل تطبيقنا|حمّل التطبيق",
                .continues: "يتبع في الصفحة التالية|البقية في الصفحة التالية|تابع في الصفحة التالية|يتبع",
                .nextPage: "الصفحة التالية|التالي|التالية|المزيد", .singlePage: "عرض الكل|صفحة واحدة|طباعة",
                .share:
                    "عرض هذا المنشور على instagram|شارك|مشاركة|شاركها|شارك المقال|طباعة|إرسال|نسخ الرابط|حفظ|انشر|فيسبوك|تويتر|واتساب|شارك الخبر|شارك الموضوع",
                .comments: "تعليقات|التعليقات|تعليق|أضف تعليق|أضف تعليقا|اترك تعليقا|اترك تعليقاً|اكتب تعليقا",
                .otherArticles:
                    "الأكثر قراءة|الأكثر مشاهدة|آخر الأخبار|أخبار ذات صلة|مقالات ذات صلة|مواضيع ذات صلة|الأكثر شعبية|اقرأ أيضا|اقرأ أيضاً|أحدث الأخبار|المزيد من|موضوعات متعلقة|موضوعات ذات صلة|قد يعجبك|مقترح لك",
                .credit: "صورة|الصورة|المصدر|تصوير|مصدر الصورة|صور|فيديو|التعليق على الصورة",
                .paywall: "هذا المقال للمشتركين|سجل الدخول لمتابعة القراءة|للمشتركين فقط|هذا المحتوى للمشتركين",
                .topics: "وسوم|الوسوم|كلمات مفتاحية|كلمات دلالية|مواضيع|الكلمات المفتاحية|تاغات",
                .legal: "جميع الحقوق محفوظة|سياسة الخصوصية|نستخدم ملفات تعريف الارتباط",
                .aboutAuthor:
                    "للتواصل|راسلنا|عن الكاتب|نبذة عن الكاتب",
                .byline: "بقلم|كتب|كتبت|الكاتب|إعداد|تحرير",
                .dated: "نشر|نشر في|تاريخ النشر|آخر تحديث|تم التحديث|تحديث",
            ]),
        FurniturePhrases(
            language: "fa",
            phrases: [
                .alsoRead:
                    "بیشتر بخوانید|همچنین بخوانید|بخوانید|مطالب مرتبط|اخبار مرتبط|بیشتر بدانید|ادامه مطلب|خبرهای مرتبط",
                .advertisement: "آگهی|تبلیغات|تبلیغ",
                .subscribe:
                    "در کانال|ما را در|به کانال|عضو شوید|به ما بپیوندید|عضویت|ثبت نام|خبرنامه|ورود|ما را دنبال کنید|اشتراک",
                .continues: "ادامه در صفحه بعد", .nextPage: "صفحه بعد|بعدی",
                .share: "مشاهده این پست در اینستاگرام|اشتراک‌گذاری|به اشتراک بگذارید|چاپ|ارسال|اشتراک گذاری",
                .comments: "نظرات|دیدگاه‌ها|نظر|ارسال نظر|نظر شما|دیدگاه",
                .otherArticles:
                    "پربیننده‌ترین|پربازدیدترین|آخرین اخبار|مطالب مرتبط|اخبار مرتبط|پربحث‌ترین|پربازدیدترین ها|پربازدیدترین‌ها",
                .credit: "عکس|منبع|تصویر",
                .paywall: "این مطلب فقط برای مشترکان|برای ادامه مطلب وارد شوید|فقط برای مشترکان",
                .topics: "برچسب‌ها|برچسب ها|کلیدواژه‌ها|موضوعات",
                .legal: "تمامی حقوق محفوظ است|کلیه حقوق|انتهای پیام|پایان پیام", .byline: "نویسنده|به قلم",
                .dated: "منتشر شده|به‌روزرسانی|تاریخ انتشار|کد خبر|کد مطلب|شناسه خبر",
            ]),
        FurniturePhrases(
            language: "he",
            phrases: [
                .alsoRead:
                    "קראו גם|קרא גם|קראו עוד|קרא עוד|עוד בנושא|כתבות נוספות|ראו גם|לקריאה נוספת|כתבות קשורות|להמשך קריאה|המשך קריאה",
                .advertisement: "פרסומת|מודעה|פרסומות|תוכן שיווקי|תוכן ממומן",
                .subscribe:
                    "עקבו|הצטרפו לערוץ|הצטרפו לקבוצת|הירשמו|הרשמה|ניוזלטר|התחברות|התחבר|עקבו אחרינו|הצטרפו|מנוי|להרשמה|לרכישת מנוי",
                .continues: "המשך בעמוד הבא|המשך הכתבה", .nextPage: "עמוד הבא|הבא|לעמוד הבא",
                .share: "להציג את הפוסט הזה באינסטגרם|שתף|שתפו|שיתוף|הדפסה|הדפס|שלח|העתק קישור",
                .comments: "תגובות|תגובה|הוסף תגובה|הוסיפו תגובה|כתוב תגובה",
                .otherArticles:
                    "הנקראות ביותר|הכי נקראים|כתבות נוספות|חדשות אחרונות|עוד כתבות|אולי יעניין אותך|פופולרי",
                .credit: "צילום|תמונה|מקור|קרדיט",
                .paywall: "הכתבה זמינה למנויים|תוכן למנויים|כבר מנויים|היכנסו כדי להמשיך|למנויים בלבד|כתבה למנויים",
                .topics: "תגיות|נושאים|תגית",
                .legal: "כל הזכויות שמורות|מדיניות פרטיות", .byline: "מאת|כתב", .dated: "פורסם|עודכן|פורסם ב",
            ]),
        FurniturePhrases(
            language: "ur",
            phrases: [
                .alsoRead: "یہ بھی پڑھیں|مزید پڑھیں|متعلقہ خبریں|مزید جانیے", .advertisement: "اشتہار|اشتہارات",
                .subscribe: "سبسکرائب کریں|نیوز لیٹر|لاگ ان|ہمیں فالو کریں", .nextPage: "اگلا صفحہ|اگلا",
                .share: "شیئر کریں|شیئر|پرنٹ", .comments: "تبصرے|تبصرہ کریں|تبصرہ",
                .otherArticles: "سب سے زیادہ پڑھی جانے والی|تازہ ترین|متعلقہ خبریں|مقبول ترین", .credit: "تصویر|ذریعہ",
                .topics: "ٹیگز|موضوعات", .legal: "جملہ حقوق محفوظ ہیں", .byline: "تحریر|از", .dated: "شائع|اپ ڈیٹ",
            ]),
        FurniturePhrases(
            language: "sw",
            phrases: [
                .alsoRead: "soma pia|soma zaidi|habari zinazohusiana|tazama pia|endelea kusoma",
                .advertisement: "tangazo|matangazo", .subscribe: "jiandikishe|jisajili|ingia|tufuate|jarida",
                .nextPage: "ukurasa unaofuata|ifuatayo|mbele", .share: "shiriki|sambaza|chapisha",
                .comments: "maoni|toa maoni|acha maoni",
                .otherArticles: "zinazosomwa zaidi|habari mpya|habari zinazohusiana|maarufu", .credit: "picha|chanzo",
                .topics: "mada|lebo", .legal: "haki zote zimehifadhiwa", .byline: "na|imeandikwa na",
                .dated: "imechapishwa|imesasishwa",
            ]),
        FurniturePhrases(
            language: "af",
            phrases: [
                .alsoRead: "lees ook|lees meer|sien ook|verwante artikels|lees verder",
                .advertisement: "advertensie|advertensies|geborg",
                .subscribe: "teken in|nuusbrief|registreer|volg ons|sluit aan", .nextPage: "volgende bladsy|volgende",
                .share: "deel|deel dié|druk", .comments: "kommentaar|lewer kommentaar",
                .otherArticles: "meeste gelees|jongste nuus|verwante artikels|gewild", .credit: "foto|bron",
                .paywall: "slegs vir intekenaars", .topics: "onderwerpe|etikette", .legal: "alle regte voorbehou",
                .byline: "deur", .dated: "gepubliseer|opgedateer",
            ]),
    ]
}
