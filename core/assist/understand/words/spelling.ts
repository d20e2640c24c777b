import { readList, readMap } from './read-lists.ts';

/**
 * Everyday Jakarta and shorthand English spellings of words that matter here: `meaning: forms`.
 * Only forms that are no word of the other language; names of places and products are matched before this map.
 */
export const SPELLING: ReadonlyMap<string, string> = readMap(`
saya: gue gw gua gwe aq aku ane sy sya ak ogut akyu
kamu: lo lu elo elu loe kmu km ente situ
kami: kita kt kta
mereka: mrk mreka
dia: doi ybs
tidak: ga gak gaak nggak nggk ngga enggak engga enggk kagak kaga kgk ndak ngak tdk tak g gk nda ora tida tidk
belum: blm blom belom blum belon lom lum
sudah: udh udah uda dah sdh sudh ud suda
bukan: bkn bukn
jangan: jgn jngn jangn
sedang: lg lgi lagi sdg
masih: msh masi masy mash msih
akan: bakal bkl bkal
bisa: bs bsa bisaa bisah bsh
boleh: blh bole boleeh
mau: mo mw pgn pengen pengin pingin kepengen kpgn pen maw hendak
harus: hrs kudu mesti musti hrus
perlu: butuh prlu bth btuh
ada: ad adda adaa
punya: pny pnya pya
di mana: dmn dimana dmana dimn dimanaa
ke mana: kemana kmn kmana
dari mana: darimana drmn
mana: mn mna
berapa: brp brapa brpa berp
berapaan: brapaan brpaan
bagaimana: gmn gimana gmana bgmn gmna gimna bgaimana
kapan: kpn kapn
kenapa: knp knapa ngapa napa mengapa knpa
apa: ap apaan paan
apakah: apkh
siapa: sp sapa spa
yang: yg yng yank
dengan: dgn dngn dg sama
dan: dn
untuk: utk tuk buat bwt bt untk
dari: dr dri darii
ke: k
pada: pd
atau: ato ataw atw
karena: krn karna krna soalnya soale cz
tapi: tp tpi tetapi
kalau: klo kalo kl klw kalu klau
jadi: jd jdi
sama: sm
saja: aja aj doang doank ja ae aje
juga: jg jga jugaa
seperti: kyk kayak kaya kek
begini: gini
begitu: gitu gt gtu
bagus: bgs
banget: bgt bngt bgtt bet beud
sekali: skali skli
lebih: lbh
sangat: sgt
semua: smua smw
orang: org orng
orangnya: orgnya
nanti: ntar nnti tar entar ntr
sekarang: skrg skrang skg skrng sekrang skarang
tadi: td tdi
kemarin: kmrn kmren kemaren kmarin
besok: bsk bsok besuk esok
hari: hr hri
ini: ni
itu: tu
minggu: mggu mnggu
jumat: jum'at jmt
senin: snin
sabtu: sbtu
malam: malem mlm malm
pagi: pg pgi
siang: siank sianng
sore: sre
jam: jm
menit: mnt mnit
terus: trs trus
terima kasih: trims trima trimakasih makasih makasi mksh mksih makaci maacih maaci tengkyu tengkiu thankyu tq tnx thx thanx thnx tks ty thankyou nuhun suwun tengs makasihh mkasih hatur tenkyu thankss thnks thank thanks
halo: hallo alo hlo helo hallow halow haloo
hai: hay haii hei
selamat: slmt slamat met
permisi: misi pmisi punten spada permis
assalamualaikum: asalamualaikum assalamualaikum askum aslkm assalamualaykum asslamualaikum salamualaikum samlekum
tolong: tlg tlong plis pliss plisss please plz pls pliz tulung
maaf: maap sori sorry sry mf punteun
dekat: deket dkt dkat dekt deketan
terdekat: terdeket trdekat trdkt
sekitar: sekitaran sktr skitar sekitr
daerah: daerh drh daera
cabang: cbg cab cbang cabng
toko: tko outlet gerai kios
buka: bk bka bukak
tutup: ttp ttup tutp
sampai: sampe nyampe nyampai smpe smp sampek smpai sampai nyampek nympe ampe
datang: dtg dateng dtng
lama: lma lamaa
cepat: cpt cepet cept
alamat: almt almat alamt
lokasi: lok lokasinya lks
nomor: nmr nomer nmer
harga: hrg hrga hargaa
murah: mrh
habis: abis hbs abiss habiss
kosong: ksg kosng kosogn
tersedia: sedia trsedia
ready: redy redi rdy readyy
stok: stock stck stk stoknya stocknya
barang: brg brang barng
pesanan: pesenan psnan pesnan orderan orderanku
pesan: pesen psn mesen memesan mesan
beli: bli belii membeli ngeborong
bayar: byr byar membayar mbayar
kirim: krm krim ngirim mengirim kirimin kirimkan ngirimin
antar: anter nganter mengantar ngantar anterin antarkan nganterin antarin
diantar: dianter dianterin diantarin diantarkan
dikirim: dikirimin dikrm dikirimkan
pengiriman: pngiriman pengirman kiriman
ambil: ambl ngambil mengambil ambilin
tukar: tuker nuker menukar tukeran nukar tukerin nukerin tukarin
kembalikan: balikin balekin kembaliin mengembalikan ngembaliin dibalikin ngebalikin pulangin
kembali: balik blk kmbali
pengembalian: pngembalian
uang: duit duid fulus doku
batalkan: batalin dibatalin ngebatalin membatalkan cancelin kensel
cek: chek ngecek mengecek cekin dicek cekkan
lihat: liat lht melihat ngeliat
tanya: nanya tny tnya bertanya nanyak
bantu: bntu bantuin membantu mbantu
bicara: ngomong ngobrol berbicara omong bcr ngomongin
hubungi: ngehubungi menghubungi hubungin hub
sambungkan: sambungin nyambungin disambungin menyambungkan
telepon: telpon telp tlp nelpon tlpn telfon nelepon telephon call
ponsel: hp hape handphone hengpon
kasih: ksh
kasih tahu: kasitau kasitahu
servis: service serpis sevis servisan
perbaiki: benerin betulin memperbaiki perbaikin benarin ngebenerin dibenerin betulkan perbaikan reparasi diperbaiki dibetulin dibetulkan dibenarkan
pasang: masang dipasang pasangin memasang
bersihkan: bersihin ngebersihin
rusak: rsk rusk ancur hancur
pecah: pcah
salah: slh
kurang: krg kurng krang
kecewa: kcewa
bayi: bocil
resi: rsi
ongkir: ongkr
komplain: komplen complain komplin complen mengeluh
gratis: gratisan free
online: onlen onlin
langsung: lgsg lgsung langsng lsg

ojek: ojol gojek
gosend: gosen
sekalian: sklian
mungkin: mgkn mngkin
tahu: tau taw
minta: mnta mta
pakai: pake pk
coba: cb cba
dulu: dl dlu
baru: br bru
lupa: lpa
parah: prah
banyak: byk bnyk bnyak
sedikit: dikit dkit
dapat: dpt dapet
nyala: hidup idup
baik: bae
oke: ok okay okey okeh okee oks okeyy okedeh okd okesip okk
iya: y yaa yoi yup yups iyah iyaa iye yah iyup yes yess yep yeah yea
siap: syap siyap
lanjut: lanjutkan gaskan gas gass gaskeun
mati: matot modar
you: yu u ya'll
are: r
your: ur yr
want to: wanna
going to: gonna
give me: gimme
got to: gotta
let me: lemme
do not: dont
does not: doesnt
did not: didnt
is not: isnt
was not: wasnt
has not: hasnt
have not: havent
can not: cant cannot
could not: couldnt
will not: wont
would not: wouldnt
are not: arent
i am: im
i have: ive
what is: whats
where is: wheres
how is: hows
who is: whos
it is: its
because: coz cuz bcs bcoz
about: abt
before: b4
tomorrow: tmr tmrw tomoro tmrrw
tonight: tonite 2nite
minutes: mins minute
nearest: nearst closest neareast
available: avail availble avaliable availabe
delivery: delivry delivey deliv delivrey
delivered: deliverd
order: oder ordr
receive: recieve
received: recieved
address: adress adres addres
customer: custmer costumer custumer customor
service desk: servicedesk
refund: refun rifand refaund refound
cancel: cencel cansel kansel
message: msg
appointment: appt apointment
something: smth sth
people: ppl
store: shop stores shops
`);
/** Words of address and of mood: they carry no wish. */
export const DROPPED: ReadonlySet<string> = readList(`
kak ka kk kakak kaka kakk min minn gan agan sis sist bang bro brow bos boss bosku mas mba mbak mbk bu ibu pak bapak om tante
ci cici koh ko cece say sayang beb gaes guys guis cuy coy bre ngab suhu puh dear
dong donk dongs dng sih si kok deh dech nih nii tuh loh lho lah kan toh mah atuh euy ih yah
wkwk wkwkwk hehe hehehe haha hahaha hihi hmm hmmm hm btw anyway um uh er
`);
