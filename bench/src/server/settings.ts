import { origin } from "./ask.ts";

/** The settings that both contenders share. Rate limits are off, because all requests come from one address. */
export const settings = {
  appName: "Bench",
  baseURL: origin,
  secret: "a secret of enough length that only these benchmarks know",
  telemetry: { enabled: false },
  rateLimit: { enabled: false },
  emailAndPassword: { enabled: true },
} as const;
