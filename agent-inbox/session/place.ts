/** A place to look near: a point, or words the gazetteer knows. */
export type Place = { near: { lat: number; lon: number } } | { place: string };
