/** The way from a step of an `inviteMachine` to where it can be tried again. */
export const failWith = (during: "checking" | "sending", message: string) =>
  ({ target: "#invite.failed", actions: { type: "fail", params: { during, message } } }) as const;
