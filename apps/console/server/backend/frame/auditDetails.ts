import type { EndpointId } from "../../../contract/endpoints.ts";

/**
 * The parts of a request that must not be stored: passwords, and ids of people who may have requested their deletion.
 */
const secret: Partial<Record<EndpointId, readonly string[]>> = {
  "account.changePassword": ["current", "next"],
  "security.setOidc": ["clientSecret"],
  // too long for the log
  "security.setSaml": ["metadata", "certificate"],
  "dataRequests.requestExport": ["distinctIds"],
  "dataRequests.requestDeletion": ["distinctIds"],
};

/** The details of a request in the audit log. */
export function auditDetails(
  id: EndpointId,
  { organization: _organization, ...params }: Readonly<Record<string, string>>,
  body: unknown,
): Readonly<Record<string, unknown>> {
  const told = typeof body === "object" && body !== null ? Object.entries(body) : [];
  return { ...params, ...Object.fromEntries(told.filter(([name]) => secret[id]?.includes(name) !== true)) };
}
