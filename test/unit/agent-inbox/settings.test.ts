import { describe, expect, it } from '@jest/globals';
import { fieldWords } from '../../../agent-inbox/admin/changes/field-words.ts';
import { valueWords } from '../../../agent-inbox/admin/changes/value-words.ts';
import { originsOf } from '../../../agent-inbox/admin/channels/origins-text.ts';
import { textOfDays, textOfTime, textOfTimes, timeOf } from '../../../agent-inbox/admin/hours/hours-text.ts';
import { BRANCHES_EXAMPLE } from '../../../agent-inbox/admin/start/branches-example.ts';
import { hasWritten, isSetUp, type Setup } from '../../../agent-inbox/admin/start/setup.ts';
import { textsIn } from '../../../agent-inbox/texts/texts-in.ts';
import { API_SCOPES, AUDIT_ACTIONS, AUDIT_KINDS, type AuditKind } from '../../../contract/codes.ts';
import { faultText } from '../../../contract/texts/imports.ts';
import { readBranchLines } from '../../../core/imports/branch-lines.ts';

describe('sites that may show the widget', () => {
  it('are read one a line, with a slash forgiven and a repeat left out', () => {
    expect(originsOf('https://toko.example/\n\n  http://localhost:8080 \nhttps://TOKO.example')).toEqual({
      origins: ['https://toko.example', 'http://localhost:8080'],
    });
    expect(originsOf('')).toEqual({ origins: [] });
  });

  it.each(['toko.example', 'https://toko.example/belanja', 'ftp://toko.example', 'https://*.toko.example', 'https://'])(
    '“%s” is named as the line it stands on',
    (line) => expect(originsOf(`https://toko.example\n${line}`)).toEqual({ wrongLine: 2 }),
  );
});

describe('hours in the settings', () => {
  it('of the desk are typed as they are said', () => {
    expect(['8', '08.00', '8:30', '24:00', 'pagi', ''].map(timeOf)).toEqual([
      '08:00',
      '08:00',
      '08:30',
      null,
      null,
      null,
    ]);
    expect([textOfTime('08:00', 'id'), textOfTime('08:00', 'en')]).toEqual(['08.00', '08:00']);
  });

  it('are written as they are said in each language', () => {
    const day = { date: '2026-12-24', hours: [['08:00', '12:00']] as Array<[string, string]>, reason: 'Malam Natal' };

    expect(textOfTimes(day.hours, 'id')).toBe('08.00–12.00');
    expect(textOfTimes(day.hours, 'en')).toBe('08:00–12:00');
    expect(textOfDays([day], 'id')).toBe('2026-12-24 08.00–12.00 Malam Natal');
  });
});

describe('the first steps', () => {
  const account = { channel: 'widget', firstInboundAt: '2026-01-01T00:00:00Z' };
  const setup = { vendor: { vendorId: 'toko', name: 'Toko Baru' }, branches: 2, people: 1, accounts: [account] };
  const but = (some: object) => ({ ...setup, ...some }) as unknown as Setup;

  it('are done where the vendor has a name, a branch, and somebody has written', () => {
    expect(isSetUp(but({}))).toBe(true);
    expect(isSetUp(but({ vendor: { vendorId: 'toko', name: 'toko' } }))).toBe(false);
    expect(isSetUp(but({ branches: 0 }))).toBe(false);
    expect(hasWritten(but({ accounts: [{ ...account, firstInboundAt: null }] }))).toBe(false);
  });

  it('offer an example of branches that is taken over as it stands', async () => {
    const [head = '', ...lines] = BRANCHES_EXAMPLE.trim()
      .split('\n')
      .map((line) => line.split(','));
    async function* rows() {
      for (const [i, cells] of lines.entries())
        yield { line: i + 2, cells: new Map([...head].map((column, c) => [column, cells[c] ?? ''])) };
    }

    const checked = await readBranchLines(rows() as never, { vendorId: 'toko', known: new Map() });

    expect(checked.errors).toEqual([]);
    expect(checked.good).toHaveLength(2);
  });
});

describe('what is wrong on a line of branches', () => {
  it('is said in Indonesian, whatever it is', async () => {
    const bad = {
      ...{ branch: 'A B', name: 'x'.repeat(300), postal_code: '1', lat: 'utara', lng: '999', phone: '0812' },
      ...{ timezone: 'WIB', hours: 'siang', capabilities: 'terbang', courier_radius_km: '999' },
      ...{ temporarily_closed: 'ya', kind: 'waralaba', partner_name: '' },
    };
    const more = [
      { branch: '' },
      { branch: 'C', lat: '106.8', lng: '-6.2', hours: 'mon 09:00-10:00; mon 09:00-10:00', kind: 'partner' },
      { branch: 'C', lat: '-6.2', kind: 'own', partner_name: 'Berkah' },
      { branch: 'D', lat: '48.8', lng: '2.3' },
    ];
    const good = { branch: 'E', area: 'a', street: 'b', district: 'c', city: 'd' };
    async function* rows() {
      for (const [i, cells] of [bad, good, ...more].entries())
        yield { line: i + 2, cells: new Map(Object.entries(cells)) };
    }

    const { errors } = await readBranchLines(rows() as never, { vendorId: 'toko', known: new Map() });

    expect(errors.length).toBeGreaterThan(20);
    for (const { fault } of errors) {
      expect(faultText('id', fault)).not.toBe(faultText('en', fault));
      expect(faultText('id', fault)).not.toMatch(/[{}]/);
    }
  });
});

describe('a change in the list of changes', () => {
  const { t } = textsIn('id');
  it.each([
    ['Ponsel', 'Ponsel'],
    ['[Baru] Ponsel', '[Baru] Ponsel'],
    ['true', 'Ya'],
    ['["complaint","family:phone"]', 'complaint, family:phone'],
    ['{"mon":[["08:00","12:00"],["13:00","17:00"]],"sun":[]}', 'Senin: 08.00–12.00, 13.00–17.00; Minggu: tidak ada'],
    ['[{"date":"2031-03-20","hours":[],"reason":"Idul Fitri"}]', '2031-03-20 Idul Fitri'],
    ['{"firstReplyMin":5,"groupId":null}', 'Jawaban pertama (menit): 5; groupId: tidak ada'],
    ['{"mon":[["08:0…', '{"mon":[["08:0…'],
  ])('says %s as people would', (text, words) =>
    expect(valueWords(text, { kind: 'group', field: 'skills' }, 'id', t)).toBe(words),
  );

  it('says what a key may, and what somebody is, in the words they were chosen by', () => {
    const said = (kind: AuditKind, field: string, text: string) => valueWords(text, { kind, field }, 'id', t);

    expect(said('api_key', 'scopes', '["catalogue:read","orders:write"]')).toBe(
      'membaca cabang, produk, stok dan jam · menyiapkan dan menyerahkan pesanan, booking, menyimpan barang',
    );
    expect(said('api_key', 'scopes', '["of:before"]')).toBe('of:before');
    expect([said('agent', 'role', 'branch_staff'), said('agent', 'scope', 'all')]).toEqual([
      'Staf cabang',
      'Semua percakapan',
    ]);
    expect(said('agent', 'languages', '["id","en"]')).toBe('Bahasa Indonesia · Bahasa Inggris');
    expect(said('group', 'name', 'admin')).toBe('admin');
  });

  it.each(['id', 'en'] as const)('has a word for each thing a key may: %s', (locale) => {
    const words = API_SCOPES.map((scope) =>
      valueWords(`["${scope}"]`, { kind: 'api_key', field: 'scopes' }, locale, textsIn(locale).t),
    );
    expect(words.filter((one) => one.includes(':'))).toEqual([]);
  });

  it('is told in words of either language, whatever it is of', () => {
    for (const locale of ['id', 'en'] as const) {
      const { t } = textsIn(locale);
      for (const action of AUDIT_ACTIONS)
        expect(t(`changes.did_${action}`, { by: 'Ani' })).not.toBe(`changes.did_${action}`);
      expect(fieldWords('article', 'isPublished', t)).toBe(t('inbox.article_published'));
      for (const kind of AUDIT_KINDS) expect(t(`changes.kind_${kind}`)).not.toBe(`changes.kind_${kind}`);
      expect(fieldWords('group', 'supervisorIds', t)).toBe(t('teams.supervisors'));
      expect(fieldWords('group', 'somethingNew', t)).toBe('somethingNew');
    }
  });
});
