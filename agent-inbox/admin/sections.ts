import {
  Clock,
  History,
  KeyRound,
  type LucideIcon,
  MessageCircleHeart,
  Rocket,
  ShieldCheck,
  Timer,
  Truck,
  UserRound,
  Users,
  Waypoints,
} from 'lucide-react';
import type { ComponentType } from 'react';
import type { AgentView } from '../../contract/conversations.ts';
import { ChangesSection } from './changes/ChangesSection.tsx';
import { ChannelsSection } from './channels/ChannelsSection.tsx';
import { DeliverySection } from './delivery/DeliverySection.tsx';
import { GroupsSection } from './groups/GroupsSection.tsx';
import { HoursSection } from './hours/HoursSection.tsx';
import { KeysSection } from './keys/KeysSection.tsx';
import { PeopleSection } from './people/PeopleSection.tsx';
import { PrivacySection } from './privacy/PrivacySection.tsx';
import { ServiceSection } from './service/ServiceSection.tsx';
import { ShoppersSection } from './shoppers/ShoppersSection.tsx';
import { StartSection } from './start/StartSection.tsx';
import type { SetupRead } from './start/use-setup.ts';

interface AdminSection {
  label: string;
  icon: LucideIcon;
  /** @param read what there is of what a vendor needs */
  Section: ComponentType<{ read: SetupRead }>;
}

/** The parts of the settings, in the order of their list. Each opens by its name in the address line: `?admin=people`. */
export const sections = {
  start: { label: 'start.title', icon: Rocket, Section: StartSection },
  people: { label: 'staff.title', icon: UserRound, Section: PeopleSection },
  groups: { label: 'teams.title', icon: Users, Section: GroupsSection },
  hours: { label: 'hours.title', icon: Clock, Section: HoursSection },
  service: { label: 'service.title', icon: Timer, Section: ServiceSection },
  shoppers: { label: 'shoppers.title', icon: MessageCircleHeart, Section: ShoppersSection },
  privacy: { label: 'privacy.title', icon: ShieldCheck, Section: PrivacySection },
  delivery: { label: 'delivery.title', icon: Truck, Section: DeliverySection },
  channels: { label: 'channels.title', icon: Waypoints, Section: ChannelsSection },
  keys: { label: 'keys.title', icon: KeyRound, Section: KeysSection },
  changes: { label: 'changes.title', icon: History, Section: ChangesSection },
} as const satisfies Record<string, AdminSection>;

export type SectionName = keyof typeof sections;
export const SECTION_NAMES = Object.keys(sections) as SectionName[];

/** What an address line asks for; null where it names none that is there. */
export function sectionAsked(search: string): SectionName | null {
  const asked = new URLSearchParams(search).get('admin');
  return SECTION_NAMES.find((name) => name === asked) ?? null;
}

/** As the server asks of whoever changes what is of every branch. */
export const isAdminOfAll = ({ role, scope }: Pick<AgentView, 'role' | 'scope'>): boolean =>
  (role === 'owner' || role === 'admin') && scope === 'all';
