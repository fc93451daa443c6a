import { guards } from "../../../server/authority.ts";

interface Context {
  readonly params: Promise<{ readonly organization: string }>;
}

/** Answers who asks, to anyone who may see the audit log. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { organization } = await params;
  const asked = await guards.authorize(request, "audit.view", { organization });
  return asked.ok ? Response.json({ for: asked.person.userId }) : asked.response;
}
