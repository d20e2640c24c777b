/** What a model may not say, whatever the records say. Lower case, marks between words left out. */

const any = (...phrases: string[]): RegExp => new RegExp(`(?<![\\p{L}])(?:${phrases.join('|')})(?![\\p{L}])`, 'iu');

/** Work for later that nothing would do: no tool of a model's makes anybody call, write or look. */
export const PROMISES = any(
  // Indonesian: to tell, to call, to send, to look into it, to get back.
  '(?:akan|bakal|nanti|segera|pasti|kami|saya|kita|tim(?: kami)?|petugas)(?: \\p{L}+){0,3} (?:kabari|kabarin|mengabari|dikabari|kabarkan|infokan|informasikan|menginformasikan|beri ?tahu|beritahukan|memberitahu|hubungi|menghubungi|dihubungi|telepon|telpon|menelepon|ditelepon|balas|membalas|kirim(?:kan|i)?|mengirim(?:kan)?|dikirim(?:kan)?|cek(?:kan)?|mengecek|dicek|periksa|memeriksa|tindak ?lanjut\\p{L}*|menindaklanjuti|proses|diproses|memproses|follow ?up|update|siapkan|menyiapkan|ingatkan|mengingatkan|pastikan|memastikan|usahakan|carikan|pesankan|simpan(?:kan)?|bookingkan)',
  '(?:tunggu|ditunggu) (?:ya|sebentar|kabar\\p{L}*|info\\p{L}*|beberapa)',
  '(?:sebentar|bentar|mohon (?:tunggu|ditunggu))',
  '(?:mau|boleh|perlu) (?:saya|kami) (?:kabari|kabarin|hubungi|telepon|simpan(?:kan)?|booking(?:kan)?|pesan(?:kan)?|batalkan|infokan|ingatkan)',
  // English.
  "(?:we|i|they|our (?:team|people|staff)|someone|somebody|a (?:person|colleague|representative))(?:'?ll| will| shall| am going to| are going to| is going to| can)(?: \\p{L}+){0,2} (?:call|phone|ring|contact|reach(?: out)?|get back|let you know|notify|inform|update|follow(?: |-)?up|text|message|email|write|send|remind|check (?:on|with|back|and)|look into|make sure|ensure|arrange|prepare|reserve|book|order|keep|hold|cancel|refund|process|escalate|forward)",
  "(?:you will|you’ll|you'll) (?:be (?:contacted|notified|called|informed|updated|refunded)|hear (?:back|from)|receive|get a)",
  '(?:hold on|hang on|please wait|one moment|bear with|stay tuned|get back to you|call(?:ing)? you back|keep you (?:posted|updated)|in the meantime)',
  '(?:shall|should|can|may) (?:i|we) (?:notify|call|contact|tell you when|reserve|book|hold|keep|cancel|order|remind)',
);

/** Changes a model cannot have made. */
export const DONE = any(
  '(?:sudah|udah|telah|berhasil|barusan|baru saja)(?: \\p{L}+){0,2} (?:saya|kami|di|ku)? ?(?:pesan(?:kan)?|dipesan(?:kan)?|booking(?:kan)?|dibooking(?:kan)?|simpan(?:kan)?|disimpan(?:kan)?|batalkan|dibatalkan|refund|direfund|catat|dicatat|ubah|diubah|ganti|diganti|pindah(?:kan)?|dipindah(?:kan)?|teruskan|diteruskan|laporkan|dilaporkan|kirim(?:kan)?|dikirim(?:kan)?|hubungi|proses|verifikasi|diverifikasi|terverifikasi|daftarkan|didaftarkan|konfirmasi|dikonfirmasi|reservasi|direservasi|amankan|diamankan)',
  '(?:pesanan|booking|reservasi|pengembalian|refund)(?:mu|nya| anda| kamu)? (?:sudah |telah |berhasil )?(?:saya |kami )?(?:dibuat|dibatalkan|dikonfirmasi|disetujui|dicatat)',
  "(?:i|we)(?:'ve| have| just|'ve just| have just)? (?:already )?(?:booked|reserved|ordered|cancelled|canceled|refunded|kept|held|put aside|set aside|saved|noted|changed|updated|moved|forwarded|reported|escalated|sent|emailed|called|contacted|notified|processed|verified|confirmed|registered|applied|submitted)",
  '(?:has|have|is|are|was|were) (?:now |been |already |being )*(?:booked|reserved|refunded|put aside|set aside|escalated|forwarded|verified|submitted)',
);

/** It is a machine, and says so. */
export const HUMAN = any(
  '(?:saya|aku|gue) (?:adalah |ini )?(?:manusia|orang(?: asli| beneran)?|petugas|karyawan|staf|bukan (?:bot|robot|mesin|asisten|ai))',
  "(?:i am|i'm|im|this is) (?:a |an )?(?:real |actual )?(?:human|person|employee|staff member|agent|not (?:a |an )?(?:bot|robot|machine|ai|assistant|automated))",
);

/** Advice on medicine is a pharmacist's. */
export const MEDICAL = any(
  'dosis\\p{L}*',
  'dosages?',
  '(?:minum|konsumsi|oleskan|telan)(?: \\p{L}+){0,4} (?:kali|x) (?:sehari|seminggu)',
  '(?:\\d+|satu|dua|tiga) ?(?:x|kali) (?:sehari|seminggu)',
  '(?:once|twice|(?:three|\\d+) times) (?:a|per) day',
  'take (?:one|two|three|\\d+)(?: \\p{L}+){0,2} (?:every|daily|per|a day)',
  'every \\d+ hours',
  'setiap \\d+ jam',
  'aman (?:untuk|buat|dikonsumsi|diminum)(?: \\p{L}+){0,2} (?:hamil|menyusui|bayi|anak)',
  'safe (?:for|during|in) (?:pregnan\\p{L}*|breast\\p{L}*|babies|infants|children)',
  'efek samping',
  'side effects?',
  'diagnos\\p{L}*',
  'obat(?:i|nya)? (?:ini |itu )?(?:bisa |dapat )?(?:menyembuhkan|mengobati|meredakan)',
);

/** Benefits: said only where the shop's own words have said them this turn. */
export const BENEFITS =
  /(?<!\p{L})(gratis|cuma-cuma|diskon|potongan|promo(?:si)?|voucher|cashback|garansi|bergaransi|refund|kompensasi|bonus|hadiah|ganti rugi|free|discount(?:ed|s)?|promotion|coupon|warranty|guarantee[ds]?|compensation|gift|complimentary|dijamin|menjamin|termurah|cheapest)(?!\p{L})/giu;

/** States how things are: nothing of it without a record. */
export const STATEMENTS =
  /(?<!\p{L})(ada (?:di|stok|kok|juga)|stok|sisa|tersisa|tersedia|ready|habis|kosong|buka|tutup|harga\p{L}*|ongkir|biaya|diantar|dikirim|sampai|dijual|available|in stock|sold out|out of stock|open|opens|closed|closes|price[sd]?|costs?|deliver\p{L}*|arriv\p{L}*|carry|sells?)(?!\p{L})/iu;
