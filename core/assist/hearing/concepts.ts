import { distance as edits } from 'fastest-levenshtein';
import { MOMENTS } from './moments.ts';
import { remembered } from './remembered.ts';
import { sieveOf } from './sieve.ts';
import { SLANG } from './slang.ts';
import { stemsOf } from './stems.ts';

/**
 * What words of both languages stand for, as far as an intent hangs on it. Stems: `stemsOf` finds them in their forms.
 * A word stands for one thing; what it means beside others is said by `PHRASES` and by the signs of the intents.
 */
const lines = `
CANCEL: batal urung cancel cancellation cancle cansel gajadi annul abort void revoke withdraw unbook kill scrub
ORDER: pesanan pesenan order orderan paket paketan package parcel purchase pembelian belanjaan transaksi kiriman
GOODS: barang item items stuff goods thing things produk product products
TRACK: status lacak track tracking trace resi progress awb
COURIER: kurir courier driver pengantar rider deliveryman pengirim sopir supir
ARRIVE: sampai nyampe sampe nyampai tiba datang dateng arrive arrived arrival dtg nyampek
WHERE: where
WHEN: kapan when eta
NOTYET: belum yet blm
STILL: masih still
WHY: kok why kenapa
TILL: kasir cashier till kembalian
LATE: lama telat lambat late delay delayed molor ngaret tunggu wait lelet overdue kelamaan slow
DELIVER: antar kirim deliver delivery ship shipping send sent ekspedisi dispatch anter dianter pengiriman pengantaran ngirim shipment shipments
FAST: instan instant sameday express gosend grabexpress gojek grab ojol kilat nextday jne jnt sicepat lalamove gosen cargo kargo maxim
ONGKIR: ongkir ongkirnya postage
FEE: ongkos biaya tarif fee fees charge charged charges surcharge
FREE: gratis free complimentary
PRICE: harga price prices pricing cost costs pricelist berapaan brpan hrg harganya murah mahal cheap cheaper cheapest expensive termurah termahal pricy pricey
HOWMUCH: berapa brapa brp
PICKUP: pickup ambil jemput collect collection takeaway
OPEN: buka open opened opening opens operasional beroperasi
CLOSE: tutup close closed closing closes shut libur
HOURS: hours hrs
BRANCH: cabang toko gerai outlet store shop branch branches stores shops cabangnya supermarket showroom
LOCATE: alamat lokasi address location located letak maps map rute directions direction patokan shareloc denah sharelok seberang ancer2 arahin rutenya
NEAREST: terdekat dekat nearest closest nearby near deket
FACILITY: parkir parking parkiran mushola musholla musala toilet wc atm fasilitas facility facilities layanan lift elevator wheelchair disabled prayer restroom cafe kafe kantin lounge ramp valet locker counter konter apotek pharmacy klinik clinic playground trolley escalator eskalator disabilitas smoking sholat shalat salat solat pray
SERVICE: servis service serviced servicing reparasi repair repaired perbaiki perbaikan benerin betulin fix fixed teknisi technician montir tukang install installed installation instalasi mount mounting mounted apoteker pharmacist konsul konsultasi consult consultation cleaning cleaned maintenance freon mechanic handyman serpis tuneup dandanin
BOOKING: booking bookingan reservasi reservation appointment janji jadwal slot schedule kunjungan visit janjian appt antrian antrean bookings
MOVE: reschedule resched undur mundur maju pindah geser tunda postpone move shift switch reskedul rejadwal rebook pindahin majuin mundurin unduran rearrange
CHANGE: ganti ubah change rubah edit update ganti
RETURN: retur return returns returned kembalikan kembaliin balikin refund refunds refunded tukar exchange swap garansi warranty klaim claim reimburse reimbursement rebate rebates replacement pengembalian penukaran tuker nuker restitution compensation kompensasi
PACK: packing packaging kemasan bungkusan
CARE: pelayanan pelayan
COME: come coming came
THROW: lempar throw threw thrown banting buang
BROKEN: kutuan hair rusak pecah cacat busuk basi kadaluarsa kadaluwarsa expired bocor penyok sobek jamuran jamur berjamur retak defective damaged damage broken rotten moldy mouldy spoiled spoilt smashed cracked stale dented faulty leaking lecek melempem gosong kutu berkutu belatung hancur tengik bolong layu tumpah bekas cair meleleh mencair kotor remuk gores tergores lecet baret noda torn spilled spilt melted scratched mati dead died dirty used secondhand fake palsu tiruan counterfeit kw wilted leaked soggy bent berisik noisy penyot patah sompek keropos kempes kempot berlendir asem smelly bugs insects insect ulat semut kecoa worms hole holes mold mould ripped crushed shattered burnt
ANGRY: ngaco sepihak kecewa parah mengecewakan payah jelek kesal kesel kesel marah ngeselin sebel kapok brengsek bangsat tolol goblok bego kampret tai bohong disappointed disappointing disappoint terrible awful horrible rude unacceptable ridiculous worst disgusting pathetic useless angry upset furious annoyed annoying frustrated frustrating fuck fucking shit idiot stupid sucks judes jutek kasar galak ketus cuek ngawur kurangajar nyebelin zonk sampah buruk nyesel menyesal resah rugi dirugikan bodoh unprofessional misleading unhappy dissatisfied nyolot bentak membentak sombong lemot berantakan kacau unhelpful nyinyir congkak semena cemberut hina caci maki ogah rese ribet lelah muak eneg ilfil amburadul abal zalim mengesalkan bete dongkol ripoff appalling dreadful careless incompetent shocking slack nightmare atrocious lied lie lying liar betrayed ketipu dibohongi php digantung dicuekin diabaikan diusir dimarahi unsatisfied fedup ashamed shame ruined spoil dismissive arrogant aggressive impolite hopeless bullshit crap crappy garbage
FRAUD: penipu penipuan nipu ditipu tipu scam scammer scammed fraud thief thieves polisi police somasi lawyer sue lapor overcharged kemahalan cheated
COMPLAIN: komplain keluhan complain complaint complaints complaining mengeluh aduan pengaduan protes ngadu grievance laporan report reported lapor laporkan pelaporan
MISSING: kurang hilang missing incomplete lost
WRONG: salah wrong incorrect keliru ketuker tertukar
SORRYME: maksud maksudnya meant mean typo ralat koreksi correction
PERSON: orang manusia petugas human person staff staf manager manajer supervisor spv representative agent someone somebody atasan operator admin cs rep owner kepala pemilik koordinator pegawai karyawan team department divisi employee clerk salesperson pihak pengurus boss supervisior
TALK: discuss diskusi bicara ngomong ngobrol chat hubung sambung panggil talk speak connect contact kontak reach telepon escalate sambungin call telpon telfon telp nelpon nelfon telephone curhat
ROBOT: bot robot ai chatbot otomatis automated computer komputer
THANKS: thanks thank thankyou makasih terimakasih trims suwun nuhun tengkyu tengs thx tq cheers appreciate appreciated makasi mksh ty tks
PAY: bayar pembayaran payment pay paid cicil cicilan kredit qris gopay ovo dana shopeepay debit cod visa mastercard amex installment installments instalment instalments paylater tunai cash linkaja bca mandiri bni bri transfer
PROMO: promo promosi diskon discount discounts voucher vouchers kupon coupon coupons cashback poin points member membership loyalty obral flashsale promotion promotions reward rewards giveaway undian
JOB: lowongan loker karir career careers hiring vacancy vacancies magang intern internship franchise waralaba reseller grosir supplier kerjasama kerja job jobs wholesale dropship
ACCOUNT: faktur kwitansi struk nota invoice invoices bill bills receipt newsletter unsubscribe subscribe subscription password akun account login profil profile aplikasi app playstore website instagram tiktok ig facebook twitter email username register registration signup
WANT: mau mo ingin pengen pgn pingin pengin want wanna need butuh perlu minta hendak
CAN: bisa boleh can could may dapat possible
BUY: beli buy pesan pesen purchase checkout bungkus borong belanja bungkusin
SEEK: cari nyari find looking search seek cariin nyariin mencari
STOCK: stok stock tersedia available availability ketersediaan ready sedia restock restok
GONE: habis abis kosong sisa left remaining soldout
SELL: jual sell sells selling carry carries stocked jualan
MEDICINE: obat medicine medication medicines pil pill pills drug drugs salep ointment vitamin vitamins suplemen supplement supplements sirup syrup antibiotik antibiotics antibiotic cream krim kapsul
ILL: sakit demam diare muntah headache fever sick flu pilek batuk mual pusing alergi allergy allergic hamil pregnant pregnancy menyusui breastfeeding maag hipertensi diabetes asma asthma luka burn gatal gejala symptom symptoms pain toothache cough kolesterol sesak ruam rash bengkak demamnya nyeri dengue kambuh infeksi infection vomiting stomachache dizzy throat pusing mencret diarrhea diarrhoea gatal itchy batuknya hives migrain migraine vertigo lemas meriang cramps kram ulcer sariawan bisul panu jerawat acne lambung perih heartburn insomnia bumil busui cold coughing pregnan covid tbc tipes tifus typhoid hidung stuffy ingusan meler kembung asam biduran keseleo sprain sunburn kejang headaches nausea nauseous bleeding pendarahan mimisan
DOSE: dosis dosage dose overdosis overdose takaran
`;

/** Said in several words, on what `plainWords` gives; clauses are parted by `|`. Looked for in this order. */
const PHRASES: Array<[RegExp, string]> = [
  [
    /\bjanji(nya)?\b(?=.*\b(sampai|sampe|nyampe|kirim\w*|dikirim|diantar|dianter|menit)\b)|(?<=\b(sampai|sampe|nyampe|dateng|dikirim)\b.*)\bjanji(nya)?\b/g,
    'promise',
  ],
  [
    /\b(someone|somebody|anyone|anybody|orang) (to|buat|untuk|yang bisa|who can|that can) (?=(fix|look|install|repair|check|service|come|clean|benerin|servis|pasang|cek|perbaiki|SERVICE)\b)/g,
    'helper ',
  ],
  [/\bamerican express\b|\b(kartu|credit|debit) (kredit|debit|cards?)\b/g, 'PAY'],
  [/\bhow come\b/g, 'WHY'],
  [/\b(delivery|courier|shipping|layanan antar|jasa kirim) (services?|company|companies)\b/g, 'DELIVER'],
  [/\b(not to|do not|need not|jangan|jgn|ga usah|gak usah|tidak usah) (come|ke rumah|ke sini|kesini)\b/g, 'CANTCOME'],
  [/(?<=^|\| )fix (?=(ambil|beli|jadi|pesan|order|yang|yg|saya|gw|gue)\b)/g, 'jadi '],
  [/\b(parcel|hampers|bingkisan) (lebaran|natal|tahun baru|imlek)\b/g, 'hampers'],
  [
    /\b(ac|aircon|air con|air conditioner)\b(?=.*\b(dicuci|nyuci|cuciin|dibersih\w*|bersihin|cleaned|washed|serviced|diservis)\b)/g,
    'SERVICE',
  ],
  [/\bts ?\d{2} ?\d{4}\b/g, 'ORDERNO'],
  [/\bbk ?\d{4}\b/g, 'BOOKINGNO'],
  [/(?<!\d)(\+?62 ?|0)8\d{8,11}\b/g, 'PHONENO'],
  [
    /\b(pemilik|owner( of)?|punya) (the |this |dari )?(nomor|nomer|no|number|phone|hp|akun|account|PHONENO)\b/g,
    'PHONENO',
  ],
  [
    /\binstant? (noodles?|coffee|oats?|oatmeal|porridge|soup|mie?|kopi|bubur|susu|teh|food)\b|\b(mie?|kopi|bubur|oats?|sereal|bumbu|makanan|teh|susu) instant?\b/g,
    'ware',
  ],
  [/\b[a-z]{2} ?\d{8,12}\b/g, 'TRACKNO'],
  [/\b(jam|jm|pukul) (berapa|brp|brapa|brpa|brpan)\b|\bwhat time\b/g, 'WHATTIME'],
  [/\b(berapa|brp|brapa) (hari|jam|menit|orang|jauh|km|jauhnya)\b/g, 'HOWMANY'],
  [
    /\b(obat (batuk|nyamuk|maag|merah|flu|pilek)|cough (syrup|medicine)|minyak (angin|kayu putih|telon)|antasida?|antacids?|paracetamol|parasetamol|panadol)\b/g,
    'REMEDY',
  ],
  [
    /\b(ga|gak|gk|nggak|ngga|engga|kagak|tidak|tdk|ndak|g|not) (usah|perlu|need to|have to) (di ?)?(dateng|datang|dtg|come|ke rumah|kirim|antar|proses|jadi|lanjut|diproses|dikirim|diantar)\b/g,
    'CANCEL',
  ],
  [
    /\b(ga|gak|gk|nggak|ngga|engga|kagak|tidak|tdk|ndak|g|gajadi|jangan|jgn) jadi( (di ?)?(dateng|datang|kirim|dikirim))?\b/g,
    'CANCEL',
  ],
  [/\b(changed?|changing) (my|our) minds?\b|\bberubah pikiran\b|\bcall (it )?off\b|\bback out\b/g, 'CANCEL'],
  [/\b(do|does|did) not (want|need|require)\b(?=[^|]*\b(any ?more|any longer)\b)/g, 'CANCEL'],
  [/\b(ga|gak|nggak|ngga|enggak|kagak|tidak|tdk|g) (usah|perlu|butuh)\b(?=[^|]*\b(lagi|lg)\b)/g, 'CANCEL'],
  [
    /\bno need (to|for|of)\b|\b(get rid of|forget( about)?) (?=my |the |this |that )|\b(stop|cancel|kill|scrap) (it|that|this)\b|\bnever ?mind (my|the|about)\b/g,
    'CANCEL ',
  ],
  [
    /\b(will|can|could) not (come|make it|attend|be there|be able to come|go)\b|\b(ga|gak|nggak|ngga|tidak|tdk|g) (bisa|bs|jadi) (dateng|datang|dtg|hadir|ke sana|kesana)\b/g,
    'CANTCOME',
  ],
  [
    /\b(am|are|is) not (coming|able to (come|make it)|going to (come|make it|be there))\b|\bnot going to make it\b/g,
    'CANTCOME',
  ],
  [/\b((do|does|did|will|would) not|no longer|ga|gak|nggak|ngga|tidak|tdk|g) (need|butuh|perlu)\b/g, 'NONEED'],
  [/\btake (me|us|my name) off\b/g, 'CANCEL'],
  [/\b(i |we )?would like\b(?! to)|\bi d like\b/g, 'WANT'],
  [/\b(run|drop|bring|pop|nip|cycle|ride|get) (?=(\w+ ){1,6}(over|round|across) to\b)/g, 'DELIVER '],
  [/\b(courier|delivery|rider|drop ?off)\b[^|]{0,30}\b(set|sting|run|rush) (me|us)( back)?\b/g, 'ONGKIR'],
  [/\bflash ?sale\b/g, 'PROMO'],
  [/\b(email|ip|e mail) (address|alamat)\b|\balamat (email|e mail)\b/g, 'ACCOUNT'],
  [/\b(shipping|delivery|billing) address\b|\balamat (pengiriman|kirim|antar|tujuan|rumah saya)\b/g, 'ADDRESS'],
  [/\bstore credit\b/g, 'RETURN'],
  [/\bcash on delivery\b|\bbayar (di tempat|pas (sampai|sampe|dateng|datang|nyampe))\b/g, 'PAY'],
  [/\bbuka (cabang|toko|gerai|outlet)\b(?! (baru )?(jam|sampai|sampe|hari))/g, 'ada BRANCH'],
  [/\b(hand|bring|give|send|take) back\b/g, 'RETURN'],
  [
    /\b(uang|duit|dana|saldo|refund|uangnya|duitnya|dananya|refundnya|money)\b[^|]{0,40}\b(belum|blm|belom|not|never|kok|kapan|when)\b[^|]{0,14}\b(masuk|balik|kembali|cair|diterima|arrived?|received|back)\b/g,
    'RETURN NOTYET',
  ],
  [
    /\b(abis|habis|setelah|sesudah|after|baru) (di ?)?(servis|service|dicuci|cuci|diservis|dibenerin|diperbaiki|dipasang|diganti|dibetulin|the repair|being (fixed|repaired|serviced)|(your|the) (technician|guy|man|fitter|repairman))\b[^|]{0,30}\b(malah|masih|tetep|tetap|makin|tambah|still|again|worse)\b/g,
    'SERVICE ANGRY',
  ],
  [/\b(logs?|logged|kicks?|kicked|throws?) (me |us )?out\b|\blog ?(in|out)\b/g, 'ACCOUNT'],
  [
    /\brp ?\d+\b|\b\d+(\.\d+)? ?(rb|rban|ribu|ribuan|rebu|jt|jutaan|juta|mil|million|thousand|k|an)\b(?! (tv|pcs|mah))|\b(sejuta|seratus ribu|goceng|ceban|gocap|cepek)\b/g,
    'RUPIAH',
  ],
  [/\btransfer (me|us|this chat|my chat|saya)\b/g, 'TALK me'],
  [/\b(free|gratis|ada|have) wi ?fi\b|\bwi ?fi (gratis|free|nya)\b/g, 'ada FACILITY'],
  [
    /\bmasuk angin\b|\b(stuffy|runny|blocked) nose\b|\bhidung (tersumbat|mampet|meler)\b|\basam lambung\b|\bpanas (tinggi|badan)\b/g,
    'ILL',
  ],
  [
    /\b(a|such a|big|total|bikin) mess\b|\bmessy\b|\bfed up\b|\bsick of\b|\blet (me )?down\b|\bnot (happy|satisfied|pleased|impressed|acceptable|good enough|okay|cool)\b|\b(ga|gak|tidak|nggak) (puas|terima|ikhlas|rela)\b|\bshame on\b/g,
    'ANGRY',
  ],
  [/\bhow (fast|soon|quick|quickly)\b/g, 'HOWLONG'],
  [/\bplans? (have |has )?changed\b|\brencana (saya )?berubah\b/g, 'CANTCOME'],
  [
    /\b(mau|mo|pengen|pgn|ingin|numpang|izin|ijin|boleh|permisi|bisa|can i|may i|could i|want to|like to|let me) (tanya|nanya|bertanya|nanya2|tanya2|tanya tanya|nanya nanya|ask)( (you|something|sesuatu|dulu|boleh|bentar|sebentar|a question|question|dong|ya|kak|min|gan|donk))*\b|\b(have|got) (a |some |one )?(quick )?questions?\b|\bquick question\b/g,
    'ASKING',
  ],
  [/\bsold out\b|\bout of stock\b/g, 'GONE'],
  [
    /\b(sewa|trade|tukar) ?tambah\b|\btrade ?in\b|\brepair (counter|desk|centre|center)\b|\b(tempat|counter|konter) (servis|service|reparasi)(nya)?\b|\bkamar (mandi|kecil)\b|\b(ev|car) charg\w+\b|\bruang (tunggu|laktasi|menyusui)\b|\bself ?checkout\b|\bnursing room\b|\b(rest|wash|bath) ?room\b/g,
    'FACILITY',
  ],
  [
    /\b(charged?|charging|bill(ed)?) (me |us |my card )?(twice|double|two times|dua kali)\b|\b(double|dobel) (charged?|bayar|payment|potong\w*)\b|\b(kepotong|terpotong|kedebet) (dua|2) (kali|x)\b/g,
    'FRAUD',
  ],
  [
    /\b(nobody|no one|none of (you|them)|ga ada yang|gak ada yang|ga ada yg|gak ada yg|tidak ada yang|tdk ada yg) (\w+ ){0,4}(cares?|help\w*|answer\w*|repl\w+|respon\w*|jawab\w*|dijawab|bales|balas|dibales|dibalas|bantu\w*|bantuin|peduli|nolong\w*|layan\w*|ngelayanin|came|come|showed|picks?|angkat|urus)\b/g,
    'IGNORED',
  ],
  [
    /\b(ga|gak|nggak|tidak|belum|blm|tak) (ada )?(tanggapan|respon\w*|jawaban|balasan|kabar balik|solusi|tindak lanjut|followup|follow up)\b|\bno (response|reply|answer|solution|follow ?up)\b/g,
    'IGNORED',
  ],
  [/\b(no longer|any ?more) (need|want|interested)\w*\b/g, 'CANCEL'],
  [/\b(jangan|jgn) (di ?)?(kirim|antar|proses|anter|dikirim|diantar|dianter|diproses|lanjut\w*)\b/g, 'CANCEL'],
  [/\b(do not|dont|please stop|stop) (ship|send|deliver|process|dispatch|shipping|sending|processing)\w*\b/g, 'CANCEL'],
  [
    /\b(delete|remove|drop|scrap|undo|hapus|stop|stopin|hapusin) (dulu )?(my |the |this |an? |one of my )?(?=(\w+ )?(order|booking|appointment|reservation|purchase|pesanan|orderan|janji|jadwal|slot|spot|visit|consultation|servis|service)\b)/g,
    'CANCEL ',
  ],
  [
    /\b(customer|custmer|custumer|costumer|cust) (service|servis|support|care|representative|agent)\b|\bcust?omer ?serv\w+\b|\bcall ?cent(er|re)\b|\bhot ?line\b|\blive (chat|agent|person|support)\b|\bkepala (toko|cabang)\b|\b(real|actual) (people|person|human)\b|\bhelp ?desk\b|\bhelp ?line\b|\bcs\b|\bc\.s\b/g,
    'PERSON',
  ],
  [
    /\b(who is|whoever is|siapa yang|siapa yg) in charge\b|\b(yang|yg) (bertanggung ?jawab|berwenang)\b|\bpenanggung ?jawab\b|\btim (cs|support|toko)\b/g,
    'PERSON',
  ],
  [
    /\b(uang|duit|dana|saldo|uangnya|duitnya|dananya|money)\b[^|]{0,14}\b(kembali|balik|dikembalikan|back|dibalikin|balikin)\b|\b(kembali|balikin|balik|kembalikan) (uang|duit|dana)\w*\b|\bsend (it|this|them|that) back\b|\b(bring|give|take|get) (it|this|them|that|my money|the money) back\b/g,
    'RETURN',
  ],
  [
    /\b(ongkos|biaya|tarif|harga) (kirim|antar|pengiriman|pengantaran|delivery|anter|ongkir)\w*\b|\b(delivery|shipping|courier|shipment|sending) (fee|fees|cost|costs|charge|charges|rate|rates|price|prices)\b|\b(cost|price|fee|charge) (of|for) (sending|delivery|delivering|shipping)\b/g,
    'ONGKIR',
  ],
  [
    /\bsame day\b|\bnext day\b|\b(kurir |courier |express |ekspres |fast |within |in |dalam |the )?(30|tiga puluh|thirty) (menit|minutes?|mins?|mnt)\b|\bekspres\b|\b(half (an )?hour|setengah jam) (delivery|courier|one|service|kurir)\b|\b(kurir|courier|delivery|antar|kirim) (setengah jam|half (an )?hour)\b/g,
    'FAST',
  ],
  [
    /\b(pick|picked|picking) (it |them |this |that |my \w+ )?up\b|\bclick (and|n) collect\b|\bself (pick ?up|collect\w*)\b|\bpick ?ups?\b/g,
    'PICKUP',
  ],
  [
    /\b(jam|pukul|jm|kapan|what time|hari apa)( (ber)?(operasional|kerja|layanan)(nya)?)\b|\b(opening|closing|business|store|working|operating) (hours?|times?)\b|\b24 (jam|hours?|hrs)\b|\blast order\b|\b24\/7\b|\b(jam|jadwal) (buka|tutup)(nya)?\b/g,
    'HOURS',
  ],
  [
    /\b(\d+|one|two|three|four|five|few|several|couple of|sejam|dua|tiga|empat|lima|se) ?(hours?|hrs|days?|weeks?|minutes?|mins?|jam|menit|hari|minggu|bulan)\b(?! (pagi|siang|sore|malam))|\b(sejam|seharian|seminggu|berjam2|berjam jam|berhari2)\b/g,
    'SPAN',
  ],
  [
    /\b(share|kirim|minta|send|shr) ?(loc|lokasi|location|lok|maps?)(nya)?\b|\bgoogle maps?\b|\bhow (do|can|to) (i |we )?(get|go|reach) (to|there)\b|\bwhich (street|road|area)\b|\bsebelah (mana|apa)\b|\b(cara|jalan) ke sana\b|\bnaik apa\b/g,
    'LOCATE',
  ],
  [/\b(how|berapa|brp) (long|lama|lm)\b/g, 'HOWLONG'],
  [/\b(how much|how mch|berapaan)\b/g, 'HOWMUCH'],
  [/\bdi ?mana\b|\bdmn\b|\bdmana\b|\bd mana\b|\bdi ?mn\b/g, 'WHERE'],
  [
    /\b(magic|rice|air) (com|cooker|fryer)\b|\bsmart ?watch\b|\bset top box\b|\bpower ?bank\b|\bsabun cuci\b|\bcuci piring\b/g,
    'ware',
  ],
  [
    /\b(cuci|servis|service|bersihin|bersihkan|isi freon|pasang|perbaiki|benerin|tune up|nyuci|dicuci) (unit )?ac\b|\bac (service|servis|cleaning|cleaner|repair|maintenance|wash|nya dicuci)\b|\b(ac|aircon|air ?con(ditioner)?)( units?)?( to be)? (serviced?|cleaned|cleaning|repaired?|servicing|wash|dicuci)\b|\b(clean|service|repair|fix|wash) (my |the |our |an? )?(ac|aircon\w*|air con\w*)\b/g,
    'SERVICE',
  ],
  [
    /\b(ganti|gantiin|benerin|servis|perbaiki|pasang) (layar|lcd|screen)\b|\b((phone|hp|mobile|cracked) )?screen (replacement|repair|fix\w*|replaced|change)\b|\b(replace|fix|repair|change) (my |the |a )?(phone |hp |mobile |cracked )?(screen|lcd)\b|\bphone screen\b/g,
    'SERVICE',
  ],
  [
    /\b(pasang|dipasang|masang|pasangin|pemasangan) (bracket |braket |breket )?(tv|bracket|braket|breket)\b|\b(tv )?(bracket|braket|breket)( tv)?\b|\b(tv|wall)( \w+)? (mount|mounting|mounted|installation|installed)\b/g,
    'SERVICE',
  ],
  [
    /\bgadget (advice|consult\w*|konsul\w*|help)\b|\b(advice|konsul\w*|consult\w*) (soal |tentang |about |on |for )?(gadget|hp|laptop)\w*\b/g,
    'SERVICE',
  ],
  [/\b(check engine|oil change|car maintenance|tune ?up|ganti oli|take a look|look at it|check ?up)\b/g, 'SERVICE'],
  [/\b(walk|walked) ?in\b/g, 'WALKIN'],
  [
    /(?<=\b(push|put|bring|set|move)\w* (\w+ ){0,4})(back|forward)\b|\b(kepagian|kesiangan|kemaleman|kesorean|siangan|sorean|malaman|malem an|pagian)\b|\b(hari|jam|waktu|tanggal|tgl|slot) lain\b|\b(earlier|later|sooner)\b|\blebih (cepat|cepet|awal|pagi|siang|sore|lambat)\b|\bcan it be\b|\bpush(ed)? (my|the|it|back)\b|\b(running|coming) late\b|\b(another|different|other) (day|time|date|slot|branch)\b|\binstead\b/g,
    'MOVEHINT',
  ],
  [
    /\b(good|selamat|met|slmt|slamat) (pagi|siang|sore|malam|malem|morning|afternoon|evening|day|night|mlm)\b|\bass?ala\w+\b|\bass?alam\w*\b|\bom swasti\w*\b|\bsamlekum\b|\bapa kabar\b|\bhow (are|r) (you|u|things)\b|\bhow is (it going|your day|everything)\b|\bwhat are you feeling\b|\bhow do you feel\b|\bwhat is up\b|\bwassup\b|\bspadaa?\b|\bkulo nuwun\b|\bgreetings\b/g,
    'HELLO',
  ],
  [
    /\bterima ?kasi(h)?\b|\bthank (you|u)\b|\bmuch (appreciated|obliged)\b|\b(you|u) (have )?helped\b|\b(very|so|really|super|most) helpful\b|\bmatur (su)?(wun|nuwun)\b|\bhatur nuhun\b|\bjazak\w*\b/g,
    'THANKS',
  ],
  [/\b(side effects?|efek sampingnya?)\b/g, 'DOSE'],
  [/\b(darah tinggi|blood pressure|tekanan darah|panas tinggi|sakit (kepala|gigi|perut|tenggorokan|maag))\b/g, 'ILL'],
  [/\b(cara|gimana|how to|how (do|can) (i|we)) (pesan|order|beli|buy|pesen|purchase|ngorder)\b/g, 'HOWTOBUY'],
  [
    /\b(not as|tidak sesuai|ga sesuai|gak sesuai|nggak sesuai|beda dari|not what) ?(described|deskripsi|foto|advertised|i ordered|pesanan)?\b/g,
    'WRONG',
  ],
  [/\b(ga|gak|nggak|ngga|tidak|tdk|kurang) (sopan|ramah|becus|profesional|beres|bener|enak|layak)\b/g, 'ANGRY'],
  [
    /\b(\d{1,3}|se|satu|dua|tiga|empat|lima|enam|one|two|three|four|five|six|a|half a|setengah) ?(pcs|pc|buah|biji|bungkus|bks|botol|kotak|lusin|pack|packs|karung|kardus|dus|karton|sak|pieces?|bottles?|box|boxes|bags?|cartons?|dozen|units?|trays?)\b|\bselusin\b/g,
    'QTY',
  ],
  [
    /\bfalse advertising\b|\b(segel|seal)\w* (\w+ ){0,2}(ke ?buka|terbuka|open(ed)?|broken|sobek|rusak)\b|\bnot (working|right)\b|\b(minta|asked( me)? for|nagih) (\w+ )?(uang|duit|ongkos|extra|more|additional|biaya) ?(lebih|lagi|tambahan|money|cash)?\b/g,
    'ANGRY',
  ],
  [/\b(asal2an|asal asalan|asalan|ancur|marah2|marah marah|acak2an|berantakan)\b/g, 'ANGRY'],
];

/** The least letters of a word that may be mistyped and still be known. */
const TYPO_MIN = 6;
/** Near to words that mean something, and right as they are. */
const NOT_TYPOS = new Set(
  'persen percent bagian basian saying closer hitung kotaknya parkit salinan orange saving'.split(' '),
);
const tagOf = new Map<string, string>();
for (const line of lines.trim().split('\n')) {
  const [tag = '', forms = ''] = line.split(':');
  for (const form of forms.trim().split(/\s+/)) if (!tagOf.has(form)) tagOf.set(form, tag);
}
const longForms = [...tagOf.keys()].filter((form) => form.length >= TYPO_MIN);

/** Nearest known form of a mistyped word: one edit, two from nine letters. */
const mended = remembered((word: string): string | null => {
  if (word.length < TYPO_MIN || /\d/.test(word) || NOT_TYPOS.has(word)) return null;
  const allowed = word.length >= 9 ? 2 : 1;
  let best: string | null = null;
  let bestEdits = allowed + 1;
  for (const form of longForms) {
    if (form[0] !== word[0] || Math.abs(form.length - word.length) > allowed) continue;
    const count = edits(form, word);
    if (count < bestEdits) [best, bestEdits] = [form, count];
  }
  return best;
});

/** What a word stands for by itself or by a form of it, or null. */
const tagFor = remembered((word: string): string | null => {
  const plain = SLANG.get(word);
  const forms = plain ? [word, plain, ...stemsOf(word), ...stemsOf(plain)] : stemsOf(word);
  return forms.map((form) => tagOf.get(form) ?? tagOf.get(SLANG.get(form) ?? '')).find(Boolean) ?? null;
});

/** Whether a word stands for something an intent hangs on. */
export const isTelling = (word: string): boolean => tagFor(word) !== null;

/** @param isName whether a word is known for something else, so that it is no typing error */
function conceptOf(word: string, isName: (word: string) => boolean): string {
  const plain = SLANG.get(word);
  if (plain === '' && !tagOf.has(word)) return '';
  const tag = tagFor(word);
  if (tag) return tag;
  const near = plain || isName(word) ? null : mended(word);
  return (near && tagOf.get(near)) ?? plain ?? word;
}

/** In this order. */
const REPLACED = [...PHRASES, ...MOMENTS];
const sift = sieveOf(REPLACED.map(([pattern]) => pattern));

/** What comes of a text that a phrase was found in may hold others. */
function replaced(text: string): string {
  let said = text;
  let isNear = sift(said);
  for (const [i, [pattern, tag]] of REPLACED.entries()) {
    if (isNear[i] === 0) continue;
    const next = said.replace(pattern, tag);
    if (next !== said) isNear = sift(next);
    said = next;
  }
  return said;
}

/** "Bracketnya" is a bracket; "bertanya" is a word of its own. */
const ownless = (word: string): string => (word.length > 5 && !/tanya$/.test(word) ? word.replace(/nya$/, '') : word);

/**
 * The gist of what is said: words that an intent hangs on as what they stand for, in capitals, the others plain, clauses
 * parted by `|`. "batalin pesenan gw dong" → "CANCEL ORDER saya".
 */
export function gistOf(clauses: readonly (readonly string[])[], isName: (word: string) => boolean): string {
  const said = clauses.map((words) => words.map(ownless).join(' ')).join(' | ');
  return replaced(said)
    .split(' ')
    .map((word) => (/^[A-Z|]/.test(word) ? word : conceptOf(word, isName)))
    .filter(Boolean)
    .join(' ');
}

/** How a word that stands for nothing may read in a gist. */
export const formsInGist = (word: string): string[] => [word, ownless(word), SLANG.get(word) ?? word];
