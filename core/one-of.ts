/** MongoDB's condition that a field is one of these, each named once. */
export const oneOf = <T>(values: T[]) => ({ $in: [...new Set(values)] });
