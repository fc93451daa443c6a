import { guards } from "../../../server/authority.ts";

interface Context {
  readonly params: Promise<{ readonly organization: string }>;
}

/** Returns the signed-in person if they can read the audit log. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { organization } = await params;
  const asked = await guards.authorize(request, "audit.view", { organization });
  return asked.ok ? Response.json({ for: asked.person.userId }) : asked.response;
}
