/** Gives what stands behind the `?` as the platform has it. */
export function searchParams(search: Readonly<Record<string, unknown>>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(search).flatMap(([name, value]) =>
      [value]
        .flat()
        .flatMap((each) =>
          typeof each === "string" || typeof each === "number" || typeof each === "boolean"
            ? [[name, String(each)]]
            : [],
        ),
    ),
  );
}
