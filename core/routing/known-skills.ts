import type { Branch } from '../branches/branch.ts';
import type { Product } from '../products/product.ts';

export interface Skill {
  skill: string;
  name: string | null;
  nameEn: string | null;
}
/** Asked for by the assistant, whatever is sold. */
const ALWAYS = ['complaint', 'order_late'];

/** What a handover may ask for: each service and family of products once. */
export function knownSkills(branches: readonly Branch[], products: readonly Product[]): Skill[] {
  const skills = new Map<string, Skill>();
  const add = (skill: string, name: string | null = null, nameEn: string | null = null) => {
    if (!skills.has(skill)) skills.set(skill, { skill, name, nameEn });
  };
  for (const skill of ALWAYS) add(skill);
  for (const { services } of branches)
    for (const { serviceId, name, nameEn } of services) add(`service:${serviceId}`, name, nameEn);
  for (const { category } of products) add(`family:${category}`);
  return [...skills.values()];
}
