import type { Intent } from '../intents.ts';

/** A sign of an intent in the gist (see `gistOf`), with its weight. `[^|]*` stays within a clause. */
export type Sign = [pattern: RegExp, weight: number];

const OWN = '(saya|my|our|this|the|nya|kita|itu|an?)';
const MINE = '(saya|my|our|kita|mine)';
const sign = (source: string, weight: number): Sign => [new RegExp(source, 'u'), weight];

/** Of nothing a shop has to do with. */
export const OFF_TOPIC =
  /\b(cuaca|weather|hujan|rain|puisi|poem|pantun|joke|jokes|lucu|lagu|song|presiden|president|bola|football|match|movie|film|recipe|resep|calories|kalori|translate|terjemah\w*|spanish|french|news|berita|ramalan|zodiak|horoscope|meaning of life|stock market|crypto|bitcoin|homework|pr saya|matematika|math|flight|hotel|pacar|boyfriend|girlfriend|curhat|gabut|bored|alarm|timer|remind|song|playlist|capital of|who (is|was) the|how tall|how old|exchange rate|kurs)\b/u;

export const signs: Record<Intent, Sign[]> = {
  talk_to_person: [
    sign(
      '\\b(TALK|minta|WANT|dengan|HAVE|ada|panggil\\w*|kasih|cari|get|give|let me|mana)\\b[^|]{0,24}\\bPERSON\\b',
      2.6,
    ),
    sign('\\bPERSON\\b[^|]{0,16}\\b(mana|WHERE|dong|asli|beneran|TALK|number|nomor|ada|WANT|there|here)\\b', 2),
    sign('^(\\S+ ){0,1}PERSON( \\S+){0,1}$', 3),
    sign('\\bTALK (me |saya |langsung )?(to|with|ke|dengan)\\b', 2),
    sign('\\b(call|telepon|telpon|hubungi|contact|ring) (me|saya|back)\\b|\\bTALK (me|saya)\\b|\\bcall ?back\\b', 2.4),
    sign('\\bTALK (you|them|the company|your)\\b', 1.6),
    sign('\\bPERSON\\b', 1.3),
    sign(
      '\\b(not|no|bukan|jangan|tidak WANT|cape|bosan|males|malas|capek|instead of|rather than)\\b[^|]{0,24}\\bROBOT\\b',
      2.2,
    ),
    sign('\\bada orang\\b|\\b(real|actual|live) PERSON\\b', 1.6),
    sign('\\b(number|nomor|yang CAN)\\b[^|]*\\bTALK\\b|\\bTALK langsung\\b|\\bTALK (number|nomor)\\b', 1.6),
    sign('\\bput me (through|on)\\b|\\bPERSON (aktif|online|STOCK)\\b', 2.4),
    sign('\\bberbicara dengan\\b(?! siapa)', 1),
    sign('\\bTALK (me |saya )?(ke|to|dengan) (bagian|tim|PERSON|department|divisi)\\b|\\bTALK ke bagian\\b', 2.4),
    sign(
      '\\b(yang )?(bales|balas|jawab|jawabnya|dijawab)\\b[^|]{0,14}\\bPERSON\\b(?!.*\\b(apa|atau|or)\\b)|\\bPERSON (yang )?(bales|balas|jawab)\\b',
      2,
    ),
  ],
  complaint: [
    sign('\\bCOMPLAIN\\b', 2.6),
    sign('\\bANGRY\\b', 2.2),
    sign('\\bFRAUD\\b', 3),
    sign('\\bBROKEN\\b', 1.5),
    sign(
      '\\b(saya|kita|my|our|the|nya|ARRIVE|dapat|terima|received|got|isi\\w*|already|baru|nih|dijual|pas) (\\S+ ){0,3}BROKEN\\b|\\bBROKEN (semua|setengah|separo|sebagian|padahal|nih|woy|PLACE|pas)\\b',
      1,
    ),
    sign(
      '\\b(GOODS|ORDER|isi|ukuran|warna|varian|GOODSNAME)\\w*( saya| my)?( tidak| nya| is| was| are| were)? (WRONG|MISSING|sesuai|lengkap|beda|tidak lengkap)\\b|\\b(WRONG|MISSING) (GOODS|ORDER|kirim|DELIVER|size|ukuran|warna|colour|color|product|one)\\b',
      2.2,
    ),
    sign(
      '\\bWRONG (DELIVER|ARRIVE)\\b|\\b(DELIVER|ARRIVE|dapat|terima|received|got|gave|sent)\\b[^|]{0,16}\\bWRONG\\b',
      1.8,
    ),
    sign(
      '\\bMISSING\\b[^|]{0,30}\\b(from|dari|di)\\b|\\b(kurang|cuma|only|hanya) (dapat|dapet|terima|\\d+|satu|dua|received|got)\\b|\\bMISSING (satu|dua|\\d+|two|one|three)\\b',
      2,
    ),
    sign('\\b(came|ARRIVE)\\b[^|]{0,24}\\bLATE\\b', 1),
    sign('\\bsmells?\\b|\\bbau\\b(?! (apa|ac))|\\bberbau\\b', 1.3),
    sign(
      '\\btidak (ada )?(yang )?(bales|balas|dibales|dibalas|respon\\w*|jawab|direspon|dijawab|ditanggapi|angkat|peduli)\\b|\\bno(body| one) (answers?|answered|repl\\w+|responds?|responded|picks?|cares?)\\b|\\bignor(ed|ing|e)\\b',
      2.4,
    ),
    sign(
      '\\b(ditegur|tegur|pecat)\\b|\\bWHY\\b|\\bwhat a (shame|joke|mess)\\b|\\bnever (again|buy\\w*|order\\w*|shop\\w*)\\b',
      1.6,
    ),
    sign(
      '\\b(pelayanan|servisnya|SERVICE|TILL|COURIER|pegawai|karyawan|PERSON|staff)\\b[^|]*\\b(ANGRY|parah|buruk|bad|LATE banget|teriak|shout\\w*|yell\\w*|nolak|menolak|ignored)\\b',
      1.6,
    ),
    sign(
      '\\b(padahal|katanya|said|supposed|website|promised|janji\\w*|advertised|tulisan\\w*|aplikasi)\\b[^|]*(\\|[^|]*)?\\b(none|GONE|tidak ada|tidak|not|belum|beda|salah|empty|sold out)\\b',
      1.2,
    ),
    sign(
      '\\b(overcharg\\w+|double charged?|charged twice|kelebihan (bayar|PAY|potong)|kemahalan|kembalian\\w* (MISSING|kurang))\\b',
      2.2,
    ),
    sign('\\b(anjing( (lo|lu|kamu))|anjir|bangke|asu|jancok|kontol|memek)\\b|^(anjing)$', 2),
    sign(
      '\\b(stopped|stops|stop) working\\b|\\b(not|tidak|does not|do not) (work\\w*|nyala|berfungsi|jalan|hidup|turn on)\\b|\\b(mati|error) (mulu|terus|total|sendiri)\\b|\\berror\\b',
      1.2,
    ),
    sign(
      '\\b(bad|poor|lousy|shocking|appalling) (SERVICE|experience|quality|attitude)\\b|\\b(PRICE|struk|TILL)\\b[^|]*\\b(beda|WRONG|different)\\b',
      2.2,
    ),
    sign('\\bIGNORED\\b', 2.6),
    sign('\\bWRONG (hitung|input|PRICE|FEE|total|ACCOUNT)\\b', 2.4),
    sign(
      '\\b(SERVICE|COURIER|PERSON)\\b (tidak|NOTYET|never|did not) (ARRIVE|COME|showed?|muncul)\\b[^|]*\\b(padahal|sudah|although|even|but)\\b|\\bnever (showed|came|COME|ARRIVE)\\b',
      2.6,
    ),
    sign(
      '\\b(keep|keeps|kept) (CANCEL|send\\w*|DELIVER|giving|getting|CHANGE|saying|telling)\\b|\\b(mulu|melulu|terus2an|terus menerus)\\b',
      1.8,
    ),
    sign(
      '\\b(queue|antri\\w*|antre\\w*)\\b[^|]*\\b(SPAN|hour)\\b|\\b(SPAN|hour)\\b[^|]*\\b(queue|antri\\w*|antre\\w*)\\b|\\bPERSON lain\\b|\\bweird (sound|noise|smell)\\b',
      1.8,
    ),
    sign(
      '\\bCANCEL (sama|oleh|by) (toko|BRANCH|you|kalian|sistem|PERSON)\\b|\\bANGRY\\b.*\\bCANCEL\\b|\\bCANCEL ANGRY\\b',
      2.4,
    ),
    sign('\\bPACK\\b[^|]*\\b(BROKEN|ANGRY|jelek|asal)\\b|\\b(BROKEN|ANGRY)\\b[^|]*\\bPACK\\b', 1.2),
    sign('\\bCARE\\b', 1.4),
    sign(
      '\\b(CARE|SERVICE|PERSON|COURIER|TILL|satpam|security|pegawai|karyawan|staff|experience|quality|kualitas)\\b[^|]*\\b(ANGRY|BROKEN|LATE|bad|poor|slow|jelek|buruk|teriak|shout\\w*|yell\\w*)\\b',
      1.8,
    ),
    sign(
      '\\b(bad|poor|worst|slow|lousy|unfriendly)\\b[^|]*\\b(CARE|SERVICE|PERSON|experience|quality|kualitas|attitude)\\b|\\b(so|very|really) (bad|poor|slow)\\b',
      2.2,
    ),
    sign(
      '\\b(TILL|rak|shelf|label)\\b[^|]*\\b(PRICE|beda|different|another|lebih|more)\\b|\\bPRICE\\b[^|]*\\b(TILL|rak|shelf)\\b',
      2.6,
    ),
    sign('\\bTHROW\\b[^|]*\\b(waktu|ORDER|GOODS|saya|my)\\b|\\b(wast\\w+|buang2|THROW) (my |of )?(time|waktu)\\b', 2.4),
    sign(
      '\\b(received|got|ARRIVE|dapat|dapet|terima|sent|DELIVER|dikasih)\\b[^|]*\\b(BROKEN|half|cuma|only|setengah|separuh|lain|different|beda)\\b|\\b(cuma|only|hanya)\\b[^|]{0,12}\\b(half|satu|dua|one|two|setengah|\\d+|QTY)\\b',
      1.6,
    ),
    sign('\\b(past|lewat)\\b[^|]{0,10}\\b(date|tanggal|expir\\w*)\\b|\\bexp(ired)? date\\b', 2),
    sign('\\b(antri\\w*|queue|antre\\w*)\\b[^|]*\\b(panjang|long|LATE|lama)\\b', 2.4),
    sign('\\b(masa|masak|kok bisa|dibilang|katanya|ternyata|padahal|malah)\\b', 0.8),
    sign('\\bTILL\\b[^|]*\\b(MISSING|WRONG|ANGRY)\\b|\\b(MISSING|WRONG|ANGRY)\\b[^|]*\\bTILL\\b', 2),
    sign(
      '\\bthere was (none|nothing|no)\\b|\\bternyata (GONE|tidak ada|tutup|CLOSE|NOTYET)\\b|\\b(drove|travelled|jauh2|jauh jauh|sudah (ke sana|sampai sana|ARRIVE sana))\\b',
      1.6,
    ),
    sign('\\bCOMPLAIN\\b[^|]*\\b(COURIER|PERSON|SERVICE|DELIVER|ORDER)\\b', 1),
    sign(
      '\\b(ORDER|BUY|ordered|paid for|paid|pesan|saya BUY)\\b[^|]*\\b(got|received|dapat|dapet|dikasih|only|cuma)\\b',
      2.2,
    ),
    sign(
      '\\b(masa|masak|WHY) (DELIVER|dikasih|dapat|dapet|ARRIVE|yang)\\b|\\b(WHY|masa)\\b[^|]*\\b(BROKEN|WRONG|beda|MISSING)\\b',
      1.8,
    ),
    sign(
      '\\b(left|GONE) (my|the|our|it|them)\\b[^|]*\\b(rain|outside|street|neighbou?r|ground|gate|wrong)\\b|\\b(nabrak|menabrak|ditabrak|crash\\w*|mecahin|merusak|ngerusak)\\b',
      2.4,
    ),
    sign(
      '\\b(second|third|fourth|kedua|ketiga|keempat|\\d+|kesekian) (time|kali)\\b|\\b(every|each) time\\b|\\b(selalu|always)\\b[^|]*\\b(LATE|WRONG|BROKEN|MISSING|ANGRY)\\b',
      1.6,
    ),
    sign('\\bARRIVE\\b[^|]*\\b(SPAN )?LATE\\b|\\bcame\\b[^|]*\\bLATE\\b|\\bLATE again\\b', 1.4),
    sign('\\b(hung up|argued|refused|ignored|insulted|cursed|swore|marahin|ngomel\\w*|diomelin|nuduh|dituduh)\\b', 2.2),
    sign(
      '\\b(higher|more|mahal|different|beda)\\b[^|]*\\b(than|dari)\\b[^|]*\\b(online|shelf|advertised|website|ACCOUNT|rak|aplikasi|PROMO)\\b',
      2.4,
    ),
  ],
  cancel_booking: [
    sign('\\bCANCEL\\b[^|]*\\b(BOOKING|SERVICE|BOOKINGNO)\\b', 4.6),
    sign('\\b(BOOKING|SERVICE|BOOKINGNO)\\b[^|]*\\bCANCEL\\b', 4.2),
    sign('^(?=.*\\bCANCEL\\b)(?=.*\\b(BOOKING|SERVICE|BOOKINGNO)\\b)', 1.2),
    sign('^(?=.*\\bCANTCOME\\b)(?=.*\\b(BOOKING|SERVICE|BOOKINGNO)\\b)', 2.6),
    sign('^(?=.*\\bNONEED\\b)(?=.*\\b(BOOKING|SERVICE|BOOKINGNO)\\b)', 3.4),
    sign('\\bCANCEL\\b[^|]{0,12}\\bTIME\\b', 2),
  ],
  move_booking: [
    sign('\\b(MOVE|CHANGE|RETURN)\\b[^|]*\\b(BOOKING|SERVICE|BOOKINGNO|hari|tanggal|jam|appointment)\\b', 4),
    sign('\\b(BOOKING|SERVICE|BOOKINGNO)\\b[^|]*\\b(MOVE|CHANGE|MOVEHINT)\\b', 4),
    sign('\\bMOVE\\b[^|]*\\b(DAY|TIME|ke|to)\\b', 2.2),
    sign('^(?=.*\\b(MOVE|MOVEHINT|CHANGE)\\b)(?=.*\\b(BOOKING|SERVICE|BOOKINGNO)\\b)', 1.6),
    sign('^(?=.*\\bMOVE\\b)(?!.*\\bORDER\\b)', 1.4),
    sign(
      '\\b(DAY|TIME|PLACE)\\b (instead|aja|saja)\\b[^|]*(\\|.*)?\\b(BOOKING|SERVICE)\\b|\\b(SERVICE|BOOKING)\\b.*\\b(DAY|TIME) (aja|saja|MOVEHINT)\\b',
      1.8,
    ),
    sign('\\bNOTDAY\\b', 2.6),
    sign('^(?=.*\\bMOVEHINT\\b)(?=.*\\b(DAY|TIME|BOOKING|SERVICE)\\b)', 1.6),
    sign('^(?=.*\\bMOVEHINT\\b)(?=.*\\b(DAY|TIME|COME|ARRIVE)\\b)', 1.4),
    sign('\\b(CAN we|CAN i|kita) (do|make it) (DAY|TIME)\\b|\\bMOVE\\b[^|]*\\b(me|saya)\\b', 1),
    sign(
      '\\b(PERSON|teknisi\\w*|SERVICE)\\b[^|]*\\b(COME|ARRIVE|datang)\\b[^|]*\\b(DAY|TIME)\\b[^|]*\\b(aja|saja|MOVEHINT)\\b',
      1,
    ),
    sign(
      '\\b(CAN|could|please|WANT)\\b[^|]*\\bLATE\\b[^|]*\\b(SERVICE|BOOKING)\\b|\\b(SERVICE|BOOKING)\\b[^|]*\\b(CAN|could|please)\\b[^|]*\\bLATE\\b',
      3,
    ),
    sign(
      '\\b(jadi|jadiin|dijadiin|diganti|ke|to) (DAY|TIME)\\b(?=.*\\b(SERVICE|BOOKING|BOOKINGNO)\\b)(?=.*\\b(MOVE|CHANGE|jadi|jadiin|dijadiin|diganti)\\b)|\\b(SERVICE|BOOKING)\\b[^|]*\\b(jadi|jadiin|dijadiin|diganti|pindah) (DAY|TIME)\\b',
      2.4,
    ),
  ],
  book_service: [
    sign('\\bSERVICE\\b', 2.2),
    sign('\\bBOOKING\\b', 1.8),
    sign(
      '\\b(WANT|book|BOOKING|daftar\\w*|jadwalin|panggil\\w*|CAN|schedule|reserve|arrange|need)\\b[^|]*\\bSERVICE\\b',
      1,
    ),
    sign('\\bSERVICE\\b[^|]*\\b(DAY|TIME|WHEN|jam)\\b', 1.2),
    sign('^(?=.*\\bSERVICE\\b)(?=.*\\b(DAY|TIME|WHEN|BOOKING)\\b)', 1),
    sign('\\b(BROKEN|mati|bocor|leak\\w*|dingin|cracked|bau|error|rusak|nyala)\\b.*\\bSERVICE\\b', 1),
    sign('\\bbook (me|an?|in|my|for)\\b|\\breserve (an?|my|me)?\\b(?=.*SERVICE)', 2),
    sign(
      '\\b(car|mobil|motor|tires?|tyres?|ban|oli|rem|brakes?)\\b[^|]*\\b(SERVICE|BOOKING|look|check\\w*)\\b|\\b(SERVICE|BOOKING|look|check\\w*)\\b[^|]*\\b(car|mobil|motor|tires?|tyres?|brakes?)\\b',
      2,
    ),
    sign(
      '\\b(tidak (dingin|nyala|hidup|jalan|berfungsi|muter|menyala)|BROKEN|bau|not (working|cold|cooling|turning on|spinning)|will not (turn on|start|work))\\b.*\\b(cek|dicek|check\\w*|CHANGE|look|datang|COME|panggil\\w*|periksa|diperiksa)\\b',
      2.4,
    ),
    sign('\\b(dicuci|nyuci|cuciin|dibersihin|bersihin|cleaned)\\b(?=.*\\b(DAY|TIME|BRANCH|PLACE)\\b)', 1.6),
  ],
  branch_services: [
    sign('\\bFACILITY\\b', 3),
    sign('\\bWALKIN\\b', 3),
    sign('\\bwhat (SERVICE|services)\\b|\\b(SERVICE|services) (apa|available|offered|do you)\\b', 2.6),
    sign(
      '\\b(BRANCH|PLACE)\\b[^|]*\\b(ada|CAN|has|have|terima|menerima|melayani|nerima|do|does|offer|provide|SELL|included?)\\b[^|]*\\bSERVICE\\b',
      2.6,
    ),
    sign(
      '\\b(ada|CAN|do|does|is there|has|have|apakah|can i|melayani|terima|nerima)\\b[^|]*\\bSERVICE\\b[^|]*\\b(BRANCH|PLACE|semua)\\b',
      2.2,
    ),
    sign('\\bSERVICE\\b[^|]*\\b(ada|available|included?)\\b[^|]*\\b(BRANCH|PLACE|semua)\\b', 2.6),
    sign(
      '\\b(semua|all|every|each|which|tiap|mana)( of)?( your| the| saja)? BRANCH\\b[^|]*\\b(SERVICE|FAST|PICKUP|DELIVER|PAY|FACILITY|ada|have)\\b|\\b(SERVICE|FAST|PICKUP|PAY)\\b[^|]*\\b(semua|all|every|each|which|tiap)( your| the)? BRANCH\\b',
      3.4,
    ),
    sign('\\bPAY\\b[^|]*\\b(BRANCH)\\b|\\b(BRANCH)\\b[^|]*\\bPAY\\b', 2.2),
    sign('\\b(CAN)\\b[^|]*\\bPICKUP\\b[^|]*\\b(BRANCH)\\b', 1.6),
    sign(
      '\\b(which|mana|what)\\b[^|]{0,14}\\bBRANCH\\b[^|]*\\b(have|has|with|do|does|CAN|SERVICE|punya|ada)\\b|\\bBRANCH (yang )?mana\\b[^|]*\\b(ada|CAN|punya|have|do)\\b',
      1.8,
    ),
    sign('\\b(what|apa)\\b[^|]{0,20}\\b(get|done|offer|layanan|SERVICE)\\b[^|]*\\b(BRANCH|PLACE)\\b', 2.4),
    sign('\\b(does|do|di|apakah|is|yang di|BRANCH)( \\S+)? PLACE\\b[^|]*\\b(FAST|PICKUP|PAY)\\b', 2.4),
    sign('\\bPAY\\b[^|]*\\b(at|di|in)( the)? PLACE\\b', 2.4),
    sign(
      '\\b(di|at|in|does|do|is|BRANCH)( \\S+)? PLACE\\b[^|]*\\b(ada|have|has|offer|support|punya|STOCK)\\b[^|]*\\b(FAST|COURIER)\\b',
      3,
    ),
    sign('^(\\| )?(yang )?(di|at|in) PLACE CAN\\b[^|]*\\b(PICKUP|PAY|FAST|COURIER|drop)\\b', 3.4),
  ],
  order_status: [
    sign('\\bPICKUP\\b[^|]*\\bsudah (siap|STOCK|CAN|ada)\\b', 2.4),
    sign('\\bTRACK\\b', 1.8),
    sign('\\bTRACKNO\\b', 4),
    sign('\\bORDER\\b', 1.4),
    sign(
      '\\b(NOTYET|STILL|WHEN|WHERE|LATE|HOWLONG|sudah|WHY|already|lambat|mana|has|have|is|will|did)\\b[^|]*\\bARRIVE\\b(?! jam)',
      2,
    ),
    sign('\\bARRIVE\\b[^|]*\\b(NOTYET|WHEN|WHERE|LATE|mana|MINE)\\b', 2),
    sign(
      '\\bCOURIER\\b[^|]*\\b(WHERE|NOTYET|LATE|mana|jalan|otw|sudah|ARRIVE|nyasar|nelp\\w*|on the way|PICKUP|lagi)\\b',
      2.4,
    ),
    sign('\\b(WHERE|NOTYET|LATE|has|is|sudah|mana|WHEN|will|did)\\b[^|]*\\bCOURIER\\b', 2.2),
    sign(
      '\\b(WHERE|WHEN|TRACK|cek|update|kabar|check|HOWLONG|see|find|know|info|what happened|checking|mana)\\b[^|]*\\b(ORDER|ARRIVE|DELIVER|COURIER)\\b',
      1.4,
    ),
    sign(
      '\\bORDER\\b[^|]*\\b(WHERE|WHEN|NOTYET|LATE|mana|ARRIVE|TRACK|siap|ready|STOCK|otw|cek|jalan|proses\\w*|diproses|gimana|bagaimana|update|kabar|sudah|dikemas|dikirim|DELIVER|process\\w*|on the way|out for|done|moving|moved)\\b',
      1.4,
    ),
    sign(
      `\\b${MINE} (\\S+ )?(ORDER|DELIVER|GOODS|ARRIVE|COURIER|PICKUP)\\b|\\b(ORDER|GOODS|DELIVER|COURIER) (\\S+ )?(saya|kita)\\b`,
      1.6,
    ),
    sign(
      `\\b(is|has|did|when will|will|was|are|have|WHEN|WHERE|WHERE is)\\b ${OWN} (\\S+ )?(ORDER|DELIVER|GOODS|COURIER|PICKUP)\\b`,
      1.4,
    ),
    sign('\\b(i|saya|we) (ORDER|BUY|ordered|bought|pesan)\\b', 1),
    sign(
      '\\bPAY\\b[^|]*(\\|[^|]*)?\\b(TRACK|pending|NOTYET|proses|diproses|masuk|verif\\w*|konfirm\\w*|confirm\\w*)\\b',
      2.4,
    ),
    sign(
      '\\b(kode|code)\\b[^|]{0,14}\\bPICKUP\\b|\\bPICKUP (kode|code)\\b|\\bPICKUP (\\S+ )?(ready|STOCK|siap)\\b|\\b(siap|ready|STOCK|WHEN CAN|sudah CAN)\\b (to |for |buat |di |untuk )*PICKUP\\b|\\bis (my|the)? ?PICKUP\\b',
      2.8,
    ),
    sign('\\bORDER (nomor |number |#)?\\d{4,}\\b', 2.6),
    sign('\\b(on the way|otw|out for DELIVER|di ?jalan|lagi diantar|in transit)\\b', 2),
    sign('\\b(HOWLONG|LATE)\\b[^|]*\\b(more|lagi|banget|amat|sekali)\\b', 1.2),
    sign(
      '\\bLATE (banget|bgt|amat|LATE)\\b|\\b(menit|jam|minutes?|hours?|hour|hari|days?)\\b[^|]*\\bLATE\\b|\\b(sejam|setengah jam|dua jam)\\b[^|]*\\b(LATE|NOTYET)\\b|\\bsudah\\b[^|]*\\bLATE\\b',
      1.6,
    ),
    sign('\\bGOODS\\b[^|]*\\b(ARRIVE|NOTYET DELIVER|WHERE)\\b', 1.2),
    sign(
      '\\b(sudah|udah|already|NOTYET|has|have|been)\\b[^|]*\\b(DELIVER|dikirim|shipped|delivered|dispatched|diproses|processed|packed|dikemas)\\b',
      1.4,
    ),
    sign('\\bWHEN\\b[^|]*\\b(COME|ARRIVE)\\b', 1.6),
    sign(
      '\\bnot (here|received|receive|arrived|ARRIVE)\\b|\\bhave not (received|got)\\b|\\b(isn|is) not here\\b|\\bbelum (terima|diterima|dapat|dapet)\\b',
      1.8,
    ),
    sign('\\b(who|siapa) (is )?(my |the )?COURIER\\b', 1.6),
    sign(
      '\\b(sudah|NOTYET|WHEN|already|has|have|been)\\b[^|]*\\bDELIVER\\b(?![^|]*\\bCAN\\b)|\\bDELIVER\\b[^|]*\\bNOTYET\\b',
      1.4,
    ),
    sign(
      '\\b(gerak|bergerak|nyangkut|stuck|estimasi|nyasar|tersesat|moved|moving)\\b|\\bposisi (ORDER|GOODS|COURIER|nya)\\b',
      1.8,
    ),
    sign('\\bSPAN\\b[^|]*\\b(NOTYET|LATE)\\b|\\b(NOTYET|LATE)\\b[^|]*\\bSPAN\\b', 1.6),
    sign(
      '\\b(get|got|receive\\w*|terima|diterima|masuk|confirm\\w*) (\\S+ )?PAY\\b|\\bPAY\\b[^|]*\\b(diterima|received|confirmed|got|gone through|went through|berhasil)\\b|\\btransfer\\b[^|]*(\\|[^|]*)?\\b(NOTYET|diproses|proses|masuk|WHEN)\\b',
      2.4,
    ),
    sign('\\btaking\\b[^|]*\\bso long\\b', 2),
  ],
  delivery_fee: [
    sign('\\bONGKIR\\b', 3.6),
    sign(
      '\\b(DELIVER|FAST|COURIER)\\b[^|]*\\b(HOWMUCH|PRICE)\\b|\\b(DELIVER|FAST|COURIER|PICKUP)\\b[^|]*\\b(FEE|FREE|PAY)\\b',
      3.2,
    ),
    sign(
      '\\b(HOWMUCH|PRICE)\\b[^|]*\\b(DELIVER|FAST|COURIER)\\b|\\b(FEE|FREE|PAY (extra|more|lagi|tambah\\w*))\\b[^|]*\\b(DELIVER|FAST|COURIER|PICKUP)\\b',
      3.2,
    ),
    sign('\\bFREE (ONGKIR|DELIVER)\\b', 1),
    sign(
      '\\b(min|minimal|minimum|minim)( belanja| order| spend| purchase| pembelian)?\\b[^|]*\\b(FREE|ONGKIR|DELIVER)\\b|\\b(FREE|DELIVER|ONGKIR)\\b[^|]*\\b(min|minimal|minimum)\\b',
      2,
    ),
  ],
  delivery_options: [
    sign('\\b(CAN|bisa|do you|melayani|ada|apa|apakah|mau|layani|WANT)\\b[^|]*\\bDELIVER\\b', 2),
    sign(
      '\\bDELIVER\\b[^|]*\\b(CAN|ke|to|PLACE|method\\w*|option\\w*|pake|pakai|apa|possible|today|DAY|TIME|outside|luar|rumah|home|mode|modes|area|sampai|ARRIVE|kan|tidak|aman)\\b',
      2,
    ),
    sign(
      '\\b(method\\w*|option\\w*|ways?|modes?|cara|jenis|pilihan|opsi|choice\\w*|kind of)\\b[^|]*\\bDELIVER\\b|\\bORDER option\\w*|\\bshipments? method',
      2.6,
    ),
    sign('\\bDELIVER\\b', 1.2),
    sign('\\bFAST\\b', 2),
    sign(
      '\\bFAST\\b[^|]*\\b(ke|to|PLACE|CAN|ARRIVE|HOWLONG|available)\\b|\\b(ada|CAN|do you|pake|pakai|via|lewat)\\b[^|]*\\bFAST\\b',
      1,
    ),
    sign('\\b(get|bring|bawa|bawain|drop|DELIVER|anterin) (it|this|that|them|barang|GOODS)\\b[^|]*\\b(to|ke)\\b', 2.4),
    sign(
      '\\b(ORDER|BUY|PAY) (online|di web|lewat web|dari web|by web|di aplikasi)\\b[^|]*\\b(PICKUP)\\b|\\bPICKUP\\b[^|]*\\b(in|at|di|from|ke) (the )?(BRANCH|PLACE)\\b|\\bPICKUP\\b[^|]*\\b(sendiri|langsung|myself|instead|MOVEHINT|in person)\\b|\\bcollect it\\b',
      2.6,
    ),
    sign('\\b(CAN|boleh|could)\\b[^|]*\\bPICKUP\\b', 2),
    sign('\\bCOURIER\\b[^|]*\\b(CAN|nitip|titip|apa|sampai|ke PLACE|PLACE|leave|call)\\b', 1.6),
    sign('\\b(ORDER|BUY|PAY|kalau)\\b[^|]*\\b(sekarang|now|today|TIME|jam)\\b[^|]*\\b(ARRIVE|DELIVER|DAY)\\b', 2),
    sign('\\b(ARRIVE|sampai) (ke |to )?(rumah|PLACE|kost?|kantor|apartemen)\\b', 1.2),
    sign(
      '\\b(FAST|DELIVER|same)\\b[^|]*\\b(max|maksimal|batas|cut ?off|deadline|latest|terakhir)\\b|\\b(max|maksimal|batas|cut ?off|latest)\\b[^|]*\\b(ORDER|FAST|DELIVER)\\b',
      2,
    ),
    sign('\\bHOWLONG\\b[^|]*\\b(DELIVER|FAST|ARRIVE (ke|to|PLACE))\\b|\\b(DELIVER|FAST)\\b[^|]*\\bHOWLONG\\b', 1.6),
    sign('\\b(titip|nitip|tetangga|neighbou?r|satpam|security|lobby)\\b', 1),
    sign('\\bDELIVER\\b[^|]*\\b(STOCK|instead|TIME)\\b|\\b(request|schedule|atur)\\b[^|]*\\bDELIVER\\b', 1.6),
    sign(
      '\\b(what|which|apa|siapa|pakai|pake)\\b[^|]{0,14}\\bCOURIER\\b|\\bCOURIER\\w*\\b[^|]{0,14}\\b(apa|siapa|use|pakai|mana saja)\\b(?![^|]*\\b(WHERE|mana|NOTYET)\\b)',
      2,
    ),
    sign('\\b(drop|bring|leave) (it|this|them|my \\S+)( off)? (to|at|di|ke|in)\\b', 2.4),
    sign('\\bCAN\\b[^|]{0,10}\\bARRIVE\\b[^|]*\\b(TIME|DAY|jam|ke|PLACE)\\b', 2.2),
    sign('\\bkalau (ORDER|BUY|pesan)\\b|\\b(ORDER|pesan|BUY) (sekarang|now)\\b', 1),
    sign(
      '\\b(someone|somebody|PERSON|adik|kakak|teman|friend|suami|istri|wakil|driver) (else )?(\\S+ )?PICKUP\\b|\\bPICKUP (dengan|sama|by) (PERSON|adik|kakak|teman|suami|istri|\\S+ saya)\\b',
      2,
    ),
    sign(
      '\\b(masuk|dalam|in|area|jangkauan|cover\\w*|radius)\\b[^|]*\\bDELIVER\\b|\\bDELIVER\\w* (area|radius|range|zone)\\b',
      1.6,
    ),
    sign('\\b(ways?|method\\w*|option\\w*) (to|for|of) (receive|get|getting|receiving|pick\\w*|DELIVER)\\b', 2.6),
    sign('\\bget (it|this|that|them) (here|there|home|to|today|tonight|DAY)\\b', 2.2),
    sign('\\b\\w*titip\\w*\\b', 1.4),
  ],
  return_refund: [
    sign('\\bRETURN\\b', 3),
    sign(
      '\\bRETURN\\b[^|]*\\b(GOODS|ORDER|policy|kebijakan|box|barang)\\b|\\b(GOODS|ORDER|CAN|want|WANT|how|i)\\b[^|]*\\bRETURN\\b',
      0.6,
    ),
    sign('\\b(CHANGE) (GOODS|ukuran|size|warna|baru|yang baru|dengan yang)\\b|\\bdiganti (baru|barang|yang)\\b', 2.2),
    sign('\\b(mati|BROKEN) (sebelah|total)\\b', 0.6),
  ],
  cancel_order: [
    sign('\\bCANCEL\\b', 3),
    sign('\\bCANCEL\\b[^|]*\\b(ORDER|ORDERNO|BUY)\\b|\\b(ORDER|ORDERNO|BUY)\\b[^|]*\\bCANCEL\\b', 1),
    sign('\\bNONEED\\b[^|]*\\b(ORDER|it|GOODS)\\b', 2.4),
  ],
  health: [
    sign('\\bDOSE\\b', 3),
    sign(
      '\\b(MEDICINE|REMEDY|minum|diminum|tablet)\\b[^|]*\\b(ILL|aman|safe|bareng\\w*|bersama\\w*|HOWMUCH kali|HOWMANY|sehari|tiap hari|a day|daily|with|mix|tahun|year|old|bayi|baby|anak|dikasih|berbahaya|bahaya|sebelum|sesudah|before|after|setiap)\\b',
      2.2,
    ),
    sign(
      '\\bILL\\b.*\\b(MEDICINE|REMEDY|minum\\w*|take|apa|what|which|should|boleh|aman|safe|bagus\\w*|normal|dokter|doctor|HOWMUCH|kasih|dikasih|help\\w*|recommend\\w*|saran\\w*|pakai|pake|bahaya|bad|gimana|how)\\b',
      2.4,
    ),
    sign(
      '\\b(which|what|apa|obat\\w*|MEDICINE|recommend\\w*|help\\w*|should)\\b[^|]*\\b(for|untuk|buat|with|best|good|bagus|cocok|ampuh|manjur)\\b[^|]*\\bILL\\b|\\b(MEDICINE)\\b[^|]*\\b(apa|bagus|cocok|aman|safe|good|best|ampuh)\\b',
      2.4,
    ),
    sign(
      '\\b(aman|safe|boleh|CAN|ok|oke|allowed)\\b[^|]*\\b(ILL|MEDICINE|REMEDY|diminum|minum|bayi|baby)\\b(?![^|]*\\b(BUY|STOCK|DELIVER|ada|PLACE|PICKUP)\\b)',
      1.6,
    ),
    sign(
      '\\b(MEDICINE|REMEDY)\\b[^|]*\\b(aman|safe|boleh|CAN|ok for|ILL)\\b(?![^|]*\\b(BUY|STOCK|DELIVER|ada|PLACE|PICKUP)\\b)',
      1.6,
    ),
    sign(
      '\\b(HOWMUCH|how many|how often|berapa) (kali|times?|tablet|butir|sendok|pil|REMEDY|MEDICINE)\\b|\\bsehari HOWMUCH\\b|\\b(minum\\w*|take|diminum) (HOWMUCH|how many|how often)\\b|\\bhow many\\b[^|]*\\b((a|per) day|take)\\b|\\bHOWMUCH (a|per|se) ?(day|hari)\\b',
      3,
    ),
    sign(
      '\\b(tensi\\w*|gula darah|kolesterol|saturasi|oxygen|blood sugar|panas|ILL|suhu)\\b[^|]{0,16}\\b(\\d{2,3}(/\\d+)?)\\b',
      2.6,
    ),
    sign('\\bILL\\b', 1.3),
    sign('\\b(sebelum|sesudah|before|after|abis|or after)\\b[^|]*\\b(makan|meals?|eating|food)\\b', 2),
    sign(
      '\\b(ointment|salep|obat\\w*|cream|krim|MEDICINE|REMEDY)\\b[^|]*\\b(use|should|pakai|pake|apa|what)\\b|\\b(what|which|apa) (MEDICINE|REMEDY)\\b',
      1.6,
    ),
    sign('\\b(anak|bayi|son|daughter|baby|kid|child)\\b[^|]*\\b(panas|demam|ILL|sakit|temperature)\\b', 1),
    sign(
      '\\b(minum\\w*|diminum|take|taken|konsumsi|kasih|dikasih|give|drink)\\b[^|]{0,20}\\b(apa|TIME|WHEN|HOWLONG)\\b(?=.*\\b(ILL|MEDICINE|REMEDY|anak|bayi|TIME)\\b)',
      2.2,
    ),
    sign(
      '\\b(should|CAN) i (take|give|use|apply|drink|swallow)\\b(?=.*\\b(ILL|MEDICINE|REMEDY|these|at once|together|sekaligus|bareng\\w*)\\b)|\\bHOWLONG\\b[^|]*\\b(take|minum|MEDICINE|REMEDY)\\b',
      2.6,
    ),
    sign(
      '\\b(aman|safe)\\b[^|]*\\b(toddlers?|infants?|kids?|child|children|anak|balita|bayi|lansia|elderly|year olds?|tahun|give)\\b',
      2.6,
    ),
    sign(
      '\\binteract\\w*\\b|\\b(enak|baik|bagus)\\w* (minum|dikasih|pakai|pake)\\b|\\bwhat( is)? (good|best|helps?)\\b[^|]*\\bILL\\b',
      2,
    ),
    sign('\\b(MEDICINE|REMEDY)\\b[^|]*\\b(TIME|WHEN|HOWLONG)\\b[^|]*(TIME|\\bapa\\b)', 1.6),
  ],
  about: [
    sign(
      '\\b(siapa|who|what) (\\S+ )?(ini|kamu|anda|namamu|namanya|your name|are you|is this|am i|is that)\\b|\\b(ini|kamu) (\\S+ )?siapa\\b|\\byour name\\b|\\bdengan siapa\\b|\\bnama\\w* (kamu|siapa)\\b|\\bnamamu\\b|\\bTALK( dengan| to| sama)? siapa\\b|\\bsiapa (yang )?(bales|balas|jawab|TALK)\\b',
      3.4,
    ),
    sign(
      '\\b(ini|kamu|you|this|are you|ya|is it|with) (\\S+ ){0,2}(a |an )?ROBOT\\b|\\bROBOT (ya|atau|bukan|or|kan|apa)\\b|^(\\S+ )?ROBOT$|\\bdijawab (\\S+ )?(mesin|ROBOT)\\b|\\bROBOT dari\\b',
      3,
    ),
    sign(
      '\\b(kamu|you|ini|this|there)\\b[^|]{0,16}\\b(PERSON|mesin)\\b(?=[^|]*\\b(atau|or|ROBOT|asli|real|beneran|bukan|apa|behind)\\b)|\\bROBOT (or|atau)\\b|\\bPERSON (or|atau|apa|beneran apa) (bukan|ROBOT|mesin)\\b|\\b(behind|di balik) (this|ini)\\b',
      2.8,
    ),
    sign(
      '\\b(bisa|CAN) (bantu|help|ngapain|apa|tanya|jawab|ngerjain)( apa)?( saja| aja)?\\b|\\b(what|apa) (CAN|can) (\\S+ )?(you|kamu|this|i ask|do|i do)\\b|\\bhow (CAN|can) (you|this|kamu) (help|assist|bantu|be of)\\b|\\b(what|apa)\\b[^|]*\\bASKING\\b(?![^|]*\\b(PLACE|BRANCH)\\b)|\\bwhat (\\S+ )?(CAN|can) (i|you|kamu) (ask|do|help)\\b|\\bhow (does|do) (this|it|i use)\\b|\\b(cara|gimana|how to|bagaimana) (pakai|pake|guna\\w*|use|menggunakan|tanya|nanya)\\b|\\bkamu CAN\\b[^|]*\\bapa\\b|\\bwhat do you do\\b|\\byourself\\b',
      3,
    ),
    sign(
      '\\bapa (saja|aja) (yang )?(CAN|bisa)\\b|\\b(CAN|bisa) (di)?(tanya|jawab)\\w*\\b|\\bCAN (do|help|jawab) apa\\b',
      2.6,
    ),
    sign(
      '\\b(chat|ini|this|bot|ROBOT|TALK)\\b[^|]{0,12}\\b(buat apa|untuk apa|for what|fungsi\\w*|gunanya|for|purpose)\\b|\\bfungsi\\w*\\b|\\bwhat is this\\b',
      1.8,
    ),
    sign('^(help|bantuan|bantu|menu|mulai|start|info)( me)?$', 2.4),
    sign(
      '\\b(bahasa inggris|(TALK|speak|CAN|understand|english|bahasa)\\b[^|]{0,14}\\b(english|indonesian|bahasa|inggris|sunda|jawa|mandarin|chinese|arab|jepang))\\b',
      2.4,
    ),
    sign(
      '\\b(official|resmi|genuine|legit)\\b|\\b(asli|beneran|really|real)\\b[^|]*\\b(BRANCH|akun|ACCOUNT|sinar)\\b|\\b(BRANCH|sinar)\\b[^|]*\\b(asli|beneran)\\b',
      3,
    ),
    sign('\\b(otomatis|automated|automatic|template)\\b', 1.4),
    sign(
      '\\bam i (TALK|chatting|texting|writing)\\b|\\b(are|is) (you|this) (a |an |really |actually |even )*(PERSON|ROBOT|real)\\b',
      3.6,
    ),
    sign(
      '\\byou (are )?(a |just a )?(machine|mesin|program|software|sistem)\\b|\\bwho is (answering|replying|writing|texting|TALK)\\b|\\bROBOT (ini|ya|itu)\\b|\\bnama\\w* (apa|siapa)\\b|\\b(ada|is there) (a )?(PERSON|orang) (di balik|behind)\\b',
      2.8,
    ),
    sign(
      '\\b(who|siapa)\\b[^|]{0,10}\\b(made|built|created|runs|own|owns|bikin|buat)\\b[^|]{0,8}\\b(you|kamu|this|ini|bot|ROBOT)\\b',
      3,
    ),
    sign(
      '\\bapa( saja)?( yang)? CAN (kamu|anda|you|dibantu|dicek|dibantuin|lakukan)\\b|\\bCAN (cek|help|bantu|jawab|tanya|carikan) apa\\b|\\bwhat (kind|sort|kinds|sorts|type|types) of\\b[^|]*\\b(ask|answer|question\\w*|help)\\b',
      3,
    ),
    sign('\\b(kamu|you|anda|lo) siapa\\w*\\b|\\bsiapa\\w* (you|anda|kamu)\\b', 3),
    sign(
      '\\bdi?jawab (PERSON|ROBOT|orang|sistem|mesin)\\b|\\b(PERSON|ROBOT) (apa|or|atau) (sistem|PERSON|ROBOT|mesin)\\b|\\bsistem otomatis\\b',
      3,
    ),
  ],
  branch_hours: [
    sign('\\b(OPEN|CLOSE)\\b', 2.2),
    sign('\\bHOURS\\b', 2.6),
    sign(
      '\\b(OPEN|CLOSE)\\b[^|]*\\b(WHATTIME|jam|DAY|TIME|NOW|sekarang|WHEN|sampai|ARRIVE|NOTYET|STILL)\\b|\\b(WHATTIME|jam|DAY|WHEN|sampai|ARRIVE|NOTYET|STILL)\\b[^|]*\\b(OPEN|CLOSE)\\b',
      1,
    ),
    sign(
      '\\bWHATTIME\\b[^|]*\\bBRANCH\\b|\\bBRANCH\\b[^|]*\\bWHATTIME\\b|\\bARRIVE WHATTIME\\b(?![^|]*(DELIVER|FAST|ORDER))',
      1.4,
    ),
  ],
  branch_location: [
    sign('\\bLOCATE\\b', 2.4),
    sign(
      '\\bBRANCH\\b[^|]*\\b(NEAREST|WHERE|mana)\\b|\\b(NEAREST|WHERE|which|mana|any|an?)\\b (\\S+ ){0,2}BRANCH\\b',
      2,
    ),
    sign(
      '\\b(ada|HAVE|have|got|any|is there|punya|SEEK|apakah ada|are there|buka)\\b[^|]*\\bBRANCH\\b[^|]*\\b(PLACE|near|NEAREST|di|in|lain)\\b',
      2,
    ),
    sign('\\bBRANCH\\b[^|]*\\b(PLACE|di|near|NEAREST)\\b[^|]*\\b(ada|HAVE|mana)\\b', 1.8),
    sign(
      '\\b(HOWMUCH|how many|berapa)\\b[^|]{0,12}\\bBRANCH\\b|\\bBRANCH\\b[^|]*\\bada HOWMUCH\\b|\\b(semua|list|daftar|all)\\b[^|]{0,12}\\bBRANCH\\b',
      2.4,
    ),
    sign('\\b(NEAREST|dekat) (dari|to|from|ke|me|saya|sini|rumah)\\b', 1),
    sign('\\bNEAREST\\b', 0.6),
    sign(
      '\\b(nomor|number|no) TALK\\b|\\bTALK (number|nomor|nya|BRANCH|PLACE)\\b|\\bTALK (yang di|di) |\\b(phone|wa|whatsapp) (number|nomor)\\b|\\bnomor (wa|hp|BRANCH)\\b',
      2,
    ),
    sign('\\b(postcode|postal|kode pos|zip)\\b', 1.4),
    sign(
      '\\bwhere (would|should|can|do) i (go|come|visit)\\b|\\bWHERE\\b[^|]*\\b(go|come|visit|BRANCH|sinar)\\b|\\b(mampir|dateng langsung|ke mana)\\b',
      1.6,
    ),
    sign('\\bWHERE\\b', 1),
    sign('\\bBRANCH\\b', 0.8),
    sign('\\b(CAN|cara|gimana|how|naik|arah) (\\S+ )?ke (BRANCH|sana|PLACE)\\b|\\bhow far\\b', 1.4),
    sign(
      '\\b(jalan|mall|mal|gedung|lantai|komplek) (apa|mana|HOWMUCH|berapa)\\b|\\bwhich (mall|floor|building)\\b|\\binside (a |the )?mall\\b',
      2,
    ),
    sign('\\b(anything|something|any) (in|near|at|around) PLACE\\b|\\bHOWMANY\\b[^|]*\\bBRANCH\\b', 1.8),
    sign('\\bsinar\\b[^|]*\\bPLACE\\b', 0.8),
  ],
  other: [
    sign('\\bPROMO\\b', 2.4),
    sign('\\bPAY\\b', 1.8),
    sign(
      '\\bPAY\\b[^|]*\\b(pakai|pake|with|by|using|lewat|via|CAN|method\\w*|di tempat)\\b|\\b(accept|take|terima|CAN|cara|method\\w*)\\b[^|]*\\bPAY\\b',
      0.8,
    ),
    sign('\\bJOB\\b', 2.4),
    sign('\\bACCOUNT\\b', 2.2),
    [OFF_TOPIC, 2.6],
    sign('^(w+k+w*k*\\w*|ha(ha)+\\w*|he(he)+\\w*|hi(hi)+\\w*|lol|lmao|asd\\w*|qwe\\w*|hmm+|zzz+|xx+)$', 1.6),
    sign(
      '\\b(gift ?cards?|kartu (hadiah|member)|parcel|hampers|csr|sponsor\\w*|investor|saham|pajak|tax|npwp)\\b',
      2.4,
    ),
    sign('\\bADDRESS\\b', 1.8),
  ],
  purchase: [
    sign('\\bpre ?order\\b|\\b(deal|jadi)\\b[^|]*(\\|[^|]*)?\\b(PICKUP|BUY|saya)\\b', 1.6),
    sign('\\bHOWTOBUY\\b', 2.6),
    sign('\\b(CAN|boleh)\\b[^|]{0,14}\\b(BUY|ORDER|checkout)\\b(?! (online|sampai|ARRIVE|status))', 2.2),
    sign(
      '\\b(place|make|put in|submit|create)\\b[^|]{0,8}\\bORDER\\b|\\bORDER (here|lewat|through|via|di sini|dari chat|now|sekarang)\\b',
      2.4,
    ),
    sign(
      '^(\\| )?(ok |oke |okay |ya |iya |yes |jadi |hi |halo |fix |please |tolong |\\| )*(saya |i )?(jadi )?(WANT |will |would like to |want to )*(to )?(BUY|checkout|pesan|PICKUP|keep|ORDER (QTY|\\d|yang|me|for|satu|dua|dong|\\| QTY))\\b',
      2,
    ),
    sign('\\bWANT( to)?( langsung)? (BUY|ORDER)\\b(?! (saya|status|yang sudah))', 2.2),
    sign(
      '\\b(BUY|ORDER|PICKUP|keep|pesan|tambah|add|reserve|hold|take) (dulu |the |me |an? |yang |lagi )?(QTY|\\d+|satu|dua|tiga|empat|lima|one|two|three|four|five|itu|yang|sekarang|now|it|here)\\b',
      1.8,
    ),
    sign(
      '\\b(i|we|saya) (will )?(take|have|go with|PICKUP)\\b[^|]*\\b(it|one|QTY|satu|yang|\\d+|that|this)\\b|\\b(i|we) will (take|have|get|BUY|go with)\\b|\\blet me (get|have|BUY|take|PICKUP)\\b',
      2.4,
    ),
    sign(
      '\\b(give me|gimme|get me|send me|WANT)\\b[^|]{0,10}\\b(QTY|\\d+ |one of|two of|one more|another one|satu lagi)\\b|\\b(one|satu|dua|two|1|2) (more|lagi)\\b',
      2,
    ),
    sign(
      '\\b(keep|keepin|reserve|hold|simpan\\w*|simpen\\w*|tahan\\w*|sisain|sisihkan|sisihin|amanin|aside|pisahin|put me down|save)\\b(?![^|]*\\bSERVICE\\b)',
      1.8,
    ),
    sign(
      '\\b(keep|reserve|hold|simpen\\w*|simpan\\w*|sisihkan|book|BOOKING|bungkus\\w*)\\b[^|]*\\b(for me|buat saya|untuk saya|dulu|GOODS|QTY|satu|one|nanti)\\b(?![^|]*\\b(SERVICE|slot)\\b)',
      2,
    ),
    sign(
      '\\b(add|tambah\\w*|masukin|masukkan)\\b[^|]*\\b(ORDER|cart|keranjang|basket|lagi|QTY)\\b|\\bkeranjang\\b|\\badd to cart\\b',
      2.4,
    ),
    sign('\\b(link|kode|nomor) (PAY|bayar)\\b|\\bPAY link\\b', 1.8),
    sign('\\bcheckout\\b', 1.4),
    sign('\\bmake it (QTY|\\d+|one|two|three|four|five|six)\\b', 2.4),
    sign('^(jadi |ya |oke? |yaudah )*(QTY|(\\d{1,2}|satu|dua|tiga|one|two|three|four) saja|QTY \\S+)$', 1.6),
    sign('\\bjadi(in|kan)? (QTY|\\d+)\\b|\\bcart\\b|\\bgo with (the|QTY|one|two|three|\\d+|that|this)\\b', 2.2),
    sign('^(\\| )?WANT (QTY|\\d+)\\b|\\bWANT( \\S+){0,2} QTY\\b', 1.6),
  ],
  price: [
    sign('\\bPRICE\\b', 2.4),
    sign('\\bHOWMUCH\\b', 1.6),
    sign('\\b(bedanya|beda|selisih|difference|compare|total|jadi|jadinya)\\b[^|]*\\b(HOWMUCH|PRICE)\\b', 1),
    sign(
      '\\b(under|below|di bawah|dibawah|budget|max|maksimal|sekitar) (rp )?\\d+( ?(k|rb|ribu|jt|juta|000))\\b|\\b\\d+ (rb|ribu|jt|juta)\\b',
      1.6,
    ),
    sign('\\b(per|se|@) ?(pack|pcs|kg|dus|kilo|biji|unit|karton|box|liter)\\b', 0.4),
  ],
  stock_nearby: [
    sign('\\bSTOCK\\b', 2),
    sign('\\b(ada|punya|SEEK|WANT|SELL)\\b', 1.1),
    sign('\\bGONE\\b', 1.4),
    sign('\\b(in stock|any|have|got|do you have|is there|are there)\\b', 1.1),
    sign('\\b(which|mana|any|what)\\b[^|]{0,10}\\bBRANCH\\b[^|]*\\b(has|have|got|SELL|STOCK|ada|STILL)\\b', 1.1),
    sign('\\b(yang|which one) NEAREST\\b[^|]*\\bada\\b', 0.8),
  ],
  thanks: [
    sign('\\bTHANKS\\b', 2.4),
    sign(
      '^(ok|oke|okay|okey|sip|siap|mantap|mantul|baik|good|great|perfect|noted|nice|cool|awesome|alright|got it|solved)( \\S+){0,2}$',
      1.5,
    ),
    sign(
      '\\b(solved it|that helps|helped a lot|sangat membantu|membantu sekali|sudah dibantu|bantuannya|infonya)\\b',
      1.2,
    ),
    sign(
      '^(ok|oke|okay|okey|sip|siap|mantap|baik|good|great|perfect|nice|cool|alright)\\b( \\|)?[^|]*\\b(that is (all|it)|jelas|itu (saja|aja)|cukup|noted|clear|done|beres|paham|ngerti|understood)\\b',
      1.8,
    ),
    sign('\\bthat is (all|it)\\b|\\b(membantu|help\\w*) (banget|sekali|a lot)\\b', 1.4),
  ],
  greeting: [
    sign('^(saya )?(WANT|numpang|izin|CAN|ijin|boleh|permisi) (tanya|nanya|bertanya|nanya2)( \\S+){0,2}$', 1.6),
    sign(
      '^(\\| )?(p+|ping|tes|test|halo+|hallo+|hai+|hi+|hello+|helo|hey+|hei|heyy|permisi|permsi|misi|punten|salam|selamat|met|morning|pagi|siang|sore|malam|evening|afternoon|hiya|yo|oi+|oy|woi|hoi|howdy|gm|sup|hola|spada|bro|sist|cek|ola|aloha|sore|yuhu)\\b',
      1.3,
    ),
    sign('\\bHELLO\\b', 2),
    sign('\\b(quick question|ada yang jaga|anybody home)\\b', 1),
    sign('\\bASKING\\b', 1.6),
    sign('^(\\| )?TIME( \\S+){0,1}$', 1.3),
    sign(
      '\\b(is )?any ?(one|body) (there|here|home|around)\\b|\\bada yang jaga\\b|\\b(nice|good|pleased) to (meet|see|talk)\\b|\\bhow do you do\\b',
      2,
    ),
    sign('^(\\S+ )?(punt\\w+|halo\\w*|hallo\\w*|hell+o\\w*|assalam\\w*|permisi\\w*|salam \\w+)( \\S+){0,2}$', 1.3),
    sign(
      '^(\\| )?(alo|sampurasun|horas|shalom|namaste|wilujeng|om|hellow|hy|hei|hay|haloo*|hiiii*|pagii*|siangg*|malamm*|soree*)( \\S+){0,1}$',
      1.4,
    ),
    sign('\\bis this thing on\\b|\\b(hope|semoga) (you|sehat|are)\\b|\\blagi (sibuk|apa)\\b', 1),
  ],
};
