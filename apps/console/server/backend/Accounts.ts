/** Changes the account of the person who sent a request. Each gives the cookies to set with the answer. */
export interface Accounts {
  changeName(request: Request, name: string): Promise<readonly string[]>;
  /** The address is a new one once its owner has followed the link that is mailed to it. */
  changeEmail(request: Request, email: string): Promise<readonly string[]>;
  /** Rejects with the refusal `wrong_password` where `current` is not the password. */
  changePassword(request: Request, current: string, next: string): Promise<readonly string[]>;
}
