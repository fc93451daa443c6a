/** A minimal browser, with cookies for each origin and pages that contain forms. */
export function openBrowser() {
  const forms: { readonly action: string; readonly body: URLSearchParams }[] = [];
  const jars = new Map<string, Map<string, string>>();
  const cookiesFor = (origin: string) =>
    [...(jars.get(origin) ?? [])].map((pair) => pair.join("=")).join("; ");
  const visit = async (address: string, init: RequestInit = {}): Promise<Response> => {
    const { origin } = new URL(address);
    const headers = new Headers(init.headers);
    const cookie = cookiesFor(origin);
    if (cookie !== "") headers.set("cookie", cookie);
    const response = await fetch(address, { ...init, headers, redirect: "manual" });
    const jar = jars.get(origin) ?? new Map<string, string>();
    jars.set(origin, jar);
    for (const set of response.headers.getSetCookie()) {
      const [pair = ""] = set.split(";");
      const [name = "", ...value] = pair.split("=");
      if (/max-age=0|expires=Thu, 01 Jan 1970/i.test(set)) jar.delete(name);
      else jar.set(name, value.join("="));
    }
    return response;
  };
  /** Submits the only form of a page. Returns where that leads. */
  const submitted = async (page: string, response: Response): Promise<string> => {
    const text = await response.text();
    const action = /^<form method="post" action="([^"]+)">/.exec(text)?.[1];
    if (action === undefined) throw new Error(`${page} answered ${response.status}: ${text}`);
    const fields = [...text.matchAll(/<input name="([^"]+)" value="([^"]*)">/g)].map(
      ([, name = "", value = ""]) => [name, value],
    );
    forms.push({ action, body: new URLSearchParams(fields) });
    const posted = await visit(action, {
      method: "POST",
      headers: { origin: new URL(page).origin, "sec-fetch-site": "cross-site" },
      body: new URLSearchParams(fields),
    });
    const to = posted.headers.get("location");
    if (to === null) throw new Error(`${action} answered ${posted.status}: ${await posted.text()}`);
    return to;
  };
  return {
    /** The forms that it has submitted so far. */
    forms,
    cookiesFor,
    visit,
    /** Follows redirects and forms until it reaches a URL under `end`, which it doesn't open. */
    async follow(address: string, end: string): Promise<URL> {
      let next = address;
      for (let step = 0; step < 15; step += 1) {
        if (next.startsWith(end)) return new URL(next);
        // one after the other, as a browser does
        // oxlint-disable-next-line no-await-in-loop
        const response = await visit(next);
        const to = response.headers.get("location") ?? (await submitted(next, response));
        next = new URL(to, next).href;
      }
      throw new Error(`${address} leads nowhere`);
    },
  };
}
