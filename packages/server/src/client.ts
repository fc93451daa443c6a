export { createClient } from "./http/createClient.ts";
export type { Answered, CallOptions, Client, ClientOptions, ClientValueOf } from "./http/createClient.ts";
export type { AccessEvent } from "./http/readEvents.ts";
export type { OperationId } from "./http/operations.ts";
export type { Problem } from "./http/Problem.ts";
export type { ProblemCode } from "./http/problemStatus.ts";
export type { AnswerOf, InputOf } from "./http/schemaOf.ts";
