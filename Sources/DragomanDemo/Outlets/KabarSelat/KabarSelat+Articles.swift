extension DemoOutlet {
    static let kabarSelatArticles: [DemoArticle] = [
        DemoArticle(
            slug: "5-pelabuhan-bikin-pelayaran-pusing", section: 0, author: "Ratih Kusumawati", day: 0, time: 945,
            title: "5 Pelabuhan yang Bikin Perusahaan Pelayaran Makin Pusing",
            standfirst: "Dari mogok kerja sampai ubur-ubur, kapal kargo antre berhari-hari.",
            topics: ["pelabuhan", "kapal kargo", "perdagangan"],
            picture: DemoPicture(
                scene: .harbour, caption: "Kapal kargo antre di luar pelabuhan.", credit: "Ilustrasi: Kabar Selat"),
            body: """
                **Tanjung Selat, Kabar Selat** -- Perusahaan pelayaran dunia dibuat pusing oleh antrean kapal yang kian panjang di
                sejumlah pelabuhan besar.

                Biaya sewa kapal naik hampir dua kali lipat sejak awal tahun, sementara jadwal kedatangan barang makin sulit
                ditebak.

                @ad

                "Dulu kami menghitung keterlambatan dengan jam, sekarang dengan minggu," kata Ketua Asosiasi Pelayaran Selat,
                Hendra Wijanarko, {-1:Weekday} ({-1:short}).

                Berikut lima pelabuhan yang paling membuat pusing perusahaan pelayaran.

                ## 1. Puerto Brisa

                Pelabuhan di pesisir Altamar ini lumpuh selama sebelas hari karena mogok 3.400 buruh bongkar muat. Sebanyak 62
                kapal masih menunggu giliran.

                @shortcode [Gambas:Video Selat]

                Buruh dan perusahaan akhirnya sepakat menaikkan upah 6,5 persen. Meski begitu, antrean diperkirakan baru terurai
                dua pekan lagi.

                @also bulu-tangkis-sari-dewanti

                ## 2. Nordhaven

                Es di teluk Nordhaven datang tiga minggu lebih awal dari biasanya. Hanya satu dari empat kapal pemecah es yang
                bisa berlayar karena tiga lainnya sedang diperbaiki.

                "Kami butuh musim dingin yang lebih sopan," ujar kepala pelabuhan Astrid Lund, dikutip *Nordhaven Tidende*,
                {-2:Weekday} ({-2:short}).

                @newsletter

                ## 3. Qasr Lahim

                Badai pasir menutup menara kendali Qasr Lahim selama empat hari berturut-turut. Operator memindahkan 18 kapal ke
                pelabuhan tetangga.

                @page

                @ad

                ## 4. Tanjung Mera

                Di Tanjung Mera, biang keladinya adalah ubur-ubur. Hewan itu menyumbat saringan air pendingin pembangkit listrik
                pelabuhan dan membuat derek berhenti bekerja.

                Petugas mengangkat 40 ton ubur-ubur dalam sepekan. Sebagian dikeringkan dan dijual sebagai bahan makanan.

                @shortcode [Gambas:Instagram]

                ## 5. Saint-Orme

                Pelabuhan Saint-Orme sebenarnya sepi. Masalahnya, sistem komputer barunya mengira semua kapal sudah berangkat.

                "Menurut layar, saya sedang berada di tengah laut," kata nakhoda kapal *Meranti Jaya*, Yosef Tualaka, sambil
                tertawa.

                Perusahaan perangkat lunak menjanjikan perbaikan paling lambat {+9:date}.

                @sign (rtk/hws)
                """),
        DemoArticle(
            slug: "gunung-karvash-meletus", section: 0, author: "Dimas Prabowo", day: -1, time: 1830,
            title: "Gunung Karvash Meletus, 14.200 Warga Pulau Tamure Mengungsi",
            standfirst: "Kolom abu capai 7.500 meter, bandara Port Selan ditutup.",
            topics: ["gunung api", "Tamure", "bencana alam"],
            picture: DemoPicture(
                scene: .volcano, caption: "Gunung Karvash di Pulau Tamure.", credit: "Ilustrasi: Kabar Selat"),
            body: """
                **Port Selan, Kabar Selat** -- Gunung Karvash di Pulau Tamure meletus pada {-1:Weekday} ({-1:short}) dini hari.
                Sebanyak 14.200 warga di pesisir utara diungsikan.

                Letusan pertama tercatat pukul 04.10 waktu setempat dan memuntahkan abu setinggi 7.500 meter. Tidak ada korban
                jiwa, tetapi sebelas orang dirawat karena sesak napas.

                @ad

                Direktur Observatorium Vulkanologi Oriel, Ilena Maro, menaikkan status menjadi merah. "Karvash tidur selama 38
                tahun dan bangun nyaris tanpa peringatan," ujarnya.

                @also 5-pelabuhan-bikin-pelayaran-pusing

                Bandara Port Selan ditutup setidaknya sampai {+2:date}. Sekitar 3.100 wisatawan masih tertahan.

                Kementerian Luar Negeri menyatakan tidak ada warga negara dari kawasan Selat yang menjadi korban.

                @sign (dmp)
                """),
        DemoArticle(
            slug: "bulu-tangkis-sari-dewanti", section: 2, author: "Wahyu Lestari", day: -2, time: 2110,
            title: "Sari Dewanti Juara Terbuka Kastrin Usai Bangkit dari Ketinggalan",
            standfirst: "Tunggal putri 19 tahun itu menang 18-21, 21-19, 22-20.",
            topics: ["bulu tangkis", "Sari Dewanti"],
            picture: DemoPicture(scene: .stadium, caption: "Arena Terbuka Kastrin.", credit: "Ilustrasi: Kabar Selat"),
            body: """
                **Kastrin, Kabar Selat** -- Tunggal putri Sari Dewanti menjuarai turnamen bulu tangkis Terbuka Kastrin setelah
                mengalahkan unggulan pertama, Lin Yuqing, dengan skor 18-21, 21-19, 22-20, {-2:Weekday} ({-2:short}).

                Pertandingan berlangsung 84 menit. Pada gim ketiga, Sari sempat tertinggal 15-19 sebelum merebut enam angka
                beruntun.

                "Pelatih bilang, anggap saja ini latihan subuh. Saya jadi tidak takut," kata pemain berusia 19 tahun itu.

                @shortcode [Gambas:Youtube]

                Ini gelar pertama Sari di level senior. Ia membawa pulang hadiah 21.000 dolar dan berjanji membelikan ibunya
                mesin jahit baru.

                @sign (why/rtk)
                """),
        DemoArticle(
            slug: "harga-rumput-laut", section: 1, author: "Dimas Prabowo", day: -3, time: 1005,
            title: "Harga Rumput Laut Naik, Nelayan Tanjung Mera Tunda Melaut",
            standfirst: "Petani rumput laut menikmati harga tertinggi dalam lima tahun.",
            topics: ["rumput laut", "nelayan"],
            body: """
                **Tanjung Mera, Kabar Selat** -- Harga rumput laut kering di Tanjung Mera menembus 31 ribu rupiah per kilogram, naik
                dari 19 ribu rupiah pada awal musim.

                Kenaikan itu dipicu permintaan pabrik kosmetik. Banyak nelayan memilih menunda melaut dan menjemur rumput laut di
                halaman rumah.

                "Ikan bisa menunggu, harga tidak," kata Markus Leba, nelayan berusia 52 tahun.

                @ad

                Dinas Perikanan mengingatkan agar jarak tanam dijaga. Tahun lalu, penyakit *ais-ais* menghancurkan 200 hektare
                kebun hanya dalam tiga minggu.

                Pemerintah daerah menyiapkan gudang baru berkapasitas 500 ton yang ditargetkan selesai pada {+100:month}.

                @sign (dmp/why)
                """),
        DemoArticle(
            slug: "perpustakaan-perahu", section: 3, author: "Ratih Kusumawati", day: -1, time: 800,
            title: "Perahu Pustaka, Cara Pak Guru Mengantar Buku ke Pulau Terluar",
            standfirst: "Dengan mesin 15 tenaga kuda, ribuan buku sampai ke tangan anak-anak.",
            topics: ["literasi", "pulau"],
            picture: DemoPicture(scene: .sea, caption: "Perahu Pustaka bersandar.", credit: "Ilustrasi: Kabar Selat"),
            body: """
                **Pulau Lirang, Kabar Selat** -- Setiap Sabtu, Anton Renwarin mengisi perahunya dengan dua hal: solar dan dongeng.

                Guru sekolah dasar itu sudah tujuh tahun mengantar buku ke sembilan pulau kecil. Perahu bermesin 15 tenaga kuda
                miliknya kini memuat 1.200 buku, sebagian sumbangan pembaca.

                "Anak-anak menunggu di dermaga sejak pagi. Yang mereka tanyakan pertama bukan nama saya, tapi ada buku apa," kata
                Anton.

                @also harga-rumput-laut

                Ombak adalah tantangan terbesar. Pada musim barat, ia pernah terombang-ambing sebelas jam dan membungkus buku
                dengan jas hujan sementara dirinya basah kuyup.

                Mulai {+30:month}, sebuah yayasan akan menyumbangkan perahu kedua dengan panel surya.

                @sign (rtk)
                """),
    ]
}
