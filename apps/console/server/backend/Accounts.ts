/** Changes the account of the person who sent a request. Each method returns the cookies to set with the response. */
export interface Accounts {
  changeName(request: Request, name: string): Promise<readonly string[]>;
  /** The address only changes once its owner opens the link in the email sent to it. */
  changeEmail(request: Request, email: string): Promise<readonly string[]>;
  /** Rejects with the refusal `wrong_password` if `current` is not the password. */
  changePassword(request: Request, current: string, next: string): Promise<readonly string[]>;
}
