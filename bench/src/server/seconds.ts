/** How many seconds the clock runs for each figure: `ROLECALL_BENCH_SECONDS`, or three. */
export const seconds = positive("ROLECALL_BENCH_SECONDS", 3);

/** How large the organizations of `server/sizes` are: `ROLECALL_BENCH_MEMBERS`, as in `1000,10000`. */
export const sizes = (process.env["ROLECALL_BENCH_MEMBERS"] ?? "1000,10000,100000,1000000")
  .split(",")
  .map(Number);

function positive(name: string, otherwise: number): number {
  const value = Number(process.env[name] ?? otherwise);
  if (value > 0) return value;
  throw new Error(`${name} is a number above 0, not "${process.env[name]}".`);
}
