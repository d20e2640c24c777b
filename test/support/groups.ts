import type { Group } from '../../core/groups/group.ts';
import { VENDOR } from './core.ts';

/** A group that goes by the desk's hours and keeps holidays, unless said otherwise. */
export const aGroup = (but: Partial<Group> = {}): Group => ({
  vendorId: VENDOR,
  groupId: 'g-1',
  name: 'Ponsel',
  nameEn: 'Phones',
  skills: ['family:phone'],
  isCentral: false,
  timezone: 'Asia/Jakarta',
  hours: null,
  specialDays: [],
  keepsHolidays: true,
  supervisorIds: [],
  rev: 1,
  ...but,
});
