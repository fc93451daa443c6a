import type { Ask } from "../openConsole.ts";
import { openBrowser } from "./browser.ts";

interface OpenedConsole {
  readonly origin: string;
  readonly askAs: (cookie: string) => Ask;
}

/** Signs in by single sign-on, as far as the identity provider allows. `meanwhile` runs on the way there. */
export async function signInAt(
  { origin, askAs }: OpenedConsole,
  email: string,
  meanwhile: () => Promise<void> = async () => {},
) {
  const browser = openBrowser();
  const begun = await browser.visit(`${origin}/api/auth/sign-in/sso`, {
    method: "POST",
    headers: { "content-type": "application/json", origin },
    body: JSON.stringify({ email, callbackURL: `${origin}/landed`, errorCallbackURL: `${origin}/landed` }),
  });
  const { url }: { url?: unknown } = Object(await begun.json());
  if (typeof url !== "string")
    throw new Error(`${email} is not led to an identity provider: ${begun.status}`);
  await meanwhile();
  const landed = await browser.follow(url, `${origin}/landed`);
  const session: unknown = await (await browser.visit(`${origin}/api/auth/get-session`)).json();
  return { landed, session, ask: askAs(browser.cookiesFor(origin)), forms: browser.forms };
}
