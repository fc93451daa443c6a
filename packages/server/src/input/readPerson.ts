import { RolecallError } from "@rolecall/core";
import type { Person } from "@rolecall/organization/rules";
import { z } from "zod";
import { checkInput } from "./checkInput.ts";
import { inputFields } from "./inputFields.ts";

const { id, email, personName } = inputFields;

/** A fact that may be left out. Databases say so by null. */
const optional = <TSchema extends z.ZodType>(schema: TSchema) =>
  schema.nullish().transform((given) => given ?? undefined);

/** Every field that a person has, so that one that is added cannot be left unread. */
const personFields = {
  userId: id,
  email,
  emailVerified: z.boolean(),
  passwordConfirmed: optional(z.boolean()),
  secondFactor: optional(z.boolean()),
} satisfies Record<keyof Person, z.ZodType>;

const schemas = {
  person: z.object(personFields),
  named: z.object({ ...personFields, name: optional(personName) }),
};

/**
 * Reads a person as `authenticate` or embedding code gives one, field by field, and keeps nothing else of it. Throws
 * `person_invalid` and names what is wrong: a person that is not known for sure is not a person.
 */
export function readPerson<TKind extends keyof typeof schemas = "person">(
  given: unknown,
  kind?: TKind,
): z.output<(typeof schemas)[TKind]> {
  const schema = schemas[kind ?? "person"];
  const names = Object.keys(schema.shape);
  // each field is read once, so that it cannot be one thing to the check and another later
  const person =
    typeof given === "object" && given !== null
      ? Object.fromEntries(names.map((name) => [name, readField(given, name)]))
      : given;
  // the schema is the one of this very kind
  return checkInput("person_invalid", "The person", schema, person) as z.output<(typeof schemas)[TKind]>;
}

function readField(given: object, name: string): unknown {
  try {
    return Reflect.get(given, name);
  } catch {
    throw new RolecallError("person_invalid", `The person is not valid: ${name}, so nothing was done`, [
      { code: "person_invalid", path: name, message: "threw while it was read" },
    ]);
  }
}
