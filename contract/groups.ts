/** Groups of a vendor's people: departments and specialty centres, with hours of their own. */
import { z } from 'zod';
import { openState } from './cards.ts';
import { specialDays, timezone, weekHours } from './hours.ts';
import { id } from './primitives.ts';
import type { RouteShape } from './routes.ts';

const name = z.string().trim().min(1).max(80);
const fields = {
  name,
  nameEn: name,
  /** What its agents know about: `service:<serviceId>`, `family:<category>`, `complaint`. */
  skills: z.array(z.string().min(1).max(80)).max(50),
  /** Answers for the whole vendor, also at night where it works then. */
  isCentral: z.boolean(),
  timezone,
  /** null: the hours of the vendor's own desk. */
  hours: weekHours.nullable(),
  specialDays,
  /** Goes by the vendor's holidays. */
  keepsHolidays: z.boolean(),
  supervisorIds: z.array(id).max(50),
};
export const createGroup = z
  .strictObject({
    ...fields,
    skills: fields.skills.default([]),
    isCentral: fields.isCentral.default(false),
    timezone: timezone.default('Asia/Jakarta'),
    hours: fields.hours.default(null),
    specialDays: specialDays.default([]),
    keepsHolidays: fields.keepsHolidays.default(true),
    supervisorIds: fields.supervisorIds.default([]),
  })
  .meta({ id: 'CreateGroup' });
export type CreateGroup = z.input<typeof createGroup>;
/** `rev`: the revision that was read. Changed since by somebody else: `group_changed`. */
export const changeGroup = z
  .strictObject({ rev: z.number().int().min(1), ...z.strictObject(fields).partial().shape })
  .meta({ id: 'ChangeGroup' });
export type ChangeGroup = z.infer<typeof changeGroup>;

export const groupView = z
  .object({ groupId: id, ...fields, open: openState, rev: z.number().int() })
  .meta({ id: 'Group' });
export type GroupView = z.infer<typeof groupView>;
const groupReply = z.object({ group: groupView });
const groupId = z.object({ groupId: id });

export const groupRoutes = {
  listGroups: {
    method: 'get',
    path: '/groups',
    access: 'agent',
    summary: 'The vendor’s groups, with their hours and whether their people are there now',
    reply: z.object({ groups: z.array(groupView) }).meta({ id: 'GroupList' }),
  },
  createGroup: {
    method: 'post',
    path: '/groups',
    access: 'supervisor',
    summary: 'Make a group; for admins, as all changes of groups. Header `Idempotency-Key`: a repeat is the same group',
    body: createGroup,
    reply: groupReply,
    status: 201,
  },
  changeGroup: {
    method: 'patch',
    path: '/groups/:groupId',
    access: 'supervisor',
    summary: 'Change a group, as it stood at `rev`; changed so already is answered as changed',
    params: groupId,
    body: changeGroup,
    reply: groupReply,
  },
  deleteGroup: {
    method: 'delete',
    path: '/groups/:groupId',
    access: 'supervisor',
    summary: 'Delete a group; refused while open conversations are with it. A repeat changes nothing',
    params: groupId,
    reply: z.object({}),
  },
  listSkills: {
    method: 'get',
    path: '/skills',
    access: 'supervisor',
    summary:
      'What agents and groups may know about: the services of the branches, the families of the products, complaints, late orders',
    reply: z
      .object({
        /** Names are null where the code says it all. */
        skills: z.array(z.object({ skill: z.string(), name: z.string().nullable(), nameEn: z.string().nullable() })),
      })
      .meta({ id: 'SkillList' }),
  },
} as const satisfies Record<string, RouteShape>;
