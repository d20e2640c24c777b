import type { NewArticle } from '../../core/articles/article.store.ts';
import { VENDOR } from './core.ts';

/** A published article on parking. */
export const anArticle = (fields: Partial<NewArticle> = {}): NewArticle => ({
  vendorId: VENDOR,
  articleId: 'ar_1',
  topic: 'shop',
  title: { id: 'Parkir', en: 'Parking' },
  body: {
    id: 'Parkir gratis 2 jam di semua cabang.\n\nSepeda motor di basement.',
    en: 'Parking is free for 2 hours at every branch.\n\nMotorbikes go to the basement.',
  },
  asks: ['ada parkir', 'parking fee'],
  isPublished: true,
  updatedBy: null,
  ...fields,
});
