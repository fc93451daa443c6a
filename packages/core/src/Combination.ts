import type { Verdict } from "./Decision.ts";
import type { Holding } from "./judge.ts";

/** What is held in all places where the same grants are held, with the answers found so far. */
export class Combination {
  /** The scopes below the root whose places these are. */
  readonly places: readonly string[];
  readonly held: readonly Holding[];
  /** By permission; shared by all who hold the same, once something has been asked. */
  answers: Map<string, Verdict> | undefined;
  #more: Map<Holding | Combination, Combination> | undefined;

  constructor(places: readonly string[], held: readonly Holding[]) {
    this.places = places;
    this.held = held;
  }

  /** The one combination that holds this as well, in the same places or, of another combination, in its places too. */
  with(more: Holding | Combination): Combination {
    const known = (this.#more ??= new Map());
    let both = known.get(more);
    if (!both) {
      const [places, held] = more instanceof Combination ? [more.places, more.held] : [[], [more]];
      both = new Combination([...this.places, ...places], [...new Set([...this.held, ...held])]);
      known.set(more, both);
    }
    return both;
  }
}
