/** One line about what is going on. A later line with the same key replaces an earlier one where the output can. */
export interface Progress {
  key: string;
  text: string;
}

export type OnProgress = (progress: Progress) => void;
