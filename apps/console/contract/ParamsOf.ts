import type { EndpointId, endpoints } from "./endpoints.ts";

type Names<TPath> = TPath extends `${string}:${infer TName}/${infer TRest}`
  ? TName | Names<`/${TRest}`>
  : TPath extends `${string}:${infer TName}`
    ? TName
    : never;

/** The ids in the path of an endpoint. */
export type ParamsOf<TId extends EndpointId> = {
  readonly [TName in Names<(typeof endpoints)[TId][1]>]: string;
};
