/** The request that a file belongs to: about end users' data, or about the requester's use of the console. */
export interface AboutRequest {
  readonly organization: string;
  readonly kind: keyof typeof requestColumns;
  readonly request: string;
}

/** The column with the id of a request of each kind. */
export const requestColumns = { data: "data_request_id", usage: "usage_request_id" } as const;
