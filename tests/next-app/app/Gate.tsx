"use client";

import { Can, PermissionProvider } from "@rolecall/organization/react";
import { httpSnapshotSource } from "@rolecall/react";
import { useState } from "react";

/** A gate on the page, for the person set by the tests. */
export function Gate({ person }: { readonly person: string }) {
  const [source] = useState(() =>
    httpSnapshotSource("/rolecall/access?organization=acme", { headers: { "x-person": person } }),
  );
  return (
    <PermissionProvider source={source}>
      <Can permission="user.inviteBulk" fallback={<p>Closed</p>} pending={<p>Unknown</p>}>
        <p>Open</p>
      </Can>
    </PermissionProvider>
  );
}
