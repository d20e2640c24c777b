import { Clock, History, KeyRound, type LucideIcon, Timer, UserRound, Users } from 'lucide-react';
import type { ComponentType } from 'react';
import type { AgentView } from '../../contract/conversations.ts';
import { ChangesSection } from './changes/ChangesSection.tsx';
import { GroupsSection } from './groups/GroupsSection.tsx';
import { HoursSection } from './hours/HoursSection.tsx';
import { KeysSection } from './keys/KeysSection.tsx';
import { PeopleSection } from './people/PeopleSection.tsx';
import { ServiceSection } from './service/ServiceSection.tsx';

interface AdminSection {
  label: string;
  icon: LucideIcon;
  Section: ComponentType;
}

/** The parts of the settings, in the order of their list. Each opens by its name in the address line: `?admin=people`. */
export const sections = {
  people: { label: 'staff.title', icon: UserRound, Section: PeopleSection },
  groups: { label: 'teams.title', icon: Users, Section: GroupsSection },
  hours: { label: 'hours.title', icon: Clock, Section: HoursSection },
  service: { label: 'service.title', icon: Timer, Section: ServiceSection },
  keys: { label: 'keys.title', icon: KeyRound, Section: KeysSection },
  changes: { label: 'changes.title', icon: History, Section: ChangesSection },
} as const satisfies Record<string, AdminSection>;

export type SectionName = keyof typeof sections;
export const SECTION_NAMES = Object.keys(sections) as SectionName[];

/** What an address line asks for; the first where it names none that is there. */
export function sectionAsked(search: string): SectionName {
  const asked = new URLSearchParams(search).get('admin');
  return SECTION_NAMES.find((name) => name === asked) ?? 'people';
}

/** As the server asks of whoever changes what is of every branch. */
export const isAdminOfAll = ({ role, scope }: Pick<AgentView, 'role' | 'scope'>): boolean =>
  (role === 'owner' || role === 'admin') && scope === 'all';
