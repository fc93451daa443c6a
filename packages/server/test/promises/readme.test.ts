import { describe, expect, it } from "vitest";
import { openApiDocument, operations, problemStatus, type OperationId } from "../../src/index.ts";
import { tableIn } from "./tableIn.ts";

const readme = "packages/server/README.md";
// Object.keys widens the names of this table to string
const document = openApiDocument("", Object.keys(operations) as OperationId[]);

describe("the README of the server", () => {
  it("lists every operation as the OpenAPI document has it: address, permission, and which versions count", () => {
    const listed = tableIn(readme, "operation", "method, path").map(([name = "", address = "", who = ""]) => {
      const [, id = "", mark = ""] = /^`(.+?)` ?([EM]?)$/.exec(name) ?? [];
      const [, place = ""] = /^`(.+?)`/.exec(address) ?? [];
      const [, permission] = /^`(.+?)`/.exec(who) ?? [];
      return { id, place: place.replace("…", "/organizations/:organization"), permission, mark };
    });
    const documented = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => {
        const compares = operation.parameters.some(({ name }) => name === "If-Match");
        const answers = JSON.stringify(operation.responses).includes('"ETag"');
        return {
          id: operation.operationId,
          place: `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ":$1")}`,
          permission: operation["x-permission"],
          mark: compares ? "M" : answers ? "E" : "",
        };
      }),
    );
    const byId = (one: { readonly id: string }, other: { readonly id: string }) =>
      one.id < other.id ? -1 : 1;
    expect(listed.toSorted(byId)).toEqual(documented.toSorted(byId));
  });

  it("lists every code, with its status", () => {
    const listed = tableIn(readme, "code", "status").map(
      ([code = "", status]) => [code.replaceAll("`", ""), Number(status)] as const,
    );
    expect(new Map(listed)).toEqual(new Map(Object.entries(problemStatus)));
    expect(listed).toHaveLength(Object.keys(problemStatus).length);
  });
});
