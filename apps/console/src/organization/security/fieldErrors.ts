import type { UseMutationResult } from "@tanstack/react-query";
import type { ConsoleProblem } from "../../session/api/ConsoleProblem.ts";

/** A form, as far as errors at its fields go. */
interface FieldForm {
  readonly values: Readonly<Record<string, string>>;
  readonly setFieldError: (path: string, words: string) => void;
  readonly getInputNode: (path: string) => HTMLElement | null;
}

/** Shows what the server refuses about a field at that field, with the focus in it; what it refuses else stays. */
export function fieldErrors<TValues>(
  form: FieldForm,
  { error, isPending, reset }: UseMutationResult<unknown, ConsoleProblem, TValues>,
) {
  const isField = ({ path }: ConsoleProblem) => path !== undefined && Object.hasOwn(form.values, path);
  return {
    atFields: (problem: ConsoleProblem) => {
      const { path } = problem;
      if (path === undefined || !isField(problem)) return;
      form.setFieldError(path, problem.message);
      form.getInputNode(path)?.focus();
    },
    elsewhere: { error: error !== null && isField(error) ? null : error, isPending, reset },
  };
}
