/** A moment by two clocks of this machine: one that may be set, and one that only goes on but may rest in its sleep. */
export type Moment = readonly [wall: number, steady: number];

/** Keeps the time of a server. */
export interface Clock {
  /** Gives the server's time in milliseconds since 1970: this machine's own until an answer has said it. */
  readonly now: () => number;
  /** Takes the time over that an answer says, which was asked for at a moment. */
  readonly set: (time: number, asked: Moment) => void;
}

/** Gives the moment of now. */
export const moment = (): Moment => [Date.now(), globalThis.performance?.now() ?? 0];

/** Makes a clock that goes on as fast as the faster of the two of this machine, so that nothing outlives its end. */
export function createClock(): Clock {
  let told = Number.NaN;
  let at: Moment = [0, 0];
  return {
    now: () => {
      const [wall, steady] = moment();
      return told ? told + Math.max(wall - at[0], steady - at[1]) : wall;
    },
    set: (time, asked) => {
      // one that was said before is that of an answer from a cache
      if (time > 0 && time !== told) [told, at] = [time, asked];
    },
  };
}
