import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Lexicon } from '../../../core/assist/hearing/hear.ts';
import { understand } from '../../../core/assist/understand.ts';
import { demoLexicon } from '../../../scripts/understand/demo-lexicon.ts';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await demoLexicon();
});
const heard = (text: string) => understand(lexicon, text, 'id');
const intentsOf = (text: string) => heard(text).intents.map(({ intent }) => intent);
const slotsOf = (text: string) => heard(text).slots;

describe('several things asked for at once', () => {
  it.each([
    ['cek stok galon di buaran dong, sekalian tokonya tutup jam brp', ['stock_nearby', 'branch_hours']],
    ['batalin pesanan TS241377 dong. terus ongkir ke tebet berapa?', ['cancel_order', 'delivery_fee']],
  ])('are all heard, the main one first: %s', (text, intents) => {
    expect(intentsOf(text)).toEqual(intents);
  });

  it('are not heard where only courtesy stands around the question', () => {
    expect(intentsOf('halo kak, selamat siang. pesanan saya sampai mana? makasih')).toEqual(['order_status']);
  });
});

describe('a correction', () => {
  it('takes back what it says is not meant', () => {
    expect(slotsOf('eh salah, beras pandan wangi yang 5kg, bukan yang 10kg').product).not.toEqual(
      expect.stringContaining('10'),
    );
    expect(slotsOf('servis ac di tebet, bukan di kemang').branch).toBe('TS-TBT');
    expect(slotsOf('the technician on Wednesday instead of Tuesday please').date).toBe('Wednesday');
  });

  it('of a size alone is about goods', () => {
    expect(heard('eh salah, yang 5kg')).toMatchObject({
      intents: [{ intent: 'stock_nearby' }],
      slots: { product: '5kg' },
    });
  });

  it('is none where “not” only denies or asks', () => {
    expect(slotsOf('AC 1 PK, got or not, at Tebet?')).toMatchObject({ place: 'Tebet' });
  });
});

describe('what is left out', () => {
  it.each(['yang di Tebet aja', 'kalo di Tebet?', 'and in Tebet?'])('is what was spoken of: %s', (text) => {
    expect(heard(text)).toMatchObject({ intents: [{ intent: 'stock_nearby' }], slots: { place: 'Tebet' } });
  });
});

describe('slots', () => {
  it('do not take instant noodles for an instant courier', () => {
    expect(slotsOf('do you have instant noodles in Kemang').method).toBeUndefined();
    expect(slotsOf('kurir instan ke Kemang bisa?').method).toBe('courier_30min');
  });

  it('name several places', () => {
    expect(slotsOf('gula pasir 3kg, cek di alam sutera sm bsd ya').place).toEqual(['Alam Sutera', 'BSD']);
  });

  it.each([
    ['pesan 2 karung beras', 2, 'karung'],
    ['two bags of rice', 2, 'bags'],
    ['telur selusin', 12, undefined],
    ['half a dozen eggs', 6, undefined],
    ['bungkusin mouse gaming satu', 1, undefined],
    ['indomie goreng x3 ada di kemang?', 3, undefined],
    ['mau 2 ya galonnya', 2, undefined],
    ['sepuluh bungkus indomie', 10, 'bungkus'],
    ['dua puluh dus air mineral', 20, 'dus'],
    ['cuci 3 ac sabtu bisa?', 3, undefined],
  ])('count: %s', (text, quantity, unit) => {
    const slots = slotsOf(text);

    expect(slots.quantity).toBe(quantity);
    expect(slots.unit).toBe(unit);
  });

  it.each([
    ['put aside one rice cooker for me', 1, undefined],
    ['add a carton of milk', 1, 'carton'],
    ['how much for three tubes of toothpaste', 3, 'tubes'],
    ['a couple of kettles near tebet?', 2, undefined],
    ['order 6 of those kettles', 6, undefined],
    ['twenty cartons of milk', 20, 'cartons'],
    ['order 10 kg of rice for me', 10, 'kg'],
    ['need five kg of sugar', 5, 'kg'],
  ])('count in English: %s', (text, quantity, unit) => {
    expect(slotsOf(text)).toMatchObject({ quantity, ...(unit && { unit }) });
  });

  it.each([
    ['is the shop in Kemang still open at 11pm', '11pm'],
    ['servis ac besok jam setengah sepuluh', 'jam setengah sepuluh'],
    ['book a laptop repair on Monday at eleven', 'eleven'],
  ])('hold the time as it is said: %s', (text, time) => {
    expect(slotsOf(text).time).toBe(time);
  });

  it('name a thing with what English says before it', () => {
    expect(slotsOf('do you have cat litter in Kemang').product).toBe('cat litter');
    expect(slotsOf('harga tv 50 inch 4K berapa').product).toBe('tv 50 inch 4K');
  });

  it.each([
    ['cost of smart watch with gps?', 'smart watch with gps'],
    ['I want to order two bags of rice, 5 kg each', 'rice, 5 kg'],
    ['is vitamin D safe while pregnant', 'vitamin D'],
    ['can tukar size popoknya ga kak?', 'popoknya'],
    ['order 10 kg of rice for me', 'rice'],
  ])('name a thing with all that tells it from others, and no more: %s', (text, product) => {
    expect(slotsOf(text).product).toBe(product);
  });

  it('take a while for no thing', () => {
    expect(slotsOf('udh sejam nungguin, abang kurirnya dmn sih').product).toBeUndefined();
  });

  it('know a place of two words by both of them, however mistyped', () => {
    expect(slotsOf('kelpa gadng').place).toBe('Kelapa Gading');
    expect(slotsOf('kuta lombok').place).toBeUndefined();
  });

  it('take goods for no place mistyped', () => {
    expect(slotsOf('kecewa, the blender smells burnt').place).toBeUndefined();
  });

  it('take a phone’s number for no parcel', () => {
    expect(slotsOf('hp 081234567890').tracking).toBeUndefined();
  });

  it.each(['kata constructor', '2 constructor di tebet', 'beras 5 constructor'])(
    'hold nothing of words that only a program knows: %s',
    (text) => {
      expect(slotsOf(text).unit).toBeUndefined();
      expect(slotsOf(text).product ?? '').not.toContain('constructor');
    },
  );

  it('do not take a time, a size or a number for a count', () => {
    expect(slotsOf('servis laptop jam 3').quantity).toBeUndefined();
    expect(slotsOf('rice cooker 2 liter').quantity).toBeUndefined();
    expect(slotsOf('TS241377 sampai mana').quantity).toBeUndefined();
  });

  it('tell the branch meant from the surroundings of one', () => {
    expect(slotsOf('cabang Tebet buka jam berapa').branch).toBe('TS-TBT');
    expect(slotsOf('toko deket Tebet').branch).toBeUndefined();
  });

  it('hold ids of orders, bookings, parcels and services, and the days and times said', () => {
    expect(slotsOf('undur jadwal BK-0010 ke senin pagi')).toMatchObject({ booking: 'BK-0010', date: 'senin pagi' });
    expect(slotsOf('tracking SK15449725 mana')).toMatchObject({ tracking: 'SK15449725' });
    expect(slotsOf('ts 24 1377 gmn')).toMatchObject({ order: 'TS241377' });
    expect(slotsOf('mau servis ac besok jam 10')).toMatchObject({ service: 'cuci_ac', date: 'besok', time: 'jam 10' });
    expect(slotsOf('my phone screen needs replacing, book it for Friday')).toMatchObject({ service: 'ganti_layar_hp' });
  });
});

describe('the language', () => {
  it.each([
    ['pesanan saya udah sampe mana ya', 'id'],
    ['where is my order', 'en'],
    ['can you cek paket saya please, where is it', 'mix'],
  ])('of “%s” is %s', (text, language) => {
    expect(heard(text).language).toBe(language);
  });
});

describe('everyday writing', () => {
  it.each([
    ['gabisa dateng besok, undur ke lusa dong servisnya', 'move_booking'],
    ['Hello Toko Sinar Kemang, do you have rice cookers?', 'stock_nearby'],
    ['do you have instant noodles in Kemang', 'stock_nearby'],
    ['saya pemilik nomor +6281234567890', 'other'],
    ['cancle orderan gw dong', 'cancel_order'],
    ['how do i conttact custmer support', 'talk_to_person'],
    ['blm nyampe2 jg nih paketan gue', 'order_status'],
    ['dianterin ke rmh bs gak kak', 'delivery_options'],
    ['ngebatalin bookingan servis gmn', 'cancel_booking'],
    ['reschedul servis lptop dong', 'move_booking'],
  ])('is understood: %s', (text, intent) => {
    expect(intentsOf(text)[0]).toBe(intent);
  });
});
