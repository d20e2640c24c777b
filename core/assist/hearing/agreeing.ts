import type { Asked } from '../consent.ts';
import { TO_TEN } from '../number-names.ts';

const words = (text: string): string[] => text.split(' ');

/** The words of each question, that a yes or no to it may repeat. */
export const AGREEING = {
  keeping: {
    about: [
      ...words('them me for to would like buat untuk saya aku gue segitu dulu'),
      // How many of it are spoken of, with the words that only count.
      ...TO_TEN.keys(),
      ...words('sebuah pcs pc buah biji bungkus botol kotak kaleng pack packs unit units piece pieces bottles boxes'),
    ],
    wish: words('simpan simpen tahan sisih sisa pisah aman keep hold reserve'),
  },
  word: { about: words('me saya aku dulu'), wish: words('kabar kabari info notify tell') },
  booking: { wish: words('booking book jadi'), off: words('batal cancel') },
  moving: { about: words('jadwal'), wish: words('pindah move jadi') },
  cancelling: { wish: words('batal cancel'), off: words('keep') },
} satisfies Record<string, Asked>;
