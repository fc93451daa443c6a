/** What a session of better-auth knows of when its person last proved who they are. */
export interface ProvenSession {
  readonly passwordConfirmedAt?: Date | null | undefined;
  readonly passwordlessSignInAt?: Date | null | undefined;
}

/** How long a given password counts as just given, in milliseconds: 10 minutes. */
export const confirmationLife = 10 * 60_000;

/** How long a sign-in to an account without a password counts as one, in milliseconds: 5 minutes. */
const signInLife = 5 * 60_000;

/** Whether someone has just proven who they are: by the password, or by signing in to an account that has none. */
export function isProven(
  { passwordConfirmedAt, passwordlessSignInAt }: ProvenSession,
  now: number,
  life: number = confirmationLife,
): boolean {
  const isWithin = (at: Date | null | undefined, limit: number) =>
    at !== null && at !== undefined && now - at.getTime() < limit;
  return isWithin(passwordConfirmedAt, life) || isWithin(passwordlessSignInAt, signInLife);
}
