import type { AnyMachineSnapshot, AnyStateMachine, EventObject, StateValue } from "xstate";
import { getAdjacencyMap, getStateNodes } from "xstate/graph";

/** What a walk goes through. Configurations with the same key count as one. */
export interface Walk {
  readonly input: unknown;
  readonly events: (snapshot: AnyMachineSnapshot) => readonly EventObject[];
  readonly keyOf: (snapshot: AnyMachineSnapshot) => string;
  readonly isEnd: (snapshot: AnyMachineSnapshot) => boolean;
}

interface Step {
  readonly event: EventObject;
  readonly snapshot: AnyMachineSnapshot;
}

/** Everything that can happen in a machine. */
export interface Graph {
  readonly nodes: readonly {
    readonly key: string;
    readonly snapshot: AnyMachineSnapshot;
    readonly next: readonly Step[];
  }[];
  /** The states in which a machine can rest and which nothing reaches. */
  readonly unreached: readonly string[];
  /** The configurations from which nothing leads to an end. */
  readonly deadEnds: readonly string[];
  /** For each thing that can happen anywhere: the way there, and it. */
  readonly walks: readonly (readonly EventObject[])[];
  /** Tells what leads on to an end, from wherever a walk has come. */
  readonly stepOut: (snapshot: AnyMachineSnapshot) => EventObject | undefined;
}

/** Goes through everything that can happen in a machine. */
export function graphOf(machine: AnyStateMachine, { input, events, keyOf, isEnd }: Walk): Graph {
  const map = getAdjacencyMap(machine, {
    input,
    events: (snapshot: AnyMachineSnapshot) =>
      snapshot.status === "active"
        ? [...new Map(events(snapshot).map((event) => [JSON.stringify(event), event])).values()].filter(
            (event) => snapshot.can(event),
          )
        : [],
    serializeState: (snapshot: AnyMachineSnapshot) => keyOf(snapshot),
    limit: 20_000,
  });
  // any machine is walked here, so its events and snapshots are known as such and no more
  const found = Object.values(map) as {
    state: AnyMachineSnapshot;
    transitions: Record<string, { event: EventObject; state: AnyMachineSnapshot }>;
  }[];
  const nodes = found.map(({ state, transitions }) => ({
    key: keyOf(state),
    snapshot: state,
    next: Object.values(transitions).map(({ event, state: to }) => ({ event, snapshot: to })),
  }));
  const reached = new Set(nodes.flatMap(({ snapshot }) => idsOf(machine.id, snapshot.value)));
  const resting = getStateNodes(machine).filter((node) => (node.always ?? []).length === 0);
  const placeOf = (snapshot: AnyMachineSnapshot, event: EventObject) =>
    events(snapshot)
      .map((each) => JSON.stringify(each))
      .indexOf(JSON.stringify(event));

  const ways = waysOut(nodes, keyOf, isEnd, placeOf);
  return {
    nodes,
    unreached: resting.map(({ id }) => id).filter((id) => !reached.has(id)),
    deadEnds: nodes.map(({ key }) => key).filter((key) => !ways.has(key)),
    walks: walksOf(nodes),
    stepOut: (snapshot) => events(snapshot)[ways.get(keyOf(snapshot)) ?? -1],
  };
}

/** Lists the states that a value stands for. */
function idsOf(id: string, value: StateValue): readonly string[] {
  if (typeof value === "string") return [id, `${id}.${value}`];
  return [
    id,
    ...Object.entries(value).flatMap(([key, inner]) =>
      inner === undefined ? [] : idsOf(`${id}.${key}`, inner),
    ),
  ];
}

/** Lists the way to each configuration as it was found, with each thing that can happen there. */
function walksOf(nodes: Graph["nodes"]): readonly (readonly EventObject[])[] {
  const cameFrom = new Map(
    nodes.flatMap(({ snapshot: from, next }) =>
      next.map(({ event, snapshot }) => [snapshot, { from, event }]),
    ),
  );
  const wayTo = (snapshot: AnyMachineSnapshot): readonly EventObject[] => {
    const last = cameFrom.get(snapshot);
    return last === undefined ? [] : [...wayTo(last.from), last.event];
  };
  return nodes.flatMap(({ snapshot, next }) => next.map(({ event }) => [...wayTo(snapshot), event]));
}

/** Finds, backwards from the ends, which of its events leads on from each configuration. */
function waysOut(
  nodes: Graph["nodes"],
  keyOf: Walk["keyOf"],
  isEnd: Walk["isEnd"],
  placeOf: (snapshot: AnyMachineSnapshot, event: EventObject) => number,
): ReadonlyMap<string, number> {
  const ways = new Map(nodes.filter(({ snapshot }) => isEnd(snapshot)).map(({ key }) => [key, -1]));
  for (let size = 0; size !== ways.size;) {
    size = ways.size;
    const known = new Set(ways.keys());
    for (const { key, snapshot, next } of nodes) {
      const step = next.find((each) => known.has(keyOf(each.snapshot)));
      if (!known.has(key) && step !== undefined) ways.set(key, placeOf(snapshot, step.event));
    }
  }
  return ways;
}
