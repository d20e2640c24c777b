import { describe, expect, it } from '@jest/globals';
import { readAreas } from '../../../scripts/places/read-areas.ts';

const HEAD = 'id,name,type,city,aliases,lat,lng,radius_km,postal_code';
const GUBENG = 'sby-gubeng,Gubeng,kecamatan,Surabaya,stasiun gubeng; kertajaya,-7.277,112.752,2.5,60281';
const gubeng = {
  areaId: 'sby-gubeng',
  name: 'Gubeng',
  type: 'kecamatan',
  city: 'Surabaya',
  aliases: ['stasiun gubeng', 'kertajaya'],
  at: { lat: -7.277, lon: 112.752 },
  radiusM: 2500,
  postalCode: '60281',
};
const file = (...lines: string[]) => [HEAD, ...lines].join('\n');

describe('a spreadsheet of places', () => {
  it('becomes areas, in metres', () => {
    expect(readAreas(file(GUBENG))).toEqual([gubeng]);
  });

  it('may come from Windows, with quotes, empty lines and columns in another order', () => {
    const csv = [
      '\uFEFFcity,id,name,type,aliases,lat,lng,radius_km,postal_code',
      '',
      'Surabaya,sby-ub,"Universitas, Barat",neighbourhood,,-7.3, 112.7 ,1,',
      '',
    ].join('\r\n');

    expect(readAreas(csv)).toEqual([
      {
        areaId: 'sby-ub',
        name: 'Universitas, Barat',
        type: 'neighbourhood',
        city: 'Surabaya',
        aliases: [],
        at: { lat: -7.3, lon: 112.7 },
        radiusM: 1000,
        postalCode: null,
      },
    ]);
  });

  it('names every mistake by line and column', () => {
    const csv = file(GUBENG, 'sby ub,,village,Surabaya,,-97,"112,7",0,6028', '', 'sby-x,X,city,Surabaya', GUBENG);

    const read = () => readAreas(csv);

    for (const mistake of [
      /^line 3, id: /m,
      /^line 3, name: is needed$/m,
      /^line 3, type: must be kecamatan, neighbourhood, city$/m,
      /^line 3, lat: /m,
      /^line 3, lng: is no number$/m,
      /^line 3, radius_km: /m,
      /^line 3, postal_code: must be five digits or nothing$/m,
      /^line 5: 4 columns, the first line has 9$/m,
      /^line 6, id: is also on line 2$/m,
    ]) {
      expect(read).toThrow(mistake);
    }
  });

  it.each([
    ['', 'line 1: without id'],
    [HEAD, 'there are no places'],
    [HEAD.replaceAll(',', ';'), 'line 1: put commas between the columns'],
    [`${HEAD},note`, 'line 1: note is no column of ours'],
    [`${HEAD},id`, 'line 1: a column is there twice'],
    [HEAD.replace(',lat', ''), 'line 1: without lat'],
    [file('sby-x,"X'), 'Quote'],
    [file(GUBENG.replace('Gubeng', 'Gub\uFFFDng')), 'not in UTF-8'],
  ])('that is none is refused: %j', (csv, why) => {
    expect(() => readAreas(csv)).toThrow(why);
  });
});
