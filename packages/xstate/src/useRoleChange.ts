"use client";
import type { OrganizationRole } from "@rolecall/organization";
import type { OrganizationState } from "@rolecall/organization/rules";
import { useActor } from "@xstate/react";
import { useMemo, useState } from "react";
import { fromPromise, type InspectionEvent, type Observer, type SnapshotFrom } from "xstate";
import { offeredRoles } from "./offeredRoles.ts";
import type { RoleChangeInput } from "./RoleChangeContext.ts";
import type { RoleChangeAnswer, RoleChangeEvent, RoleChangeRequest } from "./RoleChangeEvent.ts";
import { roleChangeMachine } from "./roleChangeMachine.ts";
import { shownRole } from "./shownRole.ts";
import { useChange } from "./useChange.ts";
import { useLatest } from "./useLatest.ts";

/** What `useRoleChange` is given. What starts the machine is read once; the functions may be new at each render. */
export interface UseRoleChangeOptions extends RoleChangeInput {
  /** Asks the server. It rejects where no one knows whether the change was made. */
  readonly changeRole: (
    request: RoleChangeRequest,
    how: { readonly signal: AbortSignal },
  ) => Promise<RoleChangeAnswer>;
  /** Loads the organization as it is now. */
  readonly loadOrganization: (how: { readonly signal: AbortSignal }) => Promise<OrganizationState>;
  /** Watches everything that happens, as the inspectors of XState do. Read once. */
  readonly inspect?: Observer<InspectionEvent> | ((event: InspectionEvent) => void) | undefined;
}

/** What `useRoleChange` answers. */
export interface ChangingRole {
  readonly snapshot: SnapshotFrom<typeof roleChangeMachine>;
  readonly send: (event: RoleChangeEvent) => void;
  /** The roles to choose from: none that would be refused. */
  readonly offered: readonly OrganizationRole[];
  /** The role to show: the choice while it is on its way, and the truth otherwise. */
  readonly shown: OrganizationRole | undefined;
}

/**
 * Runs a `roleChangeMachine` in a component. When another organization object is given, the machine is told.
 *
 * @example
 * ```tsx
 * import { useRoleChange, type UseRoleChangeOptions } from "@rolecall/xstate/react";
 *
 * export function RoleMenu(options: UseRoleChangeOptions) {
 *   const { snapshot, send, offered, shown } = useRoleChange(options);
 *   return (
 *     <>
 *       <p>{shown}</p>
 *       {offered.map((role) => (
 *         <button key={role} onClick={() => send({ type: "choose", role })}>
 *           {role}
 *         </button>
 *       ))}
 *       <p role="status">{snapshot.context.note?.message}</p>
 *     </>
 *   );
 * }
 * ```
 */
export function useRoleChange(options: UseRoleChangeOptions): ChangingRole {
  const latest = useLatest(options);
  const [machine] = useState(() =>
    roleChangeMachine.provide({
      actors: {
        changeRole: fromPromise<RoleChangeAnswer, RoleChangeRequest>(({ input, signal }) =>
          latest.current.changeRole(input, { signal }),
        ),
        loadOrganization: fromPromise<OrganizationState, { readonly organizationId: string }>(({ signal }) =>
          latest.current.loadOrganization({ signal }),
        ),
      },
    }),
  );
  const [snapshot, send] = useActor(machine, {
    input: options,
    ...(options.inspect === undefined ? {} : { inspect: options.inspect }),
  });
  const { organization } = options;
  useChange(organization, () => send({ type: "refresh", organization, now: options.now }));
  const { context } = snapshot;
  const offered = useMemo(() => offeredRoles(context), [context]);
  return { snapshot, send, offered, shown: shownRole(snapshot) };
}
