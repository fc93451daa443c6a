import { RolecallError } from "@rolecall/core";
import type { Person } from "@rolecall/organization/rules";
import { z } from "zod";
import { checkInput } from "./checkInput.ts";
import { inputFields } from "./inputFields.ts";

const { id, email } = inputFields;

/** A fact that may be left out. Databases say so by null. */
const optional = <TSchema extends z.ZodType>(schema: TSchema) =>
  schema.nullish().transform((given) => given ?? undefined);

const longestName = 200;

/** What people call themselves is theirs to choose, so a name that is too long or says nothing keeps no one out. */
const personName = optional(z.string()).transform(
  (given) =>
    Array.from(given?.replaceAll(/\p{Cc}/gu, " ").trim() ?? "")
      .slice(0, longestName)
      .join("") || undefined,
);

/** Every field that a person has, so that one that is added cannot be left unread. */
const personFields = {
  userId: id,
  email,
  emailVerified: z.boolean(),
  name: personName,
  passwordConfirmed: optional(z.boolean()),
  secondFactor: optional(z.boolean()),
} satisfies Record<keyof Person, z.ZodType>;

const schema = z.object(personFields);

/**
 * Reads a person as `authenticate` or embedding code gives one, field by field, and keeps nothing else of it. Throws
 * `person_invalid` and names what is wrong: a person that is not known for sure is not a person.
 */
export function readPerson(given: unknown): Person {
  const names = Object.keys(schema.shape);
  // each field is read once, so that it cannot be one thing to the check and another later
  const person =
    typeof given === "object" && given !== null
      ? Object.fromEntries(names.map((name) => [name, readField(given, name)]))
      : given;
  return checkInput("person_invalid", "The person", schema, person);
}

function readField(given: object, name: string): unknown {
  try {
    return Reflect.get(given, name);
  } catch {
    throw new RolecallError("person_invalid", `The person is not valid (${name}), so nothing was changed`, [
      { code: "person_invalid", path: name, message: "threw an error when it was read; pass a plain object" },
    ]);
  }
}
