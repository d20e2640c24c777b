import { readList } from './read-lists.ts';

/** After one of these a place is named. */
export const PLACE_CUES: ReadonlySet<string> = readList(`
di d ke k dari dr dekat deket dkt terdekat deketnya sekitar sekitaran seputar daerah drh area kawasan wilayah cabang cbg
cab branch toko gerai outlet store shop near nearby around at in to from by lokasi posisi posisiku alamat kecamatan kec
kelurahan kel kota kabupaten kab arah jl jln jalan stasiun st mall mal halte terminal apartemen apt komplek kompleks perum
perumahan kompleksnya rs pasar ps plaza kosan kampus kantor cluster ruko rumah kirim antar anter dianter diantar ambil the
nya dideket didekat deketan area2 bagian tinggal lagi posisi ngekos kerja from via lewat sampe sampai
`);

/** Words that belong to a place's name without making it: swallowed with it. */
export const LANDMARKS: ReadonlySet<string> = readList(`
stasiun st mall mal halte terminal apartemen apt apart komplek kompleks perumahan perum rs plaza jl jln jalan kecamatan kec
kelurahan kel kabupaten kab kota area daerah kawasan wilayah sekitar sekitaran station district city cluster ruko
`);

/** Parts of the compass and the like that may follow a name: "tebet timur", "kemang raya". */
export const TAILS: ReadonlySet<string> = readList(
  'raya utara selatan timur barat pusat dalam village station area city airport hatta kota',
);

/** Names that are plain words too: they count only after a cue. */
export const PLAIN_NAMES: ReadonlySet<string> = readList(`
benda larangan limo pinang setu kota bangka periuk senen galaxy parung curug casa puri ui beji cibodas tapos fatma monas
harmoni bandara mta pim central_park poris tng bks kuningan sudirman gading sentul
`);

/** Words in the middle or at the end of many names: alone they name none. */
export const GENERIC_PARTS: ReadonlySet<string> = readList(`
pasar pondok kebon kelapa taman grand baru lama selatan utara timur barat pusat raya indah jaya kota city tanah bandara
kampung muara mangga duren tanjung karang gunung bojong graha kabupaten jakarta bekasi bogor depok tangerang lippo lenteng
rebo minggu tengah harapan boulevard universitas indonesia alam garden citra pantai utan
`);

/** Words after which the place named last is the one meant. */
export const CORRECTIONS: ReadonlySet<string> = readList(
  'eh salah bukan maksud maksudnya maksudku ralat actually rather sorry mean meant instead',
);
