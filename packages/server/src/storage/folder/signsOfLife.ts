/** How often the holder of a folder gives a sign of life, and how long another process waits for one, in milliseconds. */
export const signsOfLife = { every: 1_000, awaited: 6_000 } as const;
