/** Everyday Jakarta forms and what they stand for. An empty word is dropped: it only addresses or softens. */
const lines = `
saya: gue gw gua gwe guwe aku ak sy aq ane w
kamu: lo lu loe elo elu km kmu
tidak: ga gak nggak ngga engga enggak gk kagak kaga tdk ndak ora
belum: blm blom belom
sudah: udah udh dah sdh uda udeh
masih: msh masi
yang: yg yng
dengan: dgn sama
untuk: utk buat bwt
dari: dr dri
di mana: dmn dimana dmana
ke mana: kmn kemana
tanggal: tgl tggl
telepon: telp tlp telpon telfon tlpn
kontak: kontaknya
senin: snin
jumat: jmt
sabtu: sbtu
minggu: mgg mingguan
siapa: sapa
tidak tahu: gatau gatahu gtau
saja: aja doang
berapa: brp brapa brpa berapaan brapaan
bagaimana: gmn gimana gmna gimane bgmn
kenapa: knp napa ngapa mengapa
kapan: kpn
bisa: bs bsa
ada: ad adakah
dekat: deket dkt terdekat deketan
sekitar: skitar sekitaran seputar
sampai: sampe nyampe smp sampek smpe nyampai
diantar: dianter anter antar antarkan anterkan anterin antarin dianterin diantarin diantarkan kirim kirimin kirimkan dikirim dikirimin delivery
buka: bukanya
tutup: tutupnya
pesanan: orderan pesenan ordernya pesananku order paket paketku pesananku pesenanku orderanku
pesan: pesen mesen
barang: brg brng
cek: ngecek cekin check dicek
terima kasih: makasih mksh makasi trims tq thx thanks tengkyu thankyou thank nuhun suwun trimakasih terimakasih tengkiu
orang: orangnya
petugas: cs admin adminnya operator agen csnya
ambil: ngambil ambilin
harga: hrg harganya
stok: stock stoknya ready readi redi tersedia
batal: batalin cancel batalkan dibatalin dibatalkan ngebatalin
kembalikan: balikin retur return kembaliin dikembalikan
tukar: tuker nuker tukerin tukarkan ditukar
rusak: rusaknya
lama: lamaa lamanya
besok: bsk bsok
hari ini: hariini
kalau: kalo klo kl kalu klu
sekarang: skrg skrng skr skrang
malam: malem mlm
sore: sre
pagi: pgi
jam: jm pukul
bayar: byr
nomor: no nmr nomer
cabang: cbg cab toko gerai outlet store branch
telur: telor
charger: casan cas carger cesan ces
hp: hape handphone ponsel henpon
laptop: leptop
kulkas: kulkasnya
beras: beres
mi: mie
parasetamol: paracetamol
elpiji: lpg
`;
const drop =
  'dong sih kok deh nih kak kakak min mimin gan bang bro sis mas mba mbak om tante pak bu bos boss tolong plis please ya yaa yah kah lho loh tuh mah nya dunk donk';

export const SLANG: ReadonlyMap<string, string> = new Map([
  ...lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [meaning = '', forms = ''] = line.split(':');
      return forms
        .trim()
        .split(/\s+/)
        .map((form) => [form, meaning] as const);
    }),
  ...drop.split(' ').map((word) => [word, ''] as const),
]);
