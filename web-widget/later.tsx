/** What the first view does without: parts of their own, with styles and words, loaded at idle, or with what needs them. */
import type { ComponentType, FunctionComponent } from 'preact';
import { cell } from './cell.ts';
import { fetchPart } from './fetch-part.ts';
import { type Subject, speakOf } from './language.ts';
import { Missing } from './parts/Missing.tsx';

function later<P>(subject: Subject, load: () => Promise<P>) {
  const here = cell<P | undefined>(undefined);
  const isMissing = cell(false);
  let asked: Promise<P | undefined> | undefined;
  return {
    get here() {
      return here.value;
    },
    get isMissing() {
      return isMissing.value;
    },
    /** @returns undefined where it does not come; whoever asks then begins anew */
    ask(): Promise<P | undefined> {
      asked ??= fetchPart(() => Promise.all([load(), speakOf(subject)])).then(
        ([part]) => {
          here.value = part;
          return part;
        },
        () => {
          isMissing.value = true;
          asked = undefined;
          return undefined;
        },
      );
      return asked;
    },
  };
}

type More = typeof import('./more.ts');
export const more = later<More>('more', () => import('./more.ts'));
/** Until it is here a chat is one's own. */
export const company = later('people', () => import('./people/company.tsx'));

/**
 * A component of `more`, asked for when it is first drawn. Until then the placeholder, of about its size, is drawn;
 * where it does not come at all, a line that says so and offers to reload: never an empty place.
 */
function part<P extends object>(pick: (here: More) => ComponentType<P>, Placeholder: FunctionComponent) {
  return (props: P) => {
    const Part = more.here && pick(more.here);
    if (Part) return <Part {...props} />;
    if (more.isMissing) return <Missing />;
    void more.ask();
    return <Placeholder />;
  };
}
const Place = () => <div class="card-place" />;

export const Card = part(({ Card }) => Card, Place);
export const Location = part(({ Location }) => Location, Place);
export const Attachment = part(({ Attachment }) => Attachment, Place);
export const Happened = part(
  ({ Happened }) => Happened,
  () => <br />,
);
export const Refused = part(
  ({ Refused }) => Refused,
  () => null,
);
