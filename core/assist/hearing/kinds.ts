import { LRUCache } from 'lru-cache';
import { SLANG } from './slang.ts';
import { stemsOf } from './stems.ts';

/**
 * Of what kind words are, more loosely than the concepts that signs are made of: so that what is learnt of "fridge" is
 * learnt of "freezer" too. A word may be of a kind and stand for a concept; of several kinds it is of the first.
 */
const lines = `
appliance: fridge refrigerator freezer washer dryer aircon airconditioner ac acnya kulkas kompor stove oven microwave blender mixer toaster kettle teko cooker fan kipas dispenser vacuum iron setrika heater purifier humidifier tv telly television televisi tivi monitor projector proyektor fryer airfryer ricecooker magicom mesin machine lamp lampu bulb pompa
gadget: phone phones hp handphone ponsel laptop laptops notebook tablet ipad iphone android smartphone charger cable kabel router modem keyboard mouse printer camera kamera cctv speaker headset headphones headphone earphone earphones earbuds tws smartwatch watch powerbank flashdisk ssd console playstation ps5 layar screen lcd baterai battery batteries memory usb
food: rice beras egg eggs telur telor milk susu bread roti sugar gula salt garam oil minyak flour tepung terigu noodle noodles mie indomie coffee kopi tea teh water air galon honey madu cheese keju butter mentega chicken ayam beef sapi daging meat sausage sosis nugget nuggets fish ikan tuna sarden sardine vegetable vegetables sayur sayuran spinach bayam kangkung carrot wortel broccoli brokoli fruit fruits buah apple apples apel orange oranges jeruk banana bananas pisang avocado alpukat grapes anggur biscuit biscuits biskuit cookies chips keripik snack snacks chocolate cokelat coklat cream krim sauce saus sambal kecap spice spices bumbu soda cola juice drink drinks minuman makanan food cereal sereal oat selai tofu tahu tempe santan icecream eskrim yogurt groceries grocery belanjaan
household: detergent deterjen soap sabun shampoo sampo tissue tissues tisu diaper diapers popok pampers toothpaste odol deodorant sunscreen moisturizer pelembap pads pembalut bedak powder wipes bags plastik liners repellent litter petfood whiskas softener pewangi cleaner pembersih mask masks masker plaster bandage perban antiseptik antiseptic gas elpiji lpg tabung socket colokan
wear: shoes sepatu baju shirt dress celana pants jacket jaket tas bag hat topi
family: wife husband son daughter mom mum dad mother father kid kids child children toddler baby infant istri suami anak bayi ibu bapak mama papa nenek kakek grandma grandmother grandpa adik mertua balita bumil busui ponakan keluarga family friend teman temen
pet: cat cats dog dogs kucing anjing hewan puppy kitten
body: head stomach throat kepala perut tangan kaki mata gigi kulit hidung leg hand eye eyes skin ear teeth tooth chest dada knee lutut ankle finger jari tenggorokan ginjal kidney hati liver heart jantung lambung telinga punggung leher pinggang bone tulang
symptom: dizzy swollen itchy bleeding hurts hurt hurting ache aches aching pegal ngilu linu lemes lemas muntah mual pusing pilek batuk flu fever demam cough rash ruam gatal bengkak nyeri perih sakit sick ill unwell infected infection sneezing vomiting nauseous pregnant hamil menyusui breastfeeding alergi allergic allergy burned burnt diare diarrhea mules meriang kembung sembelit constipated insomnia fatigue kelelahan keracunan poisoned keseleo sprained demamnya panasnya menggigil
medical: doctor dokter nurse hospital klinik resep prescription tablet tablets pil pill pills dose dosis mg syrup sirup obat medicine meds drug drugs ointment salep vitamin vitamins supplement supplements suplemen antibiotic antibiotics antibiotik panadol paracetamol parasetamol ibuprofen antasida antacid antacids aspirin tensi saturasi oxygen cholesterol kolesterol sugar diabetes diabetic asma asthma hipertensi hypertension gerd maag immune imun imunitas overdose overdosis symptom symptoms gejala teaspoon sendok ml bp
malfunction: leaking leaks leak noise noisy overheating overheats freezing hang hangs ngehang stuck dead jammed flickering flickers netes menetes lemot slow mati bunyi bocor nyala dingin cold cool cooling beku muter spin spinning spins drain draining rattles rattling vibrates heat panas boot booting cracked retak error eror rusak konslet short sparks sparking macet bau smell smells berisik lag laggy restart restarting glitch glitching bergaris kedip blank
damage: broken damaged torn dented crushed smashed spilled leaking cracked scratched ripped opened rotten mouldy moldy stale expired sour spoiled basi busuk penyok pecah sobek robek jamuran layu tumpah hancur remuk lembab kotor soggy wet basah melted contaminated worm bug insects hair glass debu dusty rusty karatan kadaluarsa bekas used cacat defective faulty retak baret lecet gores copot patah
bad: bad awful terrible horrible worst poor disgusting pathetic rude unhappy angry annoyed disappointed disappointing upset frustrated frustrating useless ridiculous unacceptable unfair shameful careless lazy incompetent unprofessional dishonest appalling shocking dreadful joke nightmare rubbish trash garbage crap kecewa marah kesel kesal jelek buruk parah kasar jutek judes galak cuek ngaco payah sebel nyesel kapok kurangajar lebay malas nyebelin keterlaluan bohong boong nipu ngibul zonk rugi sia2 percuma muak geram dongkol emosi gondok disappointingly sucks insult insulted
accuse: accused accusing stealing maling thief mencuri dituduh nuduh cursed shouted yelled yelling teriak bentak dibentak threatened mengancam hit nabrak crashed ruined ruin destroyed ngerusak merusak dirusak nendang lempar dilempar threw dumped ditinggal abandoned lied lying tipu cheated scratched memaksa minta2 ignored ignoring dicuekin diabaikan dibiarin laughed diketawain mocked
good: great awesome perfect lovely brilliant excellent wonderful amazing fantastic super keren mantap mantul top jos asik asyik hebat cakep helpful useful nice kind membantu terbantu puas senang happy pleased legend star hero lifesaver ace cool sweet fab
done: done solved resolved sorted settled fixed beres kelar selesai clear jelas paham ngerti understood noted ok oke okay okey okeh sip siap baik alright understand roger wokeh yaudah ywdh yowes
bye: bye goodbye dadah farewell goodnight later jumpa ciao
hello: hi hello hey halo hallo hai hei yo howdy greetings misi permisi punten assalamualaikum salam pagi siang sore malam morning afternoon evening hiya oi woy woi hoi bro sis p ping tes test mampir kulonuwun spada horas hola aloha
waiting: wait waiting waited nunggu menunggu ditunggu nungguin tunggu queue queued queuing antri antre ngantri
promised: said says promised told supposed promises katanya janji bilang dibilang bilangnya harusnya seharusnya mestinya meant guaranteed expected claimed tertulis tulisannya advertised website
received: received receive got gotten get terima diterima menerima dapat dapet dapetnya nerima dapatnya sampai arrive arrived came come delivered landed showed turned nongol muncul nyampe tiba
sending: send sent deliver delivered delivery ship shipped shipping bring brought carry drop dropped transport anter antar kirim dikirim diantar nganter ngirim pengiriman courier kurir rider driver drivers motorbike van truck gojek grab ojol ekspedisi dispatch parcel package paket
location: where address located location alamat lokasi maps map gmaps street road jalan jl directions landmark patokan seberang sebrang sebelah belakang kiri kanan lurus belok arah rute opposite beside across floor lantai gang exit pin titik coordinates koordinat whereabouts based lost nyasar reach route ancer shareloc district wilayah daerah region area kawasan kota city town
landmark: station mall hotel school kampus university hospital bank gate toll tol stasiun halte terminal masjid church gereja pasar bandara airport mrt krl lrt busway transjakarta building gedung apartemen apartment tower office kantor hostel museum monas stadium zoo park taman kos kost sekolah rs flyover bundaran perempatan
near: near nearest nearby close closer closest around within walking distance jauh dekat deket terdekat sekitar km far local neighborhood neighbourhood vicinity sini situ sana
hours: open opens opening opened close closes closing closed shut shuts buka tutup hours jam schedule jadwal operating operational beroperasi libur holiday holidays midnight dawn subuh maghrib isya early late istirahat break 24 overnight weekdays weekend lebaran natal christmas ramadan puasa nyepi imlek cuti renovation renovasi reopen reopened doors timings
worker: technician technicians handyman repairman plumber electrician mechanic tukang teknisi montir specialist installer serviceman apoteker pharmacist advisor konsultan expert
work: install installed mount mounted hang hung cleaned cleaning wash servicing service serviced servis replace replaced replacement swap inspect inspected check checked checkup mend mended fix fixed fixing repair repaired repairing patch diagnose tune benerin dibenerin perbaiki betulin pasang dipasang masang cuci dicuci ganti dicek cek periksa diperiksa bersihin konsultasi konsul consult consultation advice maintenance isi freon rawat upgrade look looked
slot: slot slots appointment appointments session visit booking book booked bookings reservation reserve schedule scheduled janji jadwal reservasi appt kunjungan opening openings antrian arrange kosong
shift: reschedule postpone move moved moving push pushed shift shifted switch delay bring forward earlier later another different instead rather undur mundur maju majuin mundurin geser pindah tunda change changed ganti ubah tuker swap bump amend adjust modify rearrange percepat
stop: cancel cancelled canceled canceling cancelling cancellation abort void scrap drop undo withdraw revoke terminate stop remove delete forget batal batalin batalkan urung hapus gajadi tarik annul off back kill nevermind jangan
giveback: return returned returning returns refund refunds refunded reimbursed exchange exchanged swap tuker tukar retur balikin kembaliin dikembalikan kembali pengembalian warranty garansi klaim claim replacement money duit uang restitution compensation
money: rupiah rp idr ribu rb juta jt thousand million dollar dollars bucks money duit uang cash budget perak goceng ceban gocap cepek rebu 100k 50k
cost: cost costs price prices priced pricing charge charged worth expensive cheap cheaper cheapest affordable quote rate harga hrg harganya murah mahal berapaan brapaan tarif pricelist estimate dihargai kisaran nego diskonan pricey
amount: total sum per each apiece satuan perbiji sekilo selusin sedus sebungkus sekotak sekarton semua all both
buy: buy buying bought take grab purchase purchasing order ordering beli membeli borong pesan pesen mesen checkout cart basket keranjang bungkus keep simpan simpen simpenin tahan sisain sisihkan pisahin keepin amanin reserve hold aside preorder po
want: want wanted wants like need needed wanna mau mo pengen pengin pgn ingin butuh perlu hendak looking interested hoping after wish cari nyari mencari searching seeking require
stock: available availability stock stocks stocked carry carries sell sells selling left remaining ready redi restock restocking tersedia stok jual sisa ada habis abis kosong lengkap jualan have got has any shelf shelves
role: manager supervisor staff admin agent representative rep operator human person people someone somebody orang manusia petugas cs boss atasan colleague employee pegawai karyawan satpam guard cashier kasir owner support team pihak
contact: talk speak talking call calling ring chat chatting contact reach hubungi sambungin bicara ngomong ngobrol telpon telepon nelpon connect transfer escalate discuss hubungkan line hotline panggil wa whatsapp callback
bot: bot robot ai chatbot machine automated automatic otomatis program programme software computer sistem mesin
you: you your yours yourself kamu kau lo lu elu anda km kalian
me: i me my mine we us our saya aku gue gw kita kami ku
bahasa: english indonesian indonesia bahasa inggris sunda jawa javanese mandarin chinese arabic speak language languages betawi
identity: name nama who siapa official resmi asli real fake legit beneran genuine scam penipuan created made bikin born umur
help: help bantu bantuan assist assistance bantuin tolong question questions tanya nanya ask pertanyaan
facility: parking parkir toilet toilets restroom mushola musholla prayer wheelchair lift elevator escalator atm wifi cafe locker lockers seating kursi playground disabled valet trolley nursing ruang tunggu pets pharmacy apotek counter konter toiletnya parkiran layanan fasilitas facilities facility services
paying: pay payment payments paid bayar pembayaran credit debit card cards kartu qris gopay ovo dana shopeepay cod visa mastercard paypal paylater installment installments cicilan nyicil cicil transfer va virtual kredit ewallet tunai
promo: promo promos promotion promotions discount discounts diskon voucher vouchers coupon coupons kupon cashback sale deal deals points poin loyalty member membership rewards reward gift undian giveaway bogo
career: job jobs hiring vacancy vacancies career careers internship magang lowongan loker kerja karyawan cv resume interview salary gaji gajian melamar apply
partner: supplier suppliers reseller dropship franchise waralaba wholesale grosir kerjasama partnership sponsor sponsorship investor distributor vendor konsinyasi event proposal
account: login log password email newsletter unsubscribe subscribe subscription account akun profile profil app aplikasi register registration signup otp verification verifikasi username username delete edit
invoice: invoice invoices bill bills receipt struk nota faktur kwitansi tax pajak npwp
review: review reviews feedback rating ulasan saran kritik testimonial survey
travel: flight flights visa passport tour pesawat tiket ticket tickets kereta trip vacation bali london paris japan singapore rental car mobil uber luggage itinerary hotels travel country countries
finance: bank balance loan saldo tabungan saham crypto bitcoin investasi interest mortgage insurance asuransi pension income 401k routing overdraft savings checking dollar kurs emas
kitchen: recipe cook boil bake masak rebus resep ingredient ingredients calories kalori pancakes cooking substitute bumbuin marinate spoil
fun: movie song songs music game games joke jokes story poem film lagu musik nonton band concert konser pantun puisi tebak teka riddle lucu gombal playlist spotify netflix tv series anime zodiak horoscope ramalan
trivia: capital president planet history math plus minus times divided square root meaning population tallest born invented define definition spell translate synonym ibukota presiden sejarah matematika perang rumus inventor moon weather cuaca hujan rain forecast temperature news berita traffic macet score match persija timnas bola football soccer basketball
assistantish: alarm timer remind reminder calendar todo list note volume dice coin flip roll timezone date
feeling: bored gabut galau sad sedih happy tired ngantuk capek lonely love cinta pacar jodoh single marry date feeling curhat
laugh: wkwk wkwkwk haha hahaha hehe lol lmao xixi hihi anjay anjir asdf qwerty blah test123
`;

const kinds = new Map<string, string>();
for (const line of lines.trim().split('\n')) {
  const [kind = '', forms = ''] = line.split(': ');
  for (const form of forms.trim().split(/\s+/)) if (!kinds.has(form)) kinds.set(form, kind);
}

/** Words come again and again. */
const WORDS_KEPT = 5_000;
const kept = new LRUCache<string, { kind: string | null }>({ max: WORDS_KEPT });

/** The kind of a word by itself or by a form of it, or null. */
export function kindOf(word: string): string | null {
  const known = kept.get(word);
  if (known) return known.kind;
  const kind = kindFor(word);
  kept.set(word, { kind });
  return kind;
}

function kindFor(word: string): string | null {
  const own = kinds.get(word);
  if (own) return own;
  const plain = SLANG.get(word);
  const forms = [...(plain ? [plain, ...plain.split(' ')] : []), ...stemsOf(word)];
  for (const form of forms) {
    const kind = kinds.get(form);
    if (kind) return kind;
  }
  return null;
}
