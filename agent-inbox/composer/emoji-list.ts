/** Some hundred and fifty signs people write to each other with: the sign, its names in Indonesian, its names in English. */
export const EMOJI = `
😀|senyum|smile grin
😁|senyum lebar|beaming
😂|tertawa ngakak|joy laugh
🤣|guling tertawa|rofl
😃|senang|happy
😄|gembira|glad
😅|keringat lega|sweat phew
😆|geli|laughing
😉|kedip|wink
😊|tersipu ramah|blush
😋|lezat enak|yum tasty
😎|keren|cool sunglasses
😍|suka cinta|heart eyes love
🥰|sayang|adore
😘|cium|kiss
🙂|senyum tipis|slight smile
🤗|peluk|hug
🤩|kagum|star struck wow
🤔|pikir mikir|thinking
😐|datar|neutral
😶|diam|speechless
🙄|malas|eye roll
😏|menyeringai|smirk
😴|tidur|sleep
😌|lega|relieved
😜|bercanda lidah|tongue joke
😞|kecewa|disappointed
😟|khawatir|worried
😢|sedih|sad
😭|menangis|cry sob
😤|kesal|huff
😠|marah|angry
😡|murka|rage
😱|takut kaget|scream shock
😳|malu|flushed
🥺|memohon|pleading
😬|canggung|grimace
🤯|heboh|mind blown
🥳|pesta|party
🤒|sakit demam|sick fever
😷|masker|mask
🤧|bersin|sneeze
🙏|terima kasih mohon maaf|thanks please pray
👍|jempol setuju oke|thumbs up yes ok
👎|tidak setuju|thumbs down no
👌|sip mantap|ok perfect
✌️|damai|peace
🤞|semoga|fingers crossed
👏|tepuk tangan|clap applause
🙌|hore|hooray
🤝|sepakat jabat|handshake deal
💪|semangat kuat|strong muscle
👋|halo dadah|hello wave bye
👇|bawah|down
👆|atas|up
👈|kiri|left
👉|kanan|right
✋|berhenti tunggu|stop hand
🤷|entah|shrug
🙇|membungkuk maaf|bow sorry
🙋|saya angkat tangan|raise hand
💁|bantu info|help desk
👀|lihat|eyes look
❤️|hati cinta merah|heart love red
🧡|hati oranye|orange heart
💛|hati kuning|yellow heart
💚|hati hijau|green heart
💙|hati biru|blue heart
💜|hati ungu|purple heart
💔|patah hati|broken heart
💯|seratus sempurna|hundred perfect
✨|kilau baru|sparkles
⭐|bintang|star
🔥|api panas|fire hot
🎉|selamat pesta|tada congratulations
🎊|perayaan|confetti
🎁|hadiah kado|gift present
🎂|ulang tahun kue|birthday cake
🎈|balon|balloon
🏆|piala juara|trophy
🌟|bintang bersinar|glowing star
🌈|pelangi|rainbow
☀️|matahari cerah|sun sunny
🌙|bulan malam|moon night
🌧️|hujan|rain
⛈️|badai petir|storm
💧|air tetes|drop water
🌹|mawar|rose
🌺|bunga|flower
🌱|tunas|seedling
🐱|kucing|cat
🐶|anjing|dog
☕|kopi|coffee
🍵|teh|tea
🧋|boba|bubble tea
🥤|minuman|drink
🍚|nasi|rice
🍜|mi mie kuah|noodles
🍞|roti|bread
🥚|telur|egg
🥛|susu|milk
🍗|ayam|chicken
🐟|ikan|fish
🥩|daging|meat
🥬|sayur|vegetable
🍎|apel buah|apple fruit
🍌|pisang|banana
🍫|cokelat|chocolate
🍰|kue|cake
🍪|biskuit|cookie
🛒|belanja keranjang|cart shopping
🛍️|tas belanja|bags
🏪|toko|shop store
🏬|mal|mall
🏠|rumah|home house
🏢|kantor|office
📍|lokasi pin|location pin
🗺️|peta|map
🚚|kirim truk|truck delivery
🛵|motor kurir|scooter courier
🚗|mobil|car
🚌|bus|bus
✈️|pesawat|plane
📦|paket kotak|package box
📮|pos|post
🏷️|harga label|price tag
💰|uang|money
💵|tunai|cash
💳|kartu bayar|card pay
🧾|struk nota|receipt
📱|ponsel hp|phone mobile
☎️|telepon|telephone
💻|laptop komputer|laptop computer
🔋|baterai|battery
🔌|colokan listrik|plug
🔧|servis kunci|repair wrench
🛠️|perbaikan alat|tools
⚙️|setelan|settings gear
📷|foto kamera|camera photo
📄|dokumen|document
📝|catatan tulis|note write
✏️|pensil|pencil
📅|tanggal kalender|calendar date
⏰|jam alarm|alarm clock
⏳|tunggu|wait hourglass
🕐|pukul|time
🔔|lonceng ingat|bell remind
🔒|kunci aman|lock safe
🔑|anak kunci|key
🔗|tautan|link
💬|obrolan|chat message
📣|umum pengumuman|announce
💡|ide|idea
✅|beres centang|check done
☑️|pilih|ballot check
❌|salah batal|cross wrong
⚠️|awas|warning
❓|tanya|question
❗|penting|important
🆗|oke|okay
🆕|baru|new
🆓|gratis|free
➕|tambah|plus
➖|kurang|minus
🔄|ulang|refresh
♻️|daur ulang|recycle
🇮🇩|indonesia|indonesia flag
`;
