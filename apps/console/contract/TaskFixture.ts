/** What there is in the organization that every task is tried in. */
export interface TaskFixture {
  readonly organization: string;
  readonly organizationName: string;
  readonly project: string;
  readonly projectName: string;
  /** A team that has neither `teamless` nor `project`, and one that has `member` and `project`. */
  readonly team: string;
  readonly fullTeam: string;
  /** The member that all of this happens to, with an individual grant in the project. */
  readonly member: string;
  /** A member who is in no team and no project. */
  readonly teamless: string;
  /** The present password of the person who tries it, and their address. */
  readonly password: string;
  readonly email: string;
  /** Two projects of the organization. */
  readonly projects: readonly [string, string];
}

/** A request as it goes over HTTP. The body is JSON. */
export interface TaskRequest {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
}
