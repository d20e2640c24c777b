import { readList, readMap } from './read-lists.ts';

/** Other words for goods, both languages, as one term each: `term: word word`. Words of one thing joined by `_`. */
export const GOODS: ReadonlyMap<string, string> = readMap(`
usbc: type_c tipe_c typec tipec usb_c usbc usb_type_c usb_tipe_c c_to_c type_c_to_type_c usb_typec ctoc c_to_usb usb_to_c
microusb: micro_usb mikro_usb
powerbank: power_bank powerbank pb power_banks powerbanks pawerbank
ricecooker: rice_cooker ricecooker rice_cookers magic_com magicom magic_jar penanak_nasi rais_cooker risecooker
airfryer: air_fryer airfryer air_fryers
flashdisk: flash_drive flash_drives flashdrive flash_disk flashdisk flasdisk thumb_drive usb_stick usb_drive pendrive fd flesdis
eskrim: es_krim eskrim ice_cream icecream es_cream
kulkas: kulkas lemari_es fridge fridges refrigerator refrigerators
hp: hp handphone hape smartphone smartphones ponsel android_phone henpon cellphone mobile_phone
tv: tv televisi tivi tipi television televisions tele
charger: charger chargers carger cas casan cargeran cargan cesan adaptor_cas kepala_charger adaptor_charger
kabel: kabel cable cables cabel
earphone: earphone earphones headset headsets earbuds earbud handsfree earpods hedset airpods
mie: mie mi noodle noodles mee
indomie: indomie indomi indo_mie indomies
telur: telur telor egg eggs endog telurnya
beras: beras rice
gula: gula sugar
susu: susu milk
teh: teh tea
kopi: kopi coffee kopian
air: air water
minyak_goreng: cooking_oil migor minyak_goreng vegetable_oil
ayam: ayam chicken
sapi: sapi beef
goreng: goreng fried
roti: roti bread
sabun: sabun soap
garam: garam salt
popok: popok diaper diapers pampers nappies nappy
tisu: tisu tissue tissues tissu tisue
sampo: sampo shampoo shampo syampo
pasta_gigi: toothpaste odol pasta_gigi
kipas: kipas fan fans
kipas_berdiri: standing_fan stand_fan
berdiri: berdiri stand
dinding: dinding wall
meja: meja desk table
ac: ac air_conditioner air_conditioners aircon air_con ase
mesin_cuci: washing_machine washing_machines washer mesin_cuci mesincuci
front_loading: front_load front_loader front_loading frontload
top_loading: top_load top_loader top_loading topload
setrika: setrika setrikaan gosokan strika iron
kompor: kompor stove stoves
baterai: baterai batre batere battery batteries batrei batu_baterai baterei
lampu: lampu bulb bulbs lamp bohlam lampu_led
masker: masker masks
termometer: termometer thermometer
paracetamol: paracetamol parasetamol paracetamole parcetamol
cokelat: cokelat coklat chocolate chocolates
keju: keju cheese
mentega: mentega butter
tepung: tepung flour
saus: saus saos sauce
kecap: kecap soy_sauce
sosis: sosis sausage sausages
nugget: nugget nuget nuggets
apel: apel apple apples
pisang: pisang banana bananas
jeruk: jeruk orange oranges
alpukat: alpukat avocado avocados alpokat
bayam: bayam spinach
wortel: wortel carrot carrots
deterjen: deterjen detergent detergen ditergen
kucing: kucing cat
anjing: anjing dog
bayi: bayi baby
basah: basah wet
tisu_basah: wet_wipes baby_wipes wipes
nirkabel: nirkabel wireless
tinta: tinta ink
elpiji: elpiji lpg elpigi
gas: gas cooking_gas gas_cylinder gas_cylinders gas_masak
karton: karton dus kardus carton cartons sedus sekardus dusan
mesin_penyedot: vacuum_cleaner vacuum vakum penyedot_debu
obat_nyamuk: mosquito_repellent obat_nyamuk anti_nyamuk
laptop: laptop laptops notebook lepi leptop
speaker: speaker speakers spiker speker
mouse: mouse mos mouse_nya
keyboard: keyboard kibord keyboards
biskuit: biskuit biscuit biscuits cookies
keripik: keripik kripik chips crisps
bluetooth: bluetooth blutut bluetut
printer: printer printers
kamera: kamera camera cameras
jam_pintar: smartwatch smart_watch jam_tangan_pintar jam_pintar smartwatches
proyektor: proyektor projector projektor
termos: termos flask
inverter: inverter invertor
mini: mini
digital: digital
refill: refill isi_ulang
digital_tensimeter: blood_pressure_monitor
`);

/** Sizes: the number before one belongs to it. `unit: forms`. */
export const SIZE_UNITS: ReadonlyMap<string, string> = readMap(`
kg: kg kilo kilogram kilos
g: g gr gram grams
l: l lt ltr liter liters litre litres literan
ml: ml cc mili
mah: mah
w: w watt watts
pk: pk
gb: gb giga gigabyte
tb: tb
m: m meter meters mtr metre metres
cm: cm
mm: mm
mg: mg
inci: inci inch inches inchi in
pintu: pintu door doors
tungku: tungku burner burners
port: port
tabung: tabung tub
lubang: lubang
lembar: lembar lbr
`);

/** Counted goods: the number before one is how many are wanted. */
export const COUNT_UNITS: ReadonlySet<string> = readList(`
pcs pc biji bj bh buah bungkus bks botol kotak pack packs pak kaleng unit ekor sachet renteng butir batang lusin tray papan slop ikat sisir rak krat bal
piece pieces bottle bottles box boxes item items dus kardus karton carton
`);

export const NUMBER_WORDS: ReadonlyMap<string, string> = readMap(`
0.5: setengah half
1: satu one sebuah sebungkus sebotol sekotak
2: dua two sepasang
3: tiga three
4: empat four
5: lima five
6: enam six
7: tujuh seven
8: delapan eight
9: sembilan nine
10: sepuluh ten
12: selusin dozen
`);

/** Makers' names. A shop that does not write them in its catalogue may still have the thing, so they weigh little. */
export const BRANDS: ReadonlySet<string> = readList(`
ram rom intel core i3 i5 i7 ryzen original ori asli murah murmer bagus awet promo baru terbaru
samsung xiaomi redmi oppo vivo realme infinix sony lg sharp polytron philips miyako cosmos panasonic anker baseus robot
logitech asus acer lenovo toshiba sandisk kingston epson canon daikin gree midea aqua electrolux maspion sanken denpoo
yongma kirin sekai tefal oxone tcl coocaa hisense huawei tplink jbl edifier ugreen vention energizer abc eveready
dettol lifebuoy pantene sunsilk pepsodent rinso sunlight mamypoko merries sweety bimoli tropicana filma sania gulaku
bango indofood ultramilk frisianflag bebelac dancow ades cleo luwak kapalapi nescafe sariwangi sedaap mie_sedaap
`);

/** Small words that never belong to the name of a product, even where a catalogue has the same letters. */
export const NEVER_GOODS: ReadonlySet<string> = readList(`
di ke dari ada apa yang dan atau untuk dengan kalau saya kamu ini itu sini situ sana ga gak tidak mana berapa bisa mau
sudah belum masih lagi aja saja dong sih kok deh nih ya iya jam hari menit malam pagi siang sore besok kapan beli jual
stok stock harga toko cabang dekat sekitar buka tutup kirim antar ambil pesan order the a an i you is are was do does did
can could to of in on at for from it its this that my me we us your and or not no yes how what where when which who why any
some have has had get got need want like near left there here please be will would with sell available ready cek check
rumah tolong kak min bang mas mbak pak bu halo hai hi hello thanks makasih jadi terus kan lah kah nya pun one two buat care health
first data split device devices guard screen tgl tanggal jadwal kena urgent sold out time store shop branch
`);

/** Alone these are everyday words; beside others of a name they belong to it. */
export const NEVER_ALONE: ReadonlySet<string> = readList(`
set stop top case mobil anak data dasar wajah dapur muka salon charm pel air dalam luar merah hitam putih hijau jeruk_nipis
mini kabel_rol bening protein siang malam dewasa keluarga meja on hp_nya robot gaming genggam tunggal bawah atas kupas charge
`);

/** Inside a phrase these are stepped over: "kipas angin yang berdiri", "size M". */
export const LINK_WORDS: ReadonlySet<string> = readList(`
yang yg nya the a an of some any merk merek brand ukuran size rasa flavour flavor warna tipe type model varian jenis
kemasan ini itu nih tuh
`);
