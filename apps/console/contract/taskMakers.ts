import type { TaskFixture, TaskRequest } from "./TaskFixture.ts";

/** Makes the request of a task from what there is. */
export type TaskMaker = (fixture: TaskFixture) => TaskRequest;

type Method = TaskRequest["method"];
type Where = string | ((fixture: TaskFixture) => string);
type Body = Readonly<Record<string, unknown>> | ((fixture: TaskFixture) => Readonly<Record<string, unknown>>);

const under =
  (base: (fixture: TaskFixture) => string) =>
  (method: Method, where: Where, body?: Body): TaskMaker =>
  (fixture) => ({
    method,
    path: base(fixture) + (typeof where === "string" ? where : where(fixture)),
    ...(body !== undefined && { body: typeof body === "function" ? body(fixture) : body }),
  });

/** A request to the authority, below the organization. */
export const byAuthority = under(({ organization }) => `/api/rolecall/organizations/${organization}`);

/** A request to the console's own backend, below the organization. */
export const byConsole = under(({ organization }) => `/api/console/organizations/${organization}`);

/** A request to the console's own backend, below the project. */
export const inProject = under(
  ({ organization, project }) => `/api/console/organizations/${organization}/projects/${project}`,
);
