import type { Topic } from '../heard.ts';

/** Signs of a topic in normalised words; the topic with the most weight wins, `unclear` below the floor. */
type Sign = [pattern: RegExp, weight: number];
const FLOOR = 1;

const signs: Record<Exclude<Topic, 'unclear'>, Sign[]> = {
  person: [
    [
      /\b(bicara|ngomong|ngobrol|chat|hubungi|sambung\w*|hubungkan|panggil\w*|minta|mau|dengan|ada) (langsung )?(dengan |ke )?(orang|manusia|petugas|kepala|manager|manajer|staf\w*|atasan|spv|supervisor)\b/,
      3,
    ],
    [/\b(sambung\w*|hubungkan|panggilkan) (saya )?(ke|dengan)\b/, 2.5],
    [/^(petugas|orang|manusia|human|agent|person|operator|agent please)$/, 3],
    [/\bpetugas\b/, 1.2],
    [/\bberbicara\b/, 1.5],
    [
      /\b(talk|speak|chat|connect|transfer)\w* (me )?(to|with) (an? |the |your |some)?(human|person|agent|assistant|someone|somebody|people|staff|representative|manager|real|live|custo?mer|support|operator)/,
      3,
    ],
    [/\b(real|live|actual) (person|human|agent)\b/, 3],
    [/\b(human|customer (service|support)|representative)\b/, 2],
    [/\bconn?tact (you|customer|custmer|support|service|the)/, 2],
    [/\bcustmer support\b/, 2],
    [/\b(call|telepon) (me|saya)\b/, 2],
    [/\b(call ?cent(er|re)|hotline)\b/, 2],
    [/\b(is )?any(one|body) (there|here)\b/, 2],
  ],
  complaint: [
    [/\b(komplain|keluhan|kecewa|parah|mengecewakan|payah|jelek|bohong|asal asalan|asal)\b/, 2],
    [/\b(penipu\w*|nipu|ditipu|polisi|lapor(kan|in)?|somasi|lawyer|police|sue)\b/, 3],
    [
      /\b(kesal|marah|ngeselin|kapok|brengsek|bangsat|anjing( (lo|lu|kamu))|tolol|goblok|bego|kampret|tai|fuck\w*|shit|idiots?|stupid|sucks?)\b/,
      2,
    ],
    [/^(anjing|anjir|bangke)$/, 2],
    [/\b(pecah|rusak|cacat|busuk|basi|kadaluarsa|expired|bocor|penyok|sobek|kotor)\b/, 1.4],
    [/\b(salah|kurang) (kirim|barang|diantar|pesanan|item)\b/, 2],
    [/\b(barang|isi|pesanan)\w*( saya)? (kurang|salah|tidak sesuai|tidak lengkap)\b/, 2],
    [
      /\b(complain\w*|complaint|disappoint\w*|terrible|awful|scam\w*|rude|fraud|thie(f|ves)|unacceptable|ridiculous|worst)\b/,
      2.5,
    ],
    [/\b(damaged|broken|wrong item|missing item|rotten|defective)\b/, 1.4],
  ],
  cancel_return: [
    [/\b(batal|kembalikan|refund|pengembalian|uang kembali|balik uang|garansi|warranty)\b/, 2.5],
    [/\btukar\b/, 2.5],
    [/\b(uang|duit)\b.*\b(balik|kembali)\b/, 2.5],
    [/\b(rebates?|reimburse\w*)\b/, 2],
    [/\b(cancel\w*|refund\w*|return\w*|exchange\w*|money back|send (it|this|them) back)\b/, 2.6],
    [/\b(mati|rusak) (sebelah|total)\b/, 0.8],
  ],
  booking: [
    [
      /\b(servis|service|reparasi|(di)?(perbaiki|benerin|betulin)|teknisi\w*|montir|konsultasi|apoteker|booking|reservasi|janji( temu| servis)|jadwal\w*)\b/,
      2,
    ],
    [/\b(ganti layar|cuci ac|pasang (tv|bracket|ac)|ganti (baterai|lcd|oli))\b/, 3],
    [/\b(bocor|rusak|mati)\b.*\b(teknisi|servis|perbaik\w*)\b/, 2],
    [/\b(batal) (janji|servis|booking)/, 2],
    [
      /\b(batal|pindah\w*|geser|ubah|ganti|undur\w*|mundur\w*|majukan|reschedule\w*|move|change|postpone)\b.*\b(booking|appointment|janji|jadwal|reservasi|servis|service|konsultasi|consultation)\b/,
      2.5,
    ],
    [/\b(reschedule\w*|appointments?)\b/, 2],
    [
      /\b(screen|layar|lcd|battery|baterai)\b.*\b(replac\w*|crack\w*|pecah|retak)\b|\b(replac\w*|crack\w*)\b.*\b(screen|battery)\b/,
      2.5,
    ],
    [/\b(book|schedule|appointment|repair|fix|maintenance|technician|serviced|check ?up|consult\w*)\b/, 2],
    [/\b(look at it|take a look)\b/, 2.4],
    [/\b((what|which) services|servis apa|layanan apa)\b/, 2.2],
    [/\b(check engine|car ?tires?|oil change)\b/, 1.5],
  ],
  delivery: [
    [/\b(ongkir|ongkos|biaya (diantar|kirim)|gosend|gojek|grab|ojol|kurir|same ?day|instan|ekspedisi|pengiriman)\b/, 2],
    [/\b(bisa|boleh|ada) diantar\b/, 2.4],
    [/\bdiantar\b/, 1.1],
    [/\bmax pesanan\b/, 1],
    [/\b(bisa|dalam|in) 30 (menit|min\w*)\b/, 2.6],
    [/\b(bisa|boleh|mau) (di)?(ambil|jemput)\w*( sendiri| langsung| di (cabang|tempat|sana))?\b(?!.*\bpesanan\b)/, 1.2],
    [/\b(ambil|jemput) (sendiri|langsung|di (cabang|tempat))\b/, 2.4],
    [/\b(can|could) (i|you|we) (pick (it|them) up|collect it|bring it|send it|diantar)\b/, 2.4],
    [/\b(berapa (lama )?sampai ke|gratis ongkir|free (delivery|shipping|diantar)|how much is diantar)\b/, 2.4],
    [/\b(diantar|pengiriman) (ke|to|method|option|fee|cost|charge|time)s?\b/, 2],
    [/\bdo you (diantar|deliver)\b/, 2],
    [
      /\b(shipping|shipment\w*|deliver(y|ed|ies)? (method|option|fee|cost|charge|time)s?|do you deliver|can you deliver|courier|same ?day|within 30|in 30 min\w*|options for (shipment|delivery))\b/,
      2.6,
    ],
    [/\b(pick up (in|at) (the )?(store|cabang)|pick (it )?up instead|(order|pesanan) online)\b/, 2.6],
    [/\b(get|bring|send|deliver|diantar) (it|this|that|them) to\b/, 2],
  ],
  order: [
    [/\bpesanan\b/, 1.6],
    [/\b(status|resi|lacak|tracking|lacakin)\b/, 1.6],
    [/\b(belum|kapan|sudah|kok|masih|di mana|lama)\b.*\bsampai\b/, 2.2],
    [/\bsampai (di )?mana\b/, 2.4],
    [/\b(kurir|driver|abang)\w* (sudah )?(di mana|ke mana|sampai mana|belum|mana)\b/, 2.6],
    [/\blama banget\b/, 1],
    [/\b(sudah )?bayar\b.*\b(status|pending|belum|diproses)\b/, 2.4],
    [/\b(siap|kapan bisa|sudah bisa) diambil\b/, 2],
    [/\bkode (ambil|pickup|pengambilan)\w*\b|\bpickup code\b/, 2.4],
    [/\bnomor pesanan\b/, 1],
    [/\b(my|the|this|an) (order|pesanan|package|parcel|purchase|diantar)\b/, 2],
    [/\b(track\w*|order (status|number)|where is|arriv\w*|click and collect|out for delivery|eta)\b/, 2],
    [/\border \d+\b/, 2.4],
    [/\bparcel\b/, 1.2],
  ],
  branch: [
    [/\b(jam|kapan) (buka|tutup|operasional|berapa)\b/, 2.2],
    [/\bbuka\b/, 1.8],
    [/\btutup\b/, 1.8],
    [/\b24 jam\b/, 1.6],
    [/\bhow (do|can) i get to\b/, 2],
    [/\b(alamat|lokasi|parkir\w*|letak|maps?|arah)\b/, 2],
    [/\bcabang (terdekat|dekat|mana|di)\b/, 1.3],
    [/\bdi mana\b/, 1.2],
    [/\bcabang\b/, 0.8],
    [/\bis there an? (cabang|toko|branch|shop)\b/, 2],
    [/\b(open|close[sd]?|closing|opening|opens|hours|address|location|located|directions|parking)\b/, 1.9],
    [/\b(nearest|closest) (cabang|shop|toko|one)\b/, 2],
    [/\b(telepon|kontak|phone number|contact number)\b/, 1.9],
    [/\b(besok|sabtu|minggu|libur|hari ini) (masih )?buka\b/, 0.4],
  ],
  about: [
    [
      /\b(siapa (kamu|ini|anda|namamu|namanya)|kamu (ini )?(siapa|robot|bot|manusia|orang)|(ini|dengan) (robot|bot|siapa|mesin))\b/,
      3.5,
    ],
    [
      /\b(who are you|what are you|are you (a |an )?(real |human|person|robot|bot|ai)|is this a (bot|robot)|your name)/,
      3.5,
    ],
    [/\b(bisa apa( saja)?|bisa bantu apa|what can you do|how does this work|cara pakai)\b/, 3],
    [/^(help|bantuan|bantu|menu|mulai|start|info)( me)?$/, 2],
    [/\b(bahasa inggris|speak (english|indonesian|bahasa))\b/, 2],
  ],
  health: [
    [/\b(dosis\w*|dosage|dose|overdosis|overdose|efek samping|side effects?|alergi|allerg\w*)\b/, 3],
    [/\b(obat|medicine|medication)\b.*\b(apa|bagus|cocok|aman|untuk|for|safe|good|best)\b/, 2.6],
    [/\b(aman|safe) .*\b(hamil|menyusui|bayi|pregnan\w*|breastfeed\w*|baby)\b/, 2.6],
    [/\b(sakit (kepala|gigi|perut|tenggorokan)|demam|diare|muntah|headache|fever|sick)\b/, 1.8],
    [/\b(minum(nya)?|diminum|take) (berapa|how many|how often)|\bberapa kali (sehari|minum)\b/, 2.6],
  ],
  other: [
    [/\b(promo\w*|diskon|discounts?|voucher|kupon|coupons?|cashback|poin|points|member\w*)\b/, 2.2],
    [
      /\b(cod|bayar (di tempat|pakai|pake|dengan|lewat|via|nya)|cara bayar|pembayaran|payment|pay (with|by|using)|cicil\w*|installments?|paylater|kredit|qris|gopay|ovo|debit|credit card)\b/,
      1.8,
    ],
    [/\b(lowongan|loker|kerja di|karir|vacanc\w*|job|hiring|franchise|kerja ?sama|reseller|grosir)\b/, 2.2],
    [/\b(faktur|kwitansi|struk|invoice|bill|receipt|newsletter|unsubscrib\w*|password|akun|account)\b/, 2.2],
  ],
  purchase: [
    [/\b(bisa|boleh) (pesan|beli)\b/, 2],
    [/^(ok |oke |ya |jadi )?(saya )?((mau|ingin) )?(pesan|beli|checkout|bungkus)\b/, 2],
    [/\b(pesan|pesanan|beli|ambil|keep) (\d+|satu|dua|tiga|itu|yang itu|sekarang|di sini|lewat sini)\b/, 2],
    [
      /\b(cara (pesan|pesanan|beli|order)|how (do|can) i (order|pesanan|buy)|i will take|(want|like) to (buy|order|pesanan))\b/,
      2,
    ],
  ],
  stock: [
    [/\bstok\b/, 2],
    [/\b(ada|jual|punya|cari|nyari|butuh|mau beli|pengen|sedia)\b/, 1.1],
    [/\b(habis|abis|kosong|sisa)\b/, 1.4],
    [/\b(harga|ketersediaan)\b/, 1.2],
    [
      /\b(in stock|any|carry|carries|sell|have|got|left|looking for|need|buy|available|is there|do you have|find)\b/,
      1.1,
    ],
    [/\b(how much|price)\b/, 1.2],
  ],
  thanks: [
    [/\bterima kasih\b/, 2],
    [/\b(thank you|thanks|cheers|you ve helped|appreciate)\b/, 2.2],
    [/^(ok|oke|okay|sip|siap|mantap|baik|good|great)( terima kasih| siap| sip)?$/, 1.5],
  ],
  greeting: [
    [/^(saya )?(mau|numpang|izin|ingin|boleh) (tanya|nanya|bertanya)$/, 1.5],
    [
      /^(p|ping|tes|test|halo|hallo|hai|hi|hello|hey|hei|permisi|misi|punten|assalamualaikum|asalamualaikum|salam|selamat|met|morning|pagi|siang|sore|malam)\b/,
      1.2,
    ],
    [/\b(selamat|met|good) (pagi|siang|sore|malam|morning|afternoon|evening)\b/, 1.3],
    [/\b(how are you|what are you feeling|apa kabar|how do you feel|how is it going)\b/, 2],
  ],
};
/** Where two weigh the same the earlier here is meant. */
const PRECEDENCE = [
  'person',
  'complaint',
  'cancel_return',
  'booking',
  'order',
  'delivery',
  'health',
  'about',
  'branch',
  'other',
  'purchase',
  'stock',
  'thanks',
  'greeting',
] as const;

/** Asked of a branch alone, though "phone" is sold too. */
const OF_BRANCH = /\b(phone number|contact number|telepon|alamat|address)\b/;
const BUYING =
  /^(pesan|pesanan|beli)\b|\b(mau|ingin|pengen|bisa|bantu|want to|like to|can i) (pesan|pesanan|beli|buy)\b/;

export interface Scores {
  topic: Topic;
  isComplaint: boolean;
  weights: Record<string, number>;
}

/** @param hasProduct a product of the vendor is named: little else is needed to ask for its stock */
export function scoreTopics(words: string, has: { product: boolean; place: boolean; orderNo: boolean }): Scores {
  const weights: Record<string, number> = {};
  for (const topic of PRECEDENCE) {
    weights[topic] = signs[topic].reduce((sum, [pattern, weight]) => sum + (pattern.test(words) ? weight : 0), 0);
  }
  // A number says which order is meant, not what is wanted of it: "cancel TS241377" asks for no status.
  const acted = Math.max(weights.cancel_return ?? 0, weights.complaint ?? 0, weights.person ?? 0);
  if (acted >= (has.orderNo ? 1.4 : 2)) weights.order = Math.min(weights.order ?? 0, 1);
  else if (has.orderNo) weights.order = (weights.order ?? 0) + 5;
  // To ask for a thing, or for a thing near a place, is to ask who has it.
  if (has.product) weights.stock = (weights.stock ?? 0) + (has.place ? 1.6 : 1);
  else weights.stock = Math.min(weights.stock ?? 0, 1.3);
  if (has.product) {
    // Which branch has it and is open is asked of the product; who wants to buy it has none on its way.
    if (!OF_BRANCH.test(words)) weights.branch = (weights.branch ?? 0) / 2;
    weights.purchase = 0;
    if (!has.orderNo && BUYING.test(words)) weights.order = 0;
  }
  if (!has.product && has.place) weights.branch = (weights.branch ?? 0) * 1.2;
  // A greeting before a question is not answered; the question is.
  if (PRECEDENCE.some((topic) => topic !== 'greeting' && (weights[topic] ?? 0) >= FLOOR)) weights.greeting = 0;
  const [best] = [...PRECEDENCE].sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
  const topic: Topic = best && (weights[best] ?? 0) >= FLOOR ? best : 'unclear';
  return { topic, isComplaint: (weights.complaint ?? 0) >= 1.4, weights };
}
