import { APIError } from "better-auth/api";
import type { Accounts } from "./backend/Accounts.ts";
import { Refused } from "./backend/frame/Refused.ts";

type Input<TBody> = { readonly body: TBody; readonly headers: Headers; readonly returnHeaders: true };
type Answer = Promise<{ readonly headers: Headers }>;

/** The part of better-auth that changes accounts. */
interface AccountApi {
  updateUser(input: Input<{ name: string }>): Answer;
  changeEmail(input: Input<{ newEmail: string }>): Answer;
  changePassword(input: Input<{ currentPassword: string; newPassword: string }>): Answer;
}

/** Changes accounts through better-auth, in the session of a request. */
export function betterAuthAccounts({ api }: { readonly api: AccountApi }): Accounts {
  const run = async (answer: Answer): Promise<readonly string[]> => {
    try {
      return (await answer).headers.getSetCookie();
    } catch (error) {
      throw toRefusal(error);
    }
  };
  const inputOf = <TBody>({ headers }: Request, body: TBody): Input<TBody> => ({
    body,
    headers,
    returnHeaders: true,
  });
  return {
    changeName: (request, name) => run(api.updateUser(inputOf(request, { name }))),
    changeEmail: (request, email) => run(api.changeEmail(inputOf(request, { newEmail: email }))),
    changePassword: (request, current, next) =>
      run(api.changePassword(inputOf(request, { currentPassword: current, newPassword: next }))),
  };
}

function toRefusal(error: unknown): unknown {
  if (!(error instanceof APIError) || error.statusCode >= 500) return error;
  if (error.body?.code === "password_required") return new Refused("password_required", error.message);
  return error.body?.code === "INVALID_PASSWORD"
    ? new Refused("wrong_password", "That is not your current password. Try again.", { path: "current" })
    : new Refused("invalid_request", `${error.message}. Correct it and try again.`);
}
