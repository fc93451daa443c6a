import { z } from "zod";

/** Writes a schema as JSON Schema: of what is given, or of what is answered. */
export function jsonSchemaOf(schema: z.ZodType, io: "input" | "output"): Readonly<Record<string, unknown>> {
  const { $schema: _, ...written } = z.toJSONSchema(schema, { io });
  return written;
}
