import { snapshotFor } from "@rolecall/core/testing";
import { organizationModel } from "@rolecall/organization";
import { PermissionProvider } from "@rolecall/organization/react";
import type { ReactNode } from "react";

/** Renders the same elements as each role of the organization model, next to each other. */
export const RolesSideBySide = ({ children }: { children: ReactNode }) => (
  <div style={{ display: "flex", flexWrap: "wrap", gap: 16, margin: "16px 0 24px" }}>
    <style>{`section [aria-disabled="true"] { color: GrayText; cursor: not-allowed; }`}</style>
    {organizationModel.roles("organization").map((role) => (
      <section
        key={role}
        aria-label={role}
        style={{ flex: "1 1 160px", border: "1px solid #8884", borderRadius: 6, padding: "12px 16px" }}
      >
        <strong>{role}</strong>
        <PermissionProvider snapshot={snapshotFor(organizationModel, { organization: role })}>
          <div style={{ marginTop: 8 }}>{children}</div>
        </PermissionProvider>
      </section>
    ))}
  </div>
);
