import type { z } from "zod";
import type { OperationId } from "./operations.ts";
import type { ParamsOf } from "./ParamsOf.ts";
import { accessSchemas } from "./schemas/accessSchemas.ts";
import { auditSchemas } from "./schemas/auditSchemas.ts";
import { invitationSchemas } from "./schemas/invitationSchemas.ts";
import { memberSchemas } from "./schemas/memberSchemas.ts";
import type { OperationSchema } from "./schemas/OperationSchema.ts";
import { organizationSchemas } from "./schemas/organizationSchemas.ts";
import { projectSchemas } from "./schemas/projectSchemas.ts";
import { teamSchemas } from "./schemas/teamSchemas.ts";

/** What every operation takes, answers and refuses. */
const schemas = {
  ...accessSchemas,
  ...organizationSchemas,
  ...memberSchemas,
  ...invitationSchemas,
  ...teamSchemas,
  ...projectSchemas,
  ...auditSchemas,
} as const satisfies Record<OperationId, OperationSchema>;

type Schemas = typeof schemas;

type Given<Id extends OperationId, K extends "query" | "body"> = Schemas[Id] extends {
  readonly [Part in K]: infer S extends z.ZodObject;
}
  ? z.input<S>
  : unknown;

type Read<Id extends OperationId, K extends "query" | "body"> = Schemas[Id] extends {
  readonly [Part in K]: infer S extends z.ZodObject;
}
  ? z.output<S>
  : unknown;

type Flat<T> = { readonly [K in keyof T]: T[K] };

/** The input of an operation: the ids of its path, its query and its body, in one object. */
export type InputOf<Id extends OperationId> = Flat<ParamsOf<Id> & Given<Id, "query"> & Given<Id, "body">>;

/** The same once it is read, with what was left out filled in. */
export type ReadInputOf<Id extends OperationId> = Flat<ParamsOf<Id> & Read<Id, "query"> & Read<Id, "body">>;

/** The response body of an operation. */
export type AnswerOf<Id extends OperationId> = z.output<Schemas[Id]["answer"]>;

/** The operations that run a command. */
export type CommandId = {
  [Id in OperationId]: Schemas[Id] extends { readonly command: true } ? Id : never;
}[OperationId];

/** Finds what an operation takes, answers and refuses, with no more known of it than all have. */
export const schemaOf = (id: OperationId): OperationSchema => schemas[id];
