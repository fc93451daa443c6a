import { type Moment, moment } from "./createClock.ts";

/** The time for which a server has asked to be left alone. */
export interface Rest {
  /** Gives what is left of it, in milliseconds. */
  readonly left: () => number;
  /** Makes it at least so long from now on, in milliseconds. */
  readonly extend: (wait: number) => void;
}

/** Begins with none. What either clock of this machine says is over is over, so one that is set back prolongs nothing. */
export function createRest(): Rest {
  let [wallEnd, steadyEnd]: Moment = [0, 0];
  const left = () => {
    const [wall, steady] = moment();
    return Math.max(Math.min(wallEnd - wall, steadyEnd - steady), 0);
  };
  return {
    left,
    extend: (wait) => {
      const [wall, steady] = moment();
      if (wait > left()) [wallEnd, steadyEnd] = [wall + wait, steady + wait];
    },
  };
}
