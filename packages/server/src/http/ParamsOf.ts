import type { operations, OperationId } from "./operations.ts";

type NamesIn<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | NamesIn<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

/** The ids that the path of an operation carries: `{ organization: string; user: string }`. */
export type ParamsOf<Id extends OperationId> = {
  readonly [Name in NamesIn<(typeof operations)[Id][1]>]: string;
};
