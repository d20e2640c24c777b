import { readList } from './read-lists.ts';

/** Everyday words that carry no wish here, and must be taken neither for a typo nor for the name of a product or place. */
export const COMMON: ReadonlySet<string> = readList(`
kemana kerja kenal kurung lemari lembut lucu lukis lampu lantai kamar kantor kampus keluarga teman tetangga anak bapak
istri suami adik kakak nenek rumah kos kosan apartemen jalan gang blok komplek perumahan hujan panas dingin capek lapar
haus makan minum masak tidur mandi cuaca gede besar kecil panjang pendek tinggi rendah baru bekas warna hitam putih merah
biru hijau kuning ukuran model tipe jenis merek merk versi varian rasa cara gimana contoh foto gambar video link web
website aplikasi app iklan brosur katalog promo diskon voucher kupon hadiah bonus undian acara event ulang tahun nikah
pesta arisan tamu belanja bulanan mingguan harian urgent darurat penting segera cepetan buru sempat lewat mampir mendadak
lowbat lobet habisan penuh setengah separuh banyakan sedikitan kira sekiranya barangkali semoga mudah sulit susah gampang
serius beneran asli jujur bener salah sebelah samping depan belakang atas bawah dalam luar kanan kiri seberang antara
pertama kedua ketiga keempat kelima terakhir nomor satu dua tiga empat lima enam tujuh delapan sembilan sepuluh kayaknya
kemungkinan rencananya barusan tadinya biasanya katanya ternyata akhirnya pokoknya makanya soalnya padahal walaupun
meskipun sambil lalu kemudian waktu saat ketika selalu sering jarang kadang pernah masing setiap tiap langsungan rame
ramai sepi antri parkiran kasirnya pelanggan pembeli penjual orangtua bayi balita dewasa wanita pria cowok cewek
about above across actually again against almost along although always among another anyone anything anyway anywhere
apart area asap asking aware away because been before behind being below beside besides best better between both bring
car chance child children city close color colour come coming cool could course different dinner direct does doing done
down during each early else enough even evening ever every everyone everything exactly except face fact family far fast
favorite feel few fine food forward found friend from front full fun further game getting girl glad going gone great
group guess guy hand happen happy hard hear heard heavy hence high hold home hope house however idea important
instead into itself keep kid kids kind knew know large last later least leave less light like line list listed little
live long look looking lot love main make many matter mean mention mind moment morning most move much must near need
never new nice night nothing often once online only other otherwise over own part past perhaps please point possible
pretty probably question quick quickly quite rain rather read ready real really reason recent recently red red right
road room said same saw seem seen several share shall should show side simple since size small some soon sorry sort
start started stay step still stop street such sure take taken talk tell than thank that their them then there these
they thing think this those though three through time tiny today together told tonight too took toward town trip true
trying turn under understand unit until upon urgent use used useful using usual usually very wait walk want watch
water way weather week weekend well went were what whatever when where whether which while white whole whose why wife
wife with within without woman wonder word work world worry would write wrong year yesterday young your black blue green
yellow brand model type version colour blocks block mall station stock story stories
beli buka kota kata kita kami lima lama mana mata muka tebal tebel bocor kepala penting mentega senter bangku makanan
kembang kemasan kemarin seneng senang tangga serta parah gambar pinggang kalimat kalo dalem celana kemeja daftar sentuh
prayers prayer pray sektor sektornya jumatan sholat mushola london sushi cheapest cheap cheaper expensive priciest best biggest smallest newest latest good bigger smaller nice decent cash card million thousand hundred
kejelasan bahas bisa2 selain kirimin seminggu sebulan setahun sekarang sejam seharian semalam termurah termahal terbaik terlaris terbesar
says said saying says tells told goes gone puts sets sends lets sees shows meant longer shorter sooner actually ever
company somewhere hoping hope request download upload file via max maximum total number numbers receive proceed process
recently purchased details detail information info option various possible currently regarding following within
specific certain customer dear wondering assist assistance advise provide kindly happened happening made making
looked moment bought ordering orders asked asking calling called wanted needs needed likes tanggal harapan pasar pondok kebon kelapa taman grand baru selatan utara timur barat pusat raya indah jaya
`);
