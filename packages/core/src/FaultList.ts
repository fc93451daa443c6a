import type { Fault } from "./RolecallError.ts";

/** Collects faults, with the words for those that several parts of a model share. */
export class FaultList {
  readonly all: Fault[] = [];

  add(code: string, path: string, message: string): void {
    this.all.push({ code, path, message });
  }

  /** Finds a name in a list, or says which names there are. */
  unknown(what: "scope" | "plan" | "role", name: string, known: readonly string[], path: string): boolean {
    if (known.includes(name)) return false;
    const choice = known.length > 0 ? `use one of ${known.join(", ")}` : "define it first";
    this.add(`unknown_${what}`, path, `no ${what} is called "${name}"; ${choice}`);
    return true;
  }

  /** A model that lists its plans knows no other; one that lists none knows each that it names. */
  unknownPlans(plans: readonly string[] = [], known: readonly string[] | undefined, path: string): void {
    if (known) for (const plan of plans) this.unknown("plan", plan, known, path);
  }

  repeated(names: readonly string[] = [], path: string): void {
    for (const [at, name] of names.entries())
      if (names.indexOf(name) < at)
        this.add("duplicate", `${path}[${at}]`, `"${name}" is listed twice; remove one`);
  }
}
