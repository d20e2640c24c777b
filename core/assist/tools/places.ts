import { z } from 'zod';
import type { Clock } from '../../ports.ts';
import type { KnownPlace } from '../dialogue.ts';
import type { PlaceHeard } from '../heard.ts';
import { type ToolContext, tool } from './tool.ts';

const args = z.strictObject({ text: z.string().min(1).max(200) });

export interface PlacesFound {
  asOf: string;
  /** The place meant; null where none is known, or several are as likely. */
  place: KnownPlace | null;
  /** Others of that name, or those to choose from. */
  candidates: KnownPlace[];
}
export interface PlaceDeps {
  searchPlaces(vendorId: string, text: string): Promise<PlaceHeard | null>;
  clock: Clock;
}

/** A place by its name, nickname or postal code. */
export const placeTool = ({ searchPlaces, clock }: PlaceDeps) =>
  tool(args, async ({ vendorId }: ToolContext, { text }): Promise<PlacesFound> => {
    const asOf = clock.now().toISOString();
    const heard = await searchPlaces(vendorId, text);
    if (!heard) return { asOf, place: null, candidates: [] };
    if ('which' in heard) return { asOf, place: null, candidates: heard.which.map(({ place }) => place) };
    return { asOf, place: heard.place, candidates: heard.others.map(({ place }) => place) };
  });
