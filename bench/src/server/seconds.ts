/** The seconds of measuring for each figure: `ROLECALL_BENCH_SECONDS`, or three. */
export const seconds = positive("ROLECALL_BENCH_SECONDS", 3);

/** The sizes of the organizations in `server/sizes`: `ROLECALL_BENCH_MEMBERS`, such as `1000,10000`. */
export const sizes = (process.env["ROLECALL_BENCH_MEMBERS"] ?? "1000,10000,100000,1000000")
  .split(",")
  .map(Number);

function positive(name: string, otherwise: number): number {
  const value = Number(process.env[name] ?? otherwise);
  if (value > 0) return value;
  throw new Error(`${name} is a number above 0, not "${process.env[name]}".`);
}
