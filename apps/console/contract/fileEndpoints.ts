import type { EndpointId } from "./endpoints.ts";

/** The endpoints that answer a file to keep. The audit log has every download. */
const fileEndpoints = [
  "dataRequests.download",
  "account.downloadUsageData",
] as const satisfies readonly EndpointId[];

/** An endpoint that answers a file to keep. */
export type FileEndpointId = (typeof fileEndpoints)[number];

/** Tells whether an endpoint answers a file to keep. */
export const isFileEndpoint = (id: EndpointId): id is FileEndpointId =>
  fileEndpoints.some((each) => each === id);
