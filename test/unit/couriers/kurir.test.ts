import { describe, expect, it } from '@jest/globals';
import { KURIR_STATUSES } from '../../../contract/courier.ts';
import { readKurir } from '../../../core/couriers/kurir.ts';

const body = (but: object = {}) => ({
  event_id: 'ev-1',
  booking_id: 'KR-1001',
  store_order_id: '#ts 241365',
  status: 'picked',
  event_date: '2026-11-20T13:21:00+07:00',
  driver: { name: 'Samsul', phone: '+6281234566830', vehicle: 'motor', photo_url: 'https://kurir.example/1.jpg' },
  price: 15_000,
  ...but,
});

describe('a webhook of the provider kurir', () => {
  it('is read in our words, the rider’s phone masked', () => {
    expect(readKurir(body(), 'v-1')).toEqual({
      vendorId: 'v-1',
      provider: 'kurir',
      eventId: 'ev-1',
      orderNo: 'TS241365',
      deliveryId: 'KR-1001',
      step: 'picked_up',
      at: new Date('2026-11-20T06:21:00Z'),
      courier: { name: 'Samsul', phoneMasked: '+62 8xx-xxxx-6830', vehicle: 'motor', trackingNo: 'KR-1001' },
      position: null,
    });
  });

  it('has a step of ours for every status it is known to have', () => {
    const steps = KURIR_STATUSES.map((status) => readKurir(body({ status }), 'v-1')?.step);

    expect(steps).toEqual(['allocating', 'to_pickup', 'picked_up', 'on_the_way', 'delivered', 'cancelled', 'returned']);
  });

  it.each([
    [
      'a phone in the manner of the country',
      { driver: { name: 'Samsul', phone: '081234566830' } },
      { phoneMasked: '' },
    ],
    ['a vehicle that is none', { driver: { name: 'Samsul', vehicle: null } }, { vehicle: '' }],
    ['a driver without a name', { driver: { name: '' } }, null],
  ])('is taken all the same with %s', (_what, but, courier) => {
    const event = readKurir(body({ ...but, position: { lat: 123, lon: 0 }, status: 'delivered' }), 'v-1');

    expect(event).toMatchObject({ step: 'delivered', position: null });
    if (courier) expect(event?.courier).toMatchObject({ name: 'Samsul', ...courier });
    else expect(event?.courier).toBeNull();
  });

  it('is nothing to us with another status', () => {
    expect(readKurir(body({ status: 'on_hold' }), 'v-1')).toBeNull();
    expect(readKurir(body({ status: 'constructor' }), 'v-1')).toBeNull();
  });

  it.each([
    ['no event id', { event_id: undefined }],
    ['an empty order number', { store_order_id: '' }],
    ['a time without its offset', { event_date: '2026-11-20T13:21:00' }],
    ['a status that is no text', { status: 7 }],
  ])('is refused with %s', (_what, but) => {
    expect(() => readKurir(body(but), 'v-1')).toThrow();
  });
});
