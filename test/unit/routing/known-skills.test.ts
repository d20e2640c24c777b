import { describe, expect, it } from '@jest/globals';
import type { Branch } from '../../../core/branches/branch.ts';
import type { Product } from '../../../core/products/product.ts';
import { knownSkills } from '../../../core/routing/known-skills.ts';

const service = {
  serviceId: 'servis_laptop',
  name: 'Servis laptop',
  nameEn: 'Laptop repair',
  durationMin: 60,
  price: 0,
};
const branch = (services: Branch['services']) => ({ services }) as unknown as Branch;
const product = (category: string) => ({ category }) as Product;

describe('what agents and groups may know about', () => {
  it('is each service and each family of products once, complaints and late orders', () => {
    const skills = knownSkills(
      [branch([service]), branch([service])],
      [product('phone'), product('tv'), product('phone')],
    );

    expect(skills).toEqual([
      { skill: 'complaint', name: null, nameEn: null },
      { skill: 'order_late', name: null, nameEn: null },
      { skill: 'service:servis_laptop', name: 'Servis laptop', nameEn: 'Laptop repair' },
      { skill: 'family:phone', name: null, nameEn: null },
      { skill: 'family:tv', name: null, nameEn: null },
    ]);
  });
});
