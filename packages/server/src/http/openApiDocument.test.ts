import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { openApiDocument } from "./openApiDocument.ts";
import { operations, type OperationId } from "./operations.ts";
import { problemStatus } from "./problemStatus.ts";

// Object.keys widens the names of this table to string
const document = openApiDocument("/api", Object.keys(operations) as OperationId[]);
const described = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
);

describe("the OpenAPI document", () => {
  it("describes every operation once, at its method and path", () => {
    expect(
      Object.fromEntries(described.map((each) => [each.operationId, [each.method.toUpperCase(), each.path]])),
    ).toEqual(
      Object.fromEntries(
        Object.entries(operations).map(([id, [method, path]]) => [
          id,
          [method, path.replaceAll(/:(\w+)/g, "{$1}")],
        ]),
      ),
    );
    expect(new Set(described.map((each) => each.operationId)).size).toBe(described.length);
  });

  it("is valid by the schema that OpenAPI publishes for its version", async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(JSON.parse(JSON.stringify(document)));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(validator.version).toBe(document.openapi.split(".", 2).join("."));
  });

  it("is plain JSON whose references lead somewhere", () => {
    const written: unknown = JSON.parse(JSON.stringify(document));
    expect(written).toEqual(document);
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(references)).toEqual(new Set(["#/components/schemas/Problem"]));
    expect(JSON.stringify(document)).not.toContain('"$schema"');
  });

  it.each(described.map((each) => [each.operationId, each] as const))("is whole for %s", (_, operation) => {
    const inPath = operation.parameters.filter((parameter) => parameter.in === "path");
    expect(inPath.map(({ name }) => `{${name}}`)).toEqual(operation.path.match(/\{\w+\}/g) ?? []);
    expect(inPath.every(({ required }) => required)).toBe(true);
    expect("requestBody" in operation).toBe(!["get", "delete"].includes(operation.method));
    const names = operation.parameters.map(({ name, in: place }) => `${place} ${name}`);
    expect(new Set(names).size).toBe(names.length);
    for (const response of Object.values(operation.responses)) expect(response.description).not.toBe("");
    expect(Object.keys(operation.responses)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^20[01]$/), "401", "422", "500", "503"]),
    );
  });

  it("takes nothing that it does not name", () => {
    const bodies = described.flatMap((each) => each.requestBody ?? []);
    expect(bodies.length).toBeGreaterThan(20);
    for (const body of bodies)
      expect(body.content["application/json"].schema).toMatchObject({
        type: "object",
        additionalProperties: false,
      });
  });

  it("tells under which status every code of a problem comes", () => {
    const refused = described
      .flatMap(({ responses }) => Object.entries(responses))
      .filter(([status]) => Number(status) >= 400);
    expect(refused.length).toBeGreaterThan(described.length);
    for (const [status, { description }] of refused)
      for (const code of description.split(", ")) expect(problemStatus).toHaveProperty(code, Number(status));
  });

  it("names a code somewhere for each that there is, but those that belong to no operation", () => {
    const named = new Set(
      described.flatMap(({ responses }) =>
        Object.values(responses).flatMap(({ description }) => description.split(", ")),
      ),
    );
    expect(Object.keys(problemStatus).filter((code) => !named.has(code))).toEqual([
      "file_too_large",
      "method_not_allowed",
    ]);
  });
});
