import type { OrganizationState } from "@rolecall/organization/rules";
import { canonical } from "../states/canonical.ts";
import { type Ask, decideAlone } from "./Ask.ts";

/** Lists what the requests could come to, one after another, in each order: answers and the organization afterwards. */
export async function oneAfterAnother(
  start: OrganizationState,
  asks: readonly Ask[],
  now: number,
): Promise<readonly string[]> {
  const known = new Set(start.invitations.map(({ id }) => id));
  return Promise.all(
    orders(asks.map((_, index) => index)).map(async (order) => {
      let state = start;
      const answers: string[] = [];
      for (const index of order) {
        const ask = asks[index];
        if (ask === undefined) continue;
        const decided = await decideAlone(state, ask, now);
        answers[index] = decided.answer;
        state = decided.state;
      }
      return written(answers, state, known);
    }),
  );
}

/** Writes answers and an organization as text, without the ids and tokens of invitations that were made on the way. */
export function written(
  answers: readonly string[],
  state: OrganizationState,
  known: ReadonlySet<string>,
): string {
  const invitations = state.invitations.map((each) =>
    known.has(each.id) ? each : { ...each, id: `made for ${each.email}`, tokenHash: "made" },
  );
  return JSON.stringify({ answers, state: sorted(canonical({ ...state, invitations })) });
}

function orders(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item) =>
    orders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
