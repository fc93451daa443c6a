import { randomBytes } from "node:crypto";
import { isIP } from "node:net";
import { type Fault, RolecallError } from "@rolecall/core";
import { samplePassword } from "./sample/addSampleData.ts";

/** The settings of the console's server. */
export interface Settings {
  /** The database. Without it, data is kept in memory and lost on restart. */
  readonly databaseUrl: string | undefined;
  /** The network address that the server listens on. */
  readonly host: string;
  readonly port: number;
  /** The server's address in browsers. */
  readonly origin: string;
  readonly secret: string;
  /** Adds sample people who sign in with this password to an empty database. Without it, there are none. */
  readonly sample: { readonly password: string } | undefined;
  /** Whether anyone can sign in as one of the sample's people without a password. */
  readonly personaSwitch: boolean;
  /** The address of the Storybook that the sign-in page of the demo links to. */
  readonly storybook: string | undefined;
  /** The origins of identity providers in the server's own network, for single sign-on. */
  readonly privateProviders: readonly string[];
  /** The mail server and the sender's address. Without it, emails stay in the outbox. */
  readonly smtp: { readonly url: string; readonly from: string } | undefined;
  /** Whether emails are printed, including their links, if there is no mail server. */
  readonly printsMails: boolean;
  /** The proxies in front of the server, as CIDR ranges. Only their X-Forwarded-For is trusted. */
  readonly trustedProxies: readonly string[];
}

const loopback: ReadonlySet<string> = new Set(["127.0.0.1", "::1", "localhost"]);

/**
 * Reads the settings from the environment. Refuses unsafe values rather than correcting them.
 * @throws RolecallError `settings_invalid`, with a fault for each variable that is missing, malformed or unsafe.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const faults: Fault[] = [];
  const fault = (code: string, path: string, message: string) => faults.push({ code, path, message });
  const read = (name: string) => env[name]?.trim() || undefined;

  const databaseUrl = read("DATABASE_URL");
  const isProduction = read("NODE_ENV") === "production";
  const sample = readSwitch(read("SAMPLE_DATA"));
  if (sample === undefined)
    fault("not_a_switch", "SAMPLE_DATA", "Set it to 1 to add the sample's people, or leave it out.");
  if (sample === true && isProduction)
    fault(
      "sample_in_production",
      "SAMPLE_DATA",
      "The sample's people have a public password. Leave SAMPLE_DATA out in production.",
    );
  const secret = read("SECRET");
  if (secret === undefined && databaseUrl !== undefined)
    fault(
      "secret_missing",
      "SECRET",
      "With DATABASE_URL, sessions and waiting mails outlive this process, and so must the secret that protects them. Set SECRET to at least 32 random characters, the same at every start.",
    );
  if (secret !== undefined && secret.length < 32)
    fault("secret_too_short", "SECRET", "Set it to at least 32 random characters.");

  const port = Number(read("AUTHORITY_PORT") ?? 4000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    fault("not_a_port", "AUTHORITY_PORT", "Set it to a whole number from 1 to 65535.");
  const host = read("HOST") ?? "127.0.0.1";
  const isLocal = loopback.has(host);
  const origin = read("ORIGIN") ?? `http://localhost:${port}`;
  if (!isOrigin(origin))
    fault(
      "not_an_origin",
      "ORIGIN",
      "Set it to the console's public address without a path, such as https://console.example.com.",
    );

  const smtpUrl = read("SMTP_URL");
  const from = read("MAIL_FROM");
  if (smtpUrl !== undefined && !/^smtps?:\/\/./.test(smtpUrl))
    fault("not_a_mail_server", "SMTP_URL", "Set it to a URL such as smtps://user:password@mail.example.com.");
  if ((smtpUrl === undefined) !== (from === undefined))
    fault(
      "mail_incomplete",
      smtpUrl === undefined ? "SMTP_URL" : "MAIL_FROM",
      "Mail needs both SMTP_URL and MAIL_FROM, such as Acme <no-reply@acme.example>. Set both or neither.",
    );
  const trustedProxies = (read("TRUSTED_PROXIES") ?? "").split(",").flatMap((range) => range.trim() || []);
  if (!trustedProxies.every(isRange))
    fault(
      "not_a_range",
      "TRUSTED_PROXIES",
      "List the addresses of your proxies, separated by commas: 10.0.0.0/8, 192.168.1.7.",
    );
  const privateProviders = (read("PRIVATE_IDENTITY_PROVIDERS") ?? "")
    .split(",")
    .flatMap((each) => each.trim() || []);
  if (!privateProviders.every(isOrigin))
    fault(
      "not_an_origin",
      "PRIVATE_IDENTITY_PROVIDERS",
      "List the origins of your identity providers, without paths and separated by commas: https://login.internal.example.",
    );
  if (faults.length > 0)
    throw new RolecallError("settings_invalid", "The server can't start with these settings", faults);

  return {
    databaseUrl,
    host,
    port,
    origin,
    secret: secret ?? makePassword(),
    // the public password is only for a server that other machines can't reach
    sample: sample === true ? { password: isLocal ? samplePassword : makePassword() } : undefined,
    personaSwitch: sample === true && isLocal,
    storybook: read("STORYBOOK_URL"),
    privateProviders,
    smtp: smtpUrl === undefined || from === undefined ? undefined : { url: smtpUrl, from },
    // a link in an email gives access to an account or an organization, so it must never be logged
    printsMails: smtpUrl === undefined && sample === true,
    trustedProxies,
  };
}

function readSwitch(value: string | undefined): boolean | undefined {
  if (value === undefined || value === "0" || value === "false") return false;
  return value === "1" || value === "true" ? true : undefined;
}

const makePassword = (): string => randomBytes(32).toString("base64url");

function isRange(value: string): boolean {
  const [address = "", bits, ...rest] = value.split("/");
  const size = isIP(address) === 4 ? 32 : 128;
  return (
    isIP(address) !== 0 &&
    rest.length === 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= size))
  );
}

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { origin, protocol } = new URL(value);
  return origin === value && /^https?:$/.test(protocol);
}
