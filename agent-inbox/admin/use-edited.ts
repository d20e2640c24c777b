import { useState } from 'react';

/** What somebody else has saved meanwhile. `fields` null: it was taken out. */
interface Theirs<F, V> {
  fields: F | null;
  version: V;
}

/**
 * What is written into a form that began with something kept, at some version of it; and what was kept there meanwhile,
 * until one of the two is chosen.
 */
export function useEdited<F extends object, V>(first: () => F, begun: V) {
  const [fields, setFields] = useState(first);
  const [version, setVersion] = useState(begun);
  const [theirs, setTheirs] = useState<Theirs<F, V> | null>(null);
  const goOn = (from: V) => {
    setVersion(from);
    setTheirs(null);
  };
  return {
    fields,
    version,
    theirs,
    set: (some: Partial<F>) => setFields({ ...fields, ...some }),
    meet: setTheirs,
    /** What is written was saved, as this version; the form stays open. */
    goOn,
    /** Theirs is what is written now. */
    take(): void {
      if (!theirs) return;
      if (theirs.fields) setFields(theirs.fields);
      goOn(theirs.version);
    },
    /** What is written here goes on from theirs. @returns the version it is saved from */
    keep(): V {
      if (theirs) goOn(theirs.version);
      return theirs?.version ?? version;
    },
  };
}
export type Edited<F extends object, V> = ReturnType<typeof useEdited<F, V>>;
