import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verify } from '@node-rs/argon2';
import { createOwner } from '../../../scripts/admin/create-owner.ts';
import { type TestCore, testCore } from '../../support/core.ts';
import { mongoUrlFor } from '../../support/services.ts';

let core: TestCore;
beforeAll(async () => {
  core = await testCore(mongoUrlFor('admin'));
});
afterAll(async () => {
  await core.connection.dropDatabase();
  await core.close();
});

const ani = { vendorId: 'toko', email: 'Ani@toko.example', name: 'Ani', phoneNumberId: '123' };

describe('the first owner of an empty installation', () => {
  it('can sign in, and shoppers of the website and of WhatsApp can write', async () => {
    const { password, websiteKey } = await createOwner(core, ani);

    const owner = await core.agents.byEmail(ani.email);
    expect(owner).toMatchObject({ vendorId: 'toko', role: 'owner', scope: 'all' });
    expect(await verify(owner?.passwordHash ?? '', password ?? '')).toBe(true);
    expect(await core.vendors.accountByAddress('widget', websiteKey)).toMatchObject({ vendorId: 'toko' });
    expect(await core.vendors.accountByAddress('whatsapp', '123')).toMatchObject({ vendorId: 'toko' });
  });

  it('stays as they are when made again, and so does the website’s key', async () => {
    const first = await createOwner(core, { ...ani, email: 'budi@toko.example' });
    const before = await core.agents.byEmail('budi@toko.example');

    const again = await createOwner(core, { ...ani, email: 'budi@toko.example', name: 'Somebody' });

    expect(again).toEqual({ password: null, websiteKey: first.websiteKey });
    expect(await core.agents.byEmail('budi@toko.example')).toEqual(before);
  });

  it('does not take the WhatsApp number of another vendor', async () => {
    await createOwner(core, ani);

    const other = createOwner(core, { ...ani, vendorId: 'other', email: 'citra@other.example' });

    await expect(other).rejects.toThrow('another vendor answers on this WhatsApp number');
  });
});
