import { beforeAll, describe, expect, it } from '@jest/globals';
import { plainWords } from '../../../../core/assist/hearing/normalise.ts';
import { buildServices, type ServiceIndex, servicesIn } from '../../../../core/assist/hearing/services.ts';
import { VENDOR } from '../../../support/demo-data.ts';
import { tokoSinar } from '../toko-sinar.ts';

let index: ServiceIndex;
beforeAll(async () => {
  const { branches } = await tokoSinar();
  index = buildServices(await branches.list(VENDOR));
});
const heard = (text: string) => servicesIn(index, plainWords(text));

describe('the services words may mean', () => {
  it.each([
    ['servis laptop', 'servis_laptop'],
    ['leptop gue rusak mau dibenerin', 'servis_laptop'],
    ['my macbook needs a repair', 'servis_laptop'],
    ['cuci ac dong', 'cuci_ac'],
    ['service AC', 'cuci_ac'],
    ['ganti LCD hape', 'ganti_layar_hp'],
    ['cracked phone screen', 'ganti_layar_hp'],
    ['servis mesin cuci', 'servis_mesin_cuci'],
    ['washing machine repair', 'servis_mesin_cuci'],
    ['kulkasnya ga dingin', 'servis_kulkas'],
    ['fix my fridge', 'servis_kulkas'],
    ['pasang bracket televisi', 'pasang_tv'],
    ['konsultasi sama apoteker', 'konsultasi_apoteker'],
    ['talk to a pharmacist', 'konsultasi_apoteker'],
  ])('in "%s" are one', (text, serviceId) => {
    expect(heard(text)).toEqual([serviceId]);
  });

  it('are several where a word is of several', () => {
    expect(heard('konsultasi')).toEqual(['konsultasi_apoteker', 'konsultasi_gadget']);
    expect(heard('mau servis').length).toBeGreaterThan(3);
  });

  it('are none where no word is of any', () => {
    expect(heard('besok jam 10 di Tebet')).toEqual([]);
  });
});
