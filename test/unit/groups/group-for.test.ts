import { describe, expect, it } from '@jest/globals';
import { handoffTool } from '../../../core/assist/tools/desk.ts';
import { groupFor } from '../../../core/groups/group-for.ts';
import { toGroup } from '../../../scripts/seed/convert.ts';
import { AS_OF, clockAt, demoFiles } from '../../support/demo-data.ts';
import { aGroup } from '../../support/groups.ts';
import { visitor } from '../assist/conversation.ts';
import { tokoSinar, VENDOR } from '../assist/toko-sinar.ts';

const phones = aGroup({ groupId: 'g-b', skills: ['family:phone', 'service:screen'] });
const gadgets = aGroup({ groupId: 'g-a', skills: ['family:phone', 'family:tv'] });
const idFor = (...skills: string[]) => groupFor([phones, gadgets], skills)?.groupId ?? null;

describe('the group for what is needed', () => {
  it('is the one that knows about most of it, whatever their order', () => {
    expect(idFor('family:phone', 'service:screen')).toBe('g-b');
    expect(idFor('family:tv', 'family:phone')).toBe('g-a');
  });

  it('is the one with the lower id where several know as much', () => {
    expect(idFor('family:phone')).toBe('g-a');
    expect(groupFor([gadgets, phones], ['family:phone'])?.groupId).toBe('g-a');
  });

  it('is none where nobody knows about any of it, or nothing is needed', () => {
    expect(idFor('family:pet')).toBeNull();
    expect(idFor()).toBeNull();
  });
});

describe('a handover', () => {
  const context = async () => {
    const { groups } = await demoFiles();
    const list = groups.map((file) => ({ ...toGroup(file), vendorId: VENDOR, rev: 1 }));
    const deps = (staffed: string[], at: Date | string = AS_OF) => ({
      groups: { list: async () => list },
      clock: clockAt(at),
      agents: {
        hasStaff: async (_: string, of: { branchId: string } | { groupId: string }) =>
          'groupId' in of && staffed.includes(of.groupId),
      },
    });
    const world = await tokoSinar();
    const who = { vendorId: VENDOR, contact: visitor(), addressKey: null, conversationId: 'cv-1', turnSeq: 1 };
    return (staffed: string[], skills: string[], at?: string) =>
      handoffTool({ ...world, ...deps(staffed, at) })(who, { skills });
  };

  it('is for the group that knows, among those with people', async () => {
    const handoff = await context();

    expect(await handoff(['g-phone'], ['family:phone'])).toMatchObject({ groupId: 'g-phone', peopleFrom: null });
    expect(await handoff([], ['family:phone'])).toMatchObject({ groupId: null });
    expect(await handoff(['g-complaints'], ['family:phone', 'complaint'])).toMatchObject({ groupId: 'g-complaints' });
  });

  it('tells at night when the earliest of group and desk is there, and nothing where the centre works at night', async () => {
    const handoff = await context();
    const night = '2026-11-20T23:30:00+07:00';

    expect(await handoff(['g-pharmacy'], ['family:health'], night)).toMatchObject({
      groupId: 'g-pharmacy',
      peopleFrom: '2026-11-21T00:00:00.000Z',
    });
    expect(await handoff(['g-phone'], ['family:phone'], night)).toMatchObject({
      peopleFrom: '2026-11-21T01:00:00.000Z',
    });
    expect(await handoff(['g-phone', 'g-centre'], ['family:phone'], night)).toMatchObject({ peopleFrom: null });
  });
});
