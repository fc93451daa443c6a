/** The filter of the audit log. */
export interface AuditFilter {
  readonly actor: string | undefined;
  readonly action: string | undefined;
  readonly outcome: "done" | "refused" | undefined;
}

/** What the server is asked for by a filter. */
export const auditQuery = ({ actor, action, outcome }: AuditFilter) => ({
  ...(actor !== undefined && { actor }),
  ...(action !== undefined && { action }),
  ...(outcome !== undefined && { outcome }),
});
