import { origin } from "./ask.ts";

/** What both sides have in common. Limits on requests are off: here all of them come from one address. */
export const settings = {
  appName: "Bench",
  baseURL: origin,
  secret: "a secret of enough length that only these benchmarks know",
  telemetry: { enabled: false },
  rateLimit: { enabled: false },
  emailAndPassword: { enabled: true },
} as const;
