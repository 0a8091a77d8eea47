// How well a fact is documented.

/** `confirmed`: two or more separately published documents; `one-source`: one; `memory`: none was found. */
export const CONFIDENCES = ['confirmed', 'one-source', 'memory'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
