import { readList } from './read-lists.ts';

/** Words that tell the language: mostly small ones. Names of goods are left out, shoppers mix those freely. */
export const ENGLISH: ReadonlySet<string> = readList(`
the a an of to in on at for from with about into is are was were be been am do does did done has have had having
i me my mine we us our you your it its this that these those there here they them he she what where when which who
why how much many can could would will shall should may might must want need like get got give tell show find help
know see talk speak send sent bring take please pls plz thank thanks thankyou hi hello hey good morning afternoon evening
night bye yes yeah yep yup no nope not sure ok okay open close closed closing nearest near nearby close closest around
next any some all more most another other just only still yet already ever never also too and or but if because so
than then now today tomorrow tonight yesterday week month hour hours minute minutes until till before after
store stores shop branch stock available left sell buy bought order orders ordered my package parcel purchase delivery
deliver delivered shipping ship shipped shipment arrive arrived late track tracking status cancel return refund exchange
money back broken damaged wrong missing complain complaint manager human agent person someone representative customer
service support book booking appointment schedule repair fix install address phone number location directions
whats wheres dont cant im ive wanna gonna gimme let lets did didnt doesnt isnt hasnt havent wont wouldnt one two first second third last
free call service online sorry message pickup collect that's lot lots really awesome cheers hiya tysm ty hey yep very great perfect item items thing things price cost fee cheap account use using work works working make made try tried
`);

export const INDONESIAN: ReadonlySet<string> = readList(`
yang di ke dari dan atau untuk dengan pada dalam oleh ada tidak bukan belum sudah sedang masih akan mau ingin bisa boleh
harus perlu ini itu sini situ sana saya aku kamu anda kami kita mereka dia apa apakah siapa mana kapan kenapa mengapa
bagaimana berapa saja juga lagi hanya cuma kalau jika karena tapi tetapi namun agar supaya sampai sejak sebelum sesudah
setelah selama terus nanti tadi kemarin besok lusa hari ini pagi siang sore malam minggu bulan jam menit sekarang
terima kasih makasih tolong maaf permisi selamat halo iya ya baik siap sip boleh jangan dekat terdekat sekitar daerah
cabang toko buka tutup alamat lokasi nomor harga stok barang pesanan pesan beli bayar kirim antar ambil tukar kembali
batal batalkan kapan lama cepat habis kosong tersedia cek lihat tanya bantu bicara hubungi orang petugas admin kurir
ongkir resi rusak pecah salah kurang kecewa parah servis pasang kak min gan bang mas mbak pak bu dong sih kok deh nih
tuh lah loh kan nya banget sekali semua banyak sedikit lebih paling pertama kedua ketiga terakhir buat sama punya jadi
gimana gak ga nggak enggak gue gw lu lo aja udah udh blm yg dmn brp gmn bgt dapat kah assalamualaikum misi nuhun
kulkas mesin cuci layar baru lama masuk keluar jual dijual jualan cari nyari carikan ganti minta kasih pakai datang
sampe nyampe batalin balikin tuker nanya uang janji jadwal besar kecil merah putih libur
`);
