import { type ReactNode, useEffect } from "react";
import { ConsoleProblem } from "../../session/api/ConsoleProblem.ts";

/** What `useForm` gives, as far as this needs it. */
interface FormErrors {
  readonly getValues: () => object;
  readonly setErrors: (errors: Record<string, ReactNode>) => void;
}

/**
 * Puts what the server refused below the fields that it is about, and gives back what belongs to no field, for
 * `WriteError`: `const rest = useFieldFaults(form, change.error)`. `fieldOf` names the field of a code that the server
 * sends without one.
 */
export function useFieldFaults(
  form: FormErrors,
  error: Error | null,
  fieldsByCode: Readonly<Record<string, string>> = {},
): Error | null {
  const placed = listFaults(error, fieldsByCode).filter(({ path }) => path in form.getValues());
  const { setErrors } = form;
  useEffect(() => {
    if (placed.length > 0) setErrors(Object.fromEntries(placed.map(({ path, message }) => [path, message])));
    // once for each refusal: what is typed afterwards takes the words away
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [error]);
  return placed.length > 0 ? null : error;
}

function listFaults(error: Error | null, fieldsByCode: Readonly<Record<string, string>>) {
  if (!(error instanceof ConsoleProblem)) return [];
  if (error.faults.length > 0) return error.faults;
  const path = fieldsByCode[error.code];
  return path === undefined ? [] : [{ path, message: error.message }];
}
