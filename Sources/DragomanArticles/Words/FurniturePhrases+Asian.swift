extension FurniturePhrases {
    /// Indonesian and Malay, Vietnamese, Tagalog, Thai, Chinese, Japanese, Korean, Hindi, Bengali, Tamil.
    static let asian: [FurniturePhrases] = [
        FurniturePhrases(
            language: "id",
            phrases: [
                .alsoRead:
                    "baca juga|baca|baca selengkapnya|baca lebih lanjut|simak juga|lihat juga|artikel terkait|berita terkait|selengkapnya|simak|tonton juga|saksikan juga|pilihan redaksi|gambas:video|gambas|rekomendasi|artikel lainnya|lihat|baca pula|simak video|saksikan video|lanjutkan membaca|berita lainnya|baca lagi|bacaan lanjut|pilihan editor|lihat juga video",
                .advertisement:
                    "advertisement|iklan|advertorial|gulir untuk lanjut membaca|gulir untuk melanjutkan konten|scroll to continue with content|scroll untuk melanjutkan|lanjutkan membaca di bawah|pariwara|artikel berlanjut setelah iklan",
                .subscribe:
                    "donasi|donasi sekarang|dapatkan update|yuk|berlangganan|langganan|daftar|masuk|ikuti kami|ikuti|buletin|newsletter|dapatkan|gabung|unduh|bergabung|langgan|log masuk|simak berita dan artikel|dapatkan berita|cek berita dan artikel|dukung jurnalisme|unduh aplikasi",
                .continues:
                    "bersambung ke halaman berikutnya|lanjut ke halaman berikutnya|baca di halaman berikutnya|bersambung|berlanjut ke halaman berikutnya|lanjutkan membaca di halaman berikutnya|baca halaman selanjutnya|bersambung di halaman berikutnya",
                .nextPage:
                    "selanjutnya|halaman selanjutnya|halaman berikutnya|berikutnya|lanjut|laman seterusnya|halaman seterusnya|seterusnya",
                .singlePage:
                    "tampilkan semua|lihat semua|semua halaman|tampilkan semua halaman|dalam satu halaman|show all",
                .share:
                    "lihat postingan ini di instagram|bagikan|bagikan artikel|bagikan ke|cetak|salin tautan|kirim|simpan|kongsi|facebook|twitter|whatsapp|share|sebarkan|suka memuat|menyukai memuat",
                .comments:
                    "komentar|komentari|tulis komentar|tinggalkan komentar|beri komentar|tinggalkan balasan|komen|ulasan",
                .otherArticles:
                    "terpopuler|terbaru|berita terbaru|berita terpopuler|berita terkait|artikel terkait|paling banyak dibaca|terkini|rekomendasi|pilihan editor|berita lainnya|populer|baca juga|trending|topik terkait|lainnya|paling popular",
                .credit: "foto|sumber|gambar|ilustrasi|dok|kredit|video|arsip foto|sumber foto",
                .paywall:
                    "artikel ini khusus pelanggan|konten ini khusus|silakan berlangganan untuk|masuk untuk membaca|khusus pelanggan|hanya untuk pelanggan|sudah berlangganan|artikel ini khusus|konten ini eksklusif|untuk membaca selengkapnya",
                .topics: "tag|tags|topik|topik terkait|kata kunci|kategori|label",
                .legal:
                    "kami menggunakan cookie|situs ini menggunakan cookie|hak cipta dilindungi|seluruh hak cipta|kebijakan privasi|dilarang keras|hak cipta|semua hak|tampilan slide ini membutuhkan javascript",
                .aboutAuthor:
                    "kontak|hubungi|hubungi kami|kirim",
                .byline: "oleh|penulis|laporan|reporter|editor|ditulis oleh",
                .dated: "waktu baca|menit baca|diterbitkan|diperbarui|dipublikasikan|terbit|tayang|kemas kini",
            ]),
        FurniturePhrases(
            language: "vi",
            phrases: [
                .alsoRead:
                    "đọc thêm|xem thêm|đọc tiếp|tin liên quan|bài liên quan|có thể bạn quan tâm|mời bạn đọc|xem tiếp|mời quý độc giả|mời bạn đọc thêm",
                .advertisement: "quảng cáo|nội dung tài trợ",
                .subscribe: "đăng ký nhận|đăng ký|đăng nhập|bản tin|theo dõi|theo dõi chúng tôi|tải ứng dụng",
                .continues: "xem tiếp trang sau|còn tiếp", .nextPage: "trang sau|trang tiếp|tiếp theo|trang kế|tiếp",
                .singlePage: "xem toàn bộ|trên một trang",
                .share: "xem bài viết này trên instagram|chia sẻ|in bài|gửi|sao chép liên kết|lưu",
                .comments: "bình luận|ý kiến|gửi bình luận|viết bình luận|ý kiến bạn đọc",
                .otherArticles:
                    "đọc nhiều|tin mới|tin mới nhất|xem nhiều|tin liên quan|bài liên quan|tin nổi bật|tin cùng chuyên mục|cùng chuyên mục|tin khác",
                .credit: "ảnh|nguồn|hình ảnh|video|đồ họa",
                .paywall: "bài viết chỉ dành cho|chỉ dành cho thành viên|đăng nhập để đọc tiếp|chỉ dành cho thuê bao",
                .topics: "từ khóa|chủ đề|thẻ|tags",
                .legal: "bảo lưu mọi quyền|bản quyền|giữ bản quyền|chúng tôi sử dụng cookie",
                .byline: "theo|tác giả", .dated: "đăng|cập nhật|xuất bản",
            ]),
        FurniturePhrases(
            language: "tl",
            phrases: [
                .alsoRead: "basahin din|basahin|magbasa pa|kaugnay na balita|tingnan din|panoorin",
                .advertisement: "patalastas|anunsyo", .subscribe: "mag-subscribe|mag-sign up|sundan kami|mag-log in",
                .nextPage: "susunod na pahina|susunod", .share: "ibahagi|i-share|i-print",
                .comments: "mga komento|komento|mag-iwan ng komento",
                .otherArticles: "pinakabasa|pinakabagong balita|kaugnay na balita|iba pang balita",
                .credit: "larawan|pinagmulan", .topics: "mga paksa|mga tag", .legal: "lahat ng karapatan ay nakalaan",
                .byline: "ni|nina|isinulat ni", .dated: "inilathala|na-update",
            ]),
        FurniturePhrases(
            language: "th",
            phrases: [
                .alsoRead:
                    "อ่านเพิ่มเติม|อ่านต่อ|อ่านข่าว|อ่านข่าวที่เกี่ยวข้อง|ข่าวที่เกี่ยวข้อง|อ่านเพิ่ม|ดูเพิ่มเติม|บทความที่เกี่ยวข้อง|เรื่องที่เกี่ยวข้อง|คลิกอ่าน|อ่านข่าวเพิ่มเติม|อ่านข่าวอื่น ๆ|อ่านข่าวอื่นๆ",
                .advertisement: "โฆษณา|พื้นที่โฆษณา",
                .subscribe: "สมัครรับ|สมัครสมาชิก|สมัครรับข่าวสาร|เข้าสู่ระบบ|ติดตามเรา|ติดตาม|ลงทะเบียน|กดติดตาม",
                .continues: "อ่านต่อหน้าถัดไป|อ่านต่อหน้า", .nextPage: "หน้าถัดไป|ถัดไป|ต่อไป",
                .share: "ดูโพสต์นี้บน instagram|แชร์|แบ่งปัน|พิมพ์|คัดลอกลิงก์|แชร์เรื่องนี้",
                .comments: "ความคิดเห็น|แสดงความคิดเห็น|คอมเมนต์",
                .otherArticles: "ข่าวล่าสุด|ยอดนิยม|ข่าวยอดนิยม|ข่าวที่เกี่ยวข้อง|อ่านมากที่สุด|เรื่องล่าสุด|ข่าวแนะนำ|ข่าวอื่นๆ",
                .credit: "ภาพ|ที่มา|ภาพจาก|ขอบคุณภาพ|แหล่งที่มา|ภาพประกอบ|เครดิต|ขอบคุณข้อมูลจาก|ขอบคุณภาพจาก",
                .paywall: "เฉพาะสมาชิก|เข้าสู่ระบบเพื่ออ่านต่อ|สำหรับสมาชิกเท่านั้น",
                .topics: "แท็ก|หัวข้อ|แท็กที่เกี่ยวข้อง|คำค้น", .legal: "สงวนลิขสิทธิ์|นโยบายความเป็นส่วนตัว",
                .byline: "โดย|เขียนโดย|ผู้เขียน", .dated: "เผยแพร่|อัปเดต|ปรับปรุง|เผยแพร่เมื่อ",
            ]),
        FurniturePhrases(
            language: "zh",
            phrases: [
                .alsoRead:
                    "相关阅读|相關閱讀|延伸阅读|延伸閱讀|相关新闻|相關新聞|阅读更多|閱讀更多|更多|更多报道|更多報導|推荐阅读|推薦閱讀|查看更多|点击阅读|點擊閱讀|相关报道|相關報導|你可能也喜欢|你可能還想看|更多新聞|更多新闻|看更多|继续阅读|繼續閱讀|猜你喜欢|往下看更多|編輯推薦|编辑推荐|相关链接|上一篇|下一篇|点击进入专题|點擊進入專題",
                .advertisement: "广告|廣告|赞助内容|贊助內容|推广|推廣|广告内容|廣告內容|請繼續往下閱讀|請繼續往下閱讀...",
                .subscribe:
                    "捐款|赞助我们|订阅我们|訂閱我們|在 facebook|在facebook|下载我们的|订阅|訂閱|登录|登入|注册|註冊|关注我们|關注我們|电子报|電子報|加入我们|加入會員|扫码关注|扫一扫|下载客户端|下載app|追蹤我們|扫描二维码|掃描二維碼|扫描下方二维码|长按二维码|更多精彩内容|更多精彩內容|打开app阅读|打开客户端|点击进入专题|如果您重视我们的|支持我们的新闻|下载我们的应用",
                .continues: "下一页继续|接下一页|未完待续|未完待續|(未完)", .nextPage: "下一页|下一頁|下页|下頁|后页|後頁|下一章|余下全文|后一页",
                .singlePage: "阅读全文|显示全文|全文阅读|閱讀全文|在本页阅读全文|在本页显示全文|在一页显示|在一頁顯示|單頁閱讀|单页阅读|打印",
                .share: "在 instagram 查看这篇帖子|在 instagram 查看這則貼文|分享|分享到|分享至|打印|列印|收藏|复制链接|複製連結|转发|轉發|微信|微博|点赞|分享此文|微信扫一扫",
                .comments: "条评论|則評論|评论|評論|留言|发表评论|發表評論|网友评论|我要评论|发布评论|我要留言|參與評論",
                .otherArticles:
                    "热门|熱門|热门文章|熱門文章|热门新闻|熱門新聞|最新消息|最新新闻|最新新聞|相关新闻|相關新聞|相关文章|相關文章|推荐|推薦|猜你喜欢|热点|阅读排行|排行榜|更多新闻|最多人看|編輯精選|为你推荐|延伸閱讀|延伸阅读|人气排行|相關標籤",
                .credit: "图|圖|图片|圖片|来源|來源|图片来源|圖片來源|摄影|攝影|图源|图为|資料圖|视频|影片|圖說|责任编辑|責任編輯|责编|責編|校对|审核|编辑|編輯|原标题|原標題",
                .paywall:
                    "本文仅供订阅|本文仅供会员|仅限订阅用户|仅限会员|会员专享|订阅后阅读|登录后继续阅读|请登录后继续|本文僅供訂閱|限訂戶閱讀|訂閱會員限定|仅限订阅者|仅供会员|訂閱戶專屬|會員專屬|付费阅读|登录后阅读|訂戶限定",
                .topics: "标签|標籤|关键词|關鍵字|主题|话题|關鍵詞|相關關鍵字|分類|分类",
                .legal:
                    "版权所有|版權所有|未经授权|未經授權|隐私政策|隱私權政策|免责声明|免責聲明|转载请注明|轉載請註明|不得转载|责任编辑|責任編輯|责编|編輯：|声明:转载|转载此文|特别声明:本文|免责声明:本文|版权声明:本文|本文来自微信公众号|特别声明|版权声明|我们使用 cookie|我们使用cookie|本网站使用cookie|本网站使用 cookie|本站使用cookie|我們使用 cookie|本網站使用cookie",
                .aboutAuthor:
                    "联系我们|联系邮箱|投稿|作者简介|作者簡介|关于作者|關於作者",
                .byline: "作者|记者|記者|文|编辑|文／|文/|撰文|採訪", .dated: "发布时间|發布時間|更新时间|更新時間|发表于|发布于|更新|時間|时间|日期",
            ]),
        FurniturePhrases(
            language: "ja",
            phrases: [
                .alsoRead:
                    "関連記事|関連ニュース|あわせて読みたい|合わせて読みたい|こちらもおすすめ|続きを読む|もっと見る|関連リンク|おすすめ記事|こちらもチェック|関連トピック|次に読む|関連する記事|もっと読む|併せて読みたい|関連キーワード|関連特集",
                .advertisement: "広告|pr|スポンサーリンク|[pr]|スポンサードリンク|sponsored|記事は広告の下に続きます",
                .subscribe:
                    "寄付する|ニュースレターに登録|ニュースレターを購読|公式line|facebookで|twitterで|会員登録|ログイン|購読|メールマガジン|フォロー|無料会員登録|新規登録|購読する|メルマガ|フォローする|登録する|アプリをダウンロード|最新ニュースをメール|ニュースをメールで|私たちの報道を支え|ご寄付をお願い|アプリをダウンロードして",
                .continues: "次のページへ続く|次ページに続く|次のページに続く|(続く)|つづく|続きは次のページ|続きは次ページ|続きは次ページへ",
                .nextPage: "次のページ|次へ|次ページ|次の記事|次",
                .singlePage: "全文表示|1ページで表示|1ページで読む|全ページを表示|全ページを表示する|全ページ表示|全ページを読む|印刷|全文を読む",
                .share:
                    "この投稿をinstagramで見る|シェア|シェアする|ツイート|共有|印刷|保存|リンクをコピー|はてなブックマーク|いいね|ブックマーク|この記事をシェア|共有する|この記事をシェアする|記事をシェア|lineで送る|外部サイトへ移動します",
                .comments: "コメント|コメントする|コメントを書く|コメント一覧",
                .otherArticles:
                    "人気記事|アクセスランキング|ランキング|最新記事|新着記事|新着|関連記事|関連ニュース|おすすめ|おすすめ記事|注目の記事|ピックアップ|最新ニュース|こちらもおすすめ|トップニュース|編集部おすすめ|編集部のおすすめ",
                .credit: "写真|画像|出典|提供|撮影|図|出所|資料|=写真",
                .paywall:
                    "残り文字|ログインして続きを読む|会員限定|この記事は会員限定|この記事は有料会員限定|残り|有料会員|会員限定記事|有料記事|続きを読むには|有料会員限定|記事の続きは有料会員|続きは有料会員",
                .topics: "タグ|キーワード|カテゴリー|トピック|関連キーワード|カテゴリ",
                .legal: "無断転載|無断複製|著作権|プライバシーポリシー|利用規約|無断転載を禁じます|当サイトではクッキー|当サイトではcookie|本サイトはcookie|このサイトはcookie",
                .aboutAuthor:
                    "お問い合わせ|ご意見|著者プロフィール|著者紹介|筆者紹介|プロフィール",
                .byline: "文|著者|執筆|筆者|取材・文", .dated: "公開|更新|掲載|公開日|更新日|投稿日|最終更新",
            ]),
        FurniturePhrases(
            language: "ko",
            phrases: [
                .alsoRead: "관련 기사|관련기사|관련 뉴스|더 보기|더보기|함께 보면 좋은 기사|이 기사도 읽어보세요|추천 기사|관련 글|기사 더보기|계속 읽기|이어서 보기",
                .advertisement: "광고|ad|스폰서|협찬",
                .subscribe:
                    "후원하기|후원|뉴스레터를|뉴스레터 구독|페이스북에서|네이버에서|카카오톡|유튜브 채널|구독하세요|구독|구독하기|로그인|회원가입|뉴스레터|팔로우|구독신청|앱 다운로드|알림 받기|기자 구독|제보는|저희 저널리즘을|앱을 내려받아|앱을 다운로드",
                .continues: "다음 페이지에 계속|다음 페이지로", .nextPage: "다음 페이지|다음|다음페이지", .singlePage: "전체보기|전체 보기|한 페이지로 보기|인쇄",
                .share:
                    "instagram에서 이 게시물 보기|공유|공유하기|인쇄|스크랩|링크 복사|복사|카카오톡|페이스북|트위터|좋아요|글자 크기|기사 저장|댓글|이 기사를 공유합니다|이 기사를 공유하기|기사 공유하기",
                .comments: "댓글|댓글 쓰기|의견|댓글쓰기|0개의 댓글",
                .otherArticles:
                    "많이 본 뉴스|인기 기사|인기뉴스|최신 뉴스|최신뉴스|관련 기사|관련기사|주요 뉴스|주요뉴스|추천 뉴스|실시간 인기|많이 본 기사|오늘의 주요뉴스|헤드라인|많이 읽은 기사|인기기사|주요기사|주요 기사",
                .credit: "사진|출처|제공|이미지|자료사진|사진제공|사진=|영상",
                .paywall: "이 기사는 유료|유료 구독자 전용|로그인 후 이용|로그인 후 계속|로그인이 필요|구독자 전용|회원 전용|유료 회원",
                .topics: "태그|키워드|주제|연관 키워드",
                .legal:
                    "무단 전재|무단전재|저작권자|무단 전재 및 재배포 금지|재배포 금지|개인정보처리방침|저작권자(c)|본 사이트는 쿠키|이 웹사이트는 쿠키|당사는 쿠키|쿠키를 사용합니다|당사는 더 나은",
                .aboutAuthor:
                    "제보|기사제보|기사 제보|제보하기|제보는|기자 소개|필자 소개|작성자 소개",
                .byline: "글|기자|글쓴이|작성자",
                .dated: "입력|수정|등록|게재|기사입력|최종수정|승인|업데이트",
            ]),
        FurniturePhrases(
            language: "hi",
            phrases: [
                .alsoRead: "यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|और पढ़ें|संबंधित खबरें|यह भी देखें|पढ़ें|आगे पढ़ें|ये भी देखें", .advertisement: "विज्ञापन|प्रायोजित",
                .subscribe:
                    "हमारे|हमें|हमसे जुड़ें|फॉलो करें|सब्सक्राइब करें|न्यूज़लेटर|लॉग इन|साइन इन|हमें फॉलो करें|डाउनलोड करें|ताजा खबरों के लिए|देश और दुनिया की ताजा खबरें|ताज़ा खबरों के लिए|हमारा ऐप डाउनलोड करें",
                .continues: "अगले पेज पर जारी",
                .nextPage: "अगला पेज|अगला पृष्ठ|अगला|आगे", .share: "इस पोस्ट को instagram पर देखें|शेयर करें|शेयर|साझा करें|प्रिंट",
                .comments: "टिप्पणियां|टिप्पणी|कमेंट|टिप्पणी करें|कमेंट करें",
                .otherArticles:
                    "सबसे ज्यादा पढ़ी गईं|ताज़ा खबरें|ताजा खबरें|लोकप्रिय|संबंधित खबरें|और खबरें|बड़ी खबरें|टॉप न्यूज़|सबसे ज्यादा पढ़ी गई|सबसे ज़्यादा पढ़ी गई",
                .credit: "फोटो|तस्वीर|स्रोत|फ़ोटो|इमेज स्रोत", .paywall: "यह लेख केवल सदस्यों|आगे पढ़ने के लिए|केवल सदस्यों के लिए",
                .topics: "टैग|विषय|टैग्स",
                .legal: "सर्वाधिकार सुरक्षित|गोपनीयता नीति", .byline: "द्वारा|लेखक|रिपोर्ट", .dated: "प्रकाशित|अपडेट|अपडेटेड",
            ]),
        FurniturePhrases(
            language: "bn",
            phrases: [
                .alsoRead: "আরও পড়ুন|আরো পড়ুন|এছাড়াও পড়ুন|সম্পর্কিত খবর|আরও দেখুন", .advertisement: "বিজ্ঞাপন",
                .subscribe: "সাবস্ক্রাইব করুন|লগ ইন|নিউজলেটার|অনুসরণ করুন", .nextPage: "পরবর্তী পাতা|পরবর্তী", .share: "শেয়ার করুন|শেয়ার|প্রিন্ট",
                .comments: "মন্তব্য|মন্তব্য করুন", .otherArticles: "সর্বাধিক পঠিত|সর্বশেষ|সর্বশেষ খবর|সম্পর্কিত খবর|জনপ্রিয়", .credit: "ছবি|সূত্র",
                .topics: "বিষয়|ট্যাগ", .legal: "সর্বস্বত্ব সংরক্ষিত", .byline: "লেখক|প্রতিবেদক", .dated: "প্রকাশ|প্রকাশিত|আপডেট",
            ]),
        FurniturePhrases(
            language: "ta",
            phrases: [
                .alsoRead: "மேலும் படிக்க|இதையும் படியுங்கள்|இதையும் படிக்க|தொடர்புடைய செய்திகள்", .advertisement: "விளம்பரம்",
                .subscribe: "குழுசேர|உள்நுழைய|எங்களை பின்தொடர", .nextPage: "அடுத்த பக்கம்|அடுத்து", .share: "பகிர்|பகிர்க",
                .comments: "கருத்துகள்|கருத்து", .otherArticles: "அதிகம் படித்தவை|சமீபத்திய செய்திகள்|தொடர்புடைய செய்திகள்", .credit: "படம்|ஆதாரம்",
                .topics: "குறிச்சொற்கள்", .legal: "அனைத்து உரிமைகளும் பாதுகாக்கப்பட்டவை", .byline: "எழுதியவர்", .dated: "வெளியிடப்பட்டது",
            ]),
    ]
}
