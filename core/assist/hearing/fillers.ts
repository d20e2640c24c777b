import { plainFormOf } from './normalise.ts';
import { remembered } from './remembered.ts';

/** Said around a product and never part of its name. */
const FILLERS = new Set(
  (
    'ada adakah stok stoknya stock ready redi tersedia apa apakah yang yg yng di ke dari dan atau dengan untuk buat tidak ga gak nggak ngga engga kagak tdk kan bisa mau minta tolong saya gue gw gua aku kamu sudah udah udh belum blm masih msh dekat deket dkt terdekat sekitar daerah cabang cbg toko store buka tutup jam berapa brp dimana mana mn gimana bagaimana kapan kenapa barang brg harga hrg kirim antar diantar dianter anterin delivery deliver delivered ongkir kurir courier sameday instan cari nyari mencari butuh perlu lihat liat abis habis kosong sisa aja saja lagi juga itu ini nya ya yah kak kakak min mimin bang gan mas mba mbak dong sih deh nih kok halo hai hi hello hey permisi misi siang pagi sore malam malem selamat beli membeli jual punya pengen kalau kalo sini sana hari langsung urgent cek carikan tolongin dijual sedia kosong mo ok oke okay sip terima kasih makasih cm cuma doang biji buah pcs satu dua tiga produk item items barangnya tempat sekalian terus trus lokasi posisi gaada tau tahu tanya nanya bertanya nyoba coba gitu dulu semua banyak banget paling sekarang skrg besok lusa kode pos rumah kantor kita kami kalian dia orang bagus murah lain lainnya cepat buruan penting info kasih kirimin boleh pake pakai lagian soalnya karena krn tapi tp biar supaya jadi sama kaya kayak pesan pesanan order ambil diambil sampai kah jauh jarak mahal lebih termurah termahal jl jalan mall mal stasiun halte gedung apartemen ruko komplek kompleks perumahan raya d g y k n ingin menanyakan ketersediaan mengetahui baru new eh maaf maksud maksudnya salah ralat typo deng bukan bkn ternyata dianterin diantarin sejam seharian seminggu semaleman sehari total totalnya semuanya keduanya altogether open opens past after until till pm am ' +
    'the a an is are am was were be been do does did have has had can could will would shall should may might i u you ur we us my me your our they them he she it its any some there here near nearest closest nearby around for with and or not no yes please plz in on at to of by from up which where what when why who how much many left got get buy purchase carry carries sell sells selling stock available looking find search need needs want wanna check see whether if still one ones that this these those today now tonight tomorrow thanks thank then branch branches shop shops help request someone something somewhere sinar let know just about maybe also too so but because asap urgently right really guys dear sir madam else other another more anything product products price prices cost costs code postal zip store stores area place places item far sorry meant mean instead than rather cheap cheaper cheapest expensive'
  ).split(' '),
);

/** Whether a word says nothing of a product, in whatever everyday form it is written. */
export const isFiller = remembered(
  (word: string): boolean =>
    FILLERS.has(word) ||
    plainFormOf(word)
      .split(' ')
      .every((part) => part === '' || FILLERS.has(part)),
);
