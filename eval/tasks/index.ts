import { checkTasks } from '../task.ts';
import { articles } from './articles.ts';
import { bookings } from './bookings.ts';
import { delivery } from './delivery.ts';
import { keeping } from './keeping.ts';
import { orders } from './orders.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { stock } from './stock.ts';
import { turnsOfTalk } from './turns-of-talk.ts';

/** Every task of the suite. */
export const TASKS = checkTasks([
  ...stock,
  ...places,
  ...orders,
  ...delivery,
  ...keeping,
  ...bookings,
  ...people,
  ...articles,
  ...turnsOfTalk,
]);
