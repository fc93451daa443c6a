import { RolecallError } from "@rolecall/core";
import { describe, expect, it } from "vitest";
import { readSettings } from "../server/readSettings.ts";
import { samplePassword } from "../server/sample/addSampleData.ts";

const secret = "a secret that only this test knows, of 32 bytes";
const database = { DATABASE_URL: "postgres://localhost/acme", SECRET: secret };

/** The fault code of each refused variable. */
function refused(env: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  try {
    readSettings(env);
    return {};
  } catch (error) {
    if (!(error instanceof RolecallError) || error.code !== "settings_invalid") throw error;
    return Object.fromEntries(error.faults.map(({ path, code }) => [path, code]));
  }
}

describe("the settings of a server that was told nothing", () => {
  it("keep it to this machine, without sample data, persona switch or printed mails", () => {
    expect(readSettings({})).toMatchObject({
      host: "127.0.0.1",
      port: 4000,
      origin: "http://localhost:4000",
      sample: undefined,
      personaSwitch: false,
      smtp: undefined,
      printsMails: false,
      trustedProxies: [],
      storybook: undefined,
      privateProviders: [],
    });
  });

  it("have a secret of their own at each start", () => {
    expect(readSettings({}).secret).not.toBe(readSettings({}).secret);
    expect(readSettings({}).secret.length).toBeGreaterThanOrEqual(32);
  });
});

describe("sample data", () => {
  it("comes with the persona switch on a server that only this machine reaches", () => {
    for (const HOST of ["127.0.0.1", "localhost", "::1", ""])
      expect(readSettings({ SAMPLE_DATA: "1", HOST })).toMatchObject({
        sample: { password: samplePassword },
        personaSwitch: true,
        printsMails: true,
      });
  });

  it.each(["0.0.0.0", "::", "192.168.1.7", "console.example"])(
    "has no persona switch and no public password on %s",
    (HOST) => {
      const { sample, personaSwitch } = readSettings({ SAMPLE_DATA: "1", HOST });
      expect(personaSwitch).toBe(false);
      expect(sample?.password).toMatch(/^.{32,}$/);
      expect(sample?.password).not.toBe(samplePassword);
    },
  );

  it("is refused in production, whatever else is set", () => {
    expect(refused({ ...database, NODE_ENV: "production", SAMPLE_DATA: "1" })).toEqual({
      SAMPLE_DATA: "sample_in_production",
    });
  });

  it("is not guessed from a value that is neither on nor off", () => {
    expect(refused({ SAMPLE_DATA: "maybe" })).toEqual({ SAMPLE_DATA: "not_a_switch" });
  });
});

describe("what is refused at the start", () => {
  it.each([
    [{ DATABASE_URL: "postgres://localhost/acme" }, { SECRET: "secret_missing" }],
    [{ DATABASE_URL: "postgres://localhost/acme", SECRET: " " }, { SECRET: "secret_missing" }],
    [{ SECRET: "short" }, { SECRET: "secret_too_short" }],
    [{ AUTHORITY_PORT: "http" }, { AUTHORITY_PORT: "not_a_port", ORIGIN: "not_an_origin" }],
    [{ AUTHORITY_PORT: "70000" }, { AUTHORITY_PORT: "not_a_port", ORIGIN: "not_an_origin" }],
    [{ ORIGIN: "console.example" }, { ORIGIN: "not_an_origin" }],
    [{ ORIGIN: "https://console.example/app" }, { ORIGIN: "not_an_origin" }],
    [{ SMTP_URL: "smtp://localhost:25" }, { MAIL_FROM: "mail_incomplete" }],
    [{ MAIL_FROM: "no-reply@acme.example" }, { SMTP_URL: "mail_incomplete" }],
    [{ SMTP_URL: "mail.acme.example", MAIL_FROM: "a@acme.example" }, { SMTP_URL: "not_a_mail_server" }],
    [{ TRUSTED_PROXIES: "10.0.0.0/8, everywhere" }, { TRUSTED_PROXIES: "not_a_range" }],
    [{ TRUSTED_PROXIES: "10.0.0.0/33" }, { TRUSTED_PROXIES: "not_a_range" }],
  ])("%o", (env, faults) => {
    expect(refused(env)).toEqual(faults);
  });

  it("names every fault at once", () => {
    expect(Object.keys(refused({ SAMPLE_DATA: "maybe", SECRET: "short", SMTP_URL: "?" }))).toEqual([
      "SAMPLE_DATA",
      "SECRET",
      "SMTP_URL",
      "MAIL_FROM",
    ]);
  });
});

describe("a server in production", () => {
  it("delivers mails by the mail server that is set, and prints none", () => {
    const mail = { SMTP_URL: "smtps://user:password@mail.acme.example", MAIL_FROM: "Acme <a@acme.example>" };
    expect(
      readSettings({
        ...database,
        ...mail,
        NODE_ENV: "production",
        HOST: "0.0.0.0",
        TRUSTED_PROXIES: "10.0.0.0/8, ::1",
      }),
    ).toMatchObject({
      host: "0.0.0.0",
      secret,
      sample: undefined,
      smtp: { url: mail.SMTP_URL, from: mail.MAIL_FROM },
      printsMails: false,
      trustedProxies: ["10.0.0.0/8", "::1"],
    });
    expect(readSettings({ ...database, NODE_ENV: "production" }).printsMails).toBe(false);
  });
});
