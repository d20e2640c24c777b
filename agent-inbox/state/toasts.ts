import { create } from 'zustand';

export interface Toast {
  id: number;
  tone: 'plain' | 'danger';
  text: string;
  action?: { label: string; run(): void };
  /** Until somebody puts it away. */
  stays?: true;
}
interface ToastState {
  toasts: Toast[];
  show(toast: Omit<Toast, 'id'>): void;
  dismiss(id: number): void;
}
const SHOWN_MS = 6_000;
const WITH_ACTION_MS = 10_000;
const MOST = 3;
let lastId = 0;

export const useToasts = create<ToastState>((set, get) => ({
  toasts: [],
  show(toast) {
    lastId += 1;
    const id = lastId;
    set({ toasts: [...get().toasts, { ...toast, id }].slice(-MOST) });
    if (!toast.stays) setTimeout(() => get().dismiss(id), toast.action ? WITH_ACTION_MS : SHOWN_MS);
  },
  dismiss: (id) => set({ toasts: get().toasts.filter((toast) => toast.id !== id) }),
}));
