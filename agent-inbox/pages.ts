import {
  BookOpen,
  Bot,
  type LucideIcon,
  MonitorDot,
  PackageCheck,
  QrCode,
  SlidersHorizontal,
  Star,
  Zap,
} from 'lucide-react';
import type { ComponentType } from 'react';
import type { AgentView } from '../contract/conversations.ts';
import { mayWriteArticles } from './articles/may-write.ts';

export type Page = ComponentType<{ agent: AgentView }>;

interface InboxPage {
  /** Its name in the rail: a key of the texts. */
  label: string;
  icon: LucideIcon;
  /** Who is led there; absent: everybody. Others who come by its address are told by the page itself. */
  isFor?(agent: AgentView): boolean;
  /** Its own file, fetched when it is asked for. */
  load(): Promise<Page>;
}

export const isSupervisor = ({ role }: AgentView): boolean => ['owner', 'admin', 'supervisor'].includes(role);
const isAdmin = ({ role }: AgentView): boolean => role === 'owner' || role === 'admin';

/** The pages beside the conversations, in the order of the rail. Each opens by its name in the address line: `?branches`. */
export const pages = {
  wall: {
    label: 'wall.title',
    icon: MonitorDot,
    isFor: isSupervisor,
    load: async () => (await import('./wall/WallPage.tsx')).WallPage,
  },
  csat: {
    label: 'csat.title',
    icon: Star,
    isFor: isSupervisor,
    load: async () => (await import('./csat/CsatPage.tsx')).CsatPage,
  },
  pickup: {
    label: 'inbox.pickup',
    icon: PackageCheck,
    load: async () => (await import('./pickup/PickupPage.tsx')).PickupPage,
  },
  branches: {
    label: 'inbox.branches_rail',
    icon: QrCode,
    load: async () => (await import('./branches/BranchesPage.tsx')).BranchesPage,
  },
  canned: {
    label: 'canned.title',
    icon: Zap,
    load: async () => (await import('./canned/CannedPage.tsx')).CannedPage,
  },
  articles: {
    label: 'inbox.articles',
    icon: BookOpen,
    isFor: mayWriteArticles,
    load: async () => (await import('./articles/ArticlesPage.tsx')).ArticlesPage,
  },
  admin: {
    label: 'admin.title',
    icon: SlidersHorizontal,
    isFor: isAdmin,
    load: async () => (await import('./admin/AdminPage.tsx')).AdminPage,
  },
  assistant: {
    label: 'inbox.assistant',
    icon: Bot,
    isFor: isAdmin,
    load: async () => (await import('./assistant/AssistantPage.tsx')).AssistantPage,
  },
} as const satisfies Record<string, InboxPage>;

export type PageName = keyof typeof pages;
export const PAGE_NAMES = Object.keys(pages) as PageName[];
export const pageOf = (name: PageName): InboxPage => pages[name];

/** Whether somebody is led to a page; what its address shows to others is the page's own. */
export const isPageFor = (name: PageName, agent: AgentView): boolean => pageOf(name).isFor?.(agent) ?? true;

/** @returns the page an address line asks for; null: the conversations */
export function pageAsked(search: string): PageName | null {
  const asked = new URLSearchParams(search);
  return PAGE_NAMES.find((name) => asked.has(name)) ?? null;
}
