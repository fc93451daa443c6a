import type { Answer, Holding } from "./judge.ts";

/** What is held in all places where the same grants are held, with the answers found so far. */
export class Combination {
  /** The scopes below the root whose places these are. */
  readonly places: readonly string[];
  readonly held: readonly Holding[];
  /** By permission. */
  readonly answers = new Map<string, Answer>();
  readonly #more = new Map<Holding | Combination, Combination>();

  constructor(places: readonly string[], held: readonly Holding[]) {
    this.places = places;
    this.held = held;
  }

  /** The one combination that holds this as well, in the same places or, of another combination, in its places too. */
  with(more: Holding | Combination): Combination {
    let both = this.#more.get(more);
    if (!both) {
      const [places, held] = more instanceof Combination ? [more.places, more.held] : [[], [more]];
      both = new Combination([...this.places, ...places], [...new Set([...this.held, ...held])]);
      this.#more.set(more, both);
    }
    return both;
  }
}
