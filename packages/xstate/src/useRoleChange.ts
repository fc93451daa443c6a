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

/** The options of `useRoleChange`. The machine's input is read once; the functions may change at each render. */
export interface UseRoleChangeOptions extends RoleChangeInput {
  /** Sends the change to the server. Reject if you don't know whether it was made. */
  readonly changeRole: (
    request: RoleChangeRequest,
    how: { readonly signal: AbortSignal },
  ) => Promise<RoleChangeAnswer>;
  /** Loads the organization as it is now. */
  readonly loadOrganization: (how: { readonly signal: AbortSignal }) => Promise<OrganizationState>;
  /** Inspects the machine, as XState's `inspect` does. Read once. */
  readonly inspect?: Observer<InspectionEvent> | ((event: InspectionEvent) => void) | undefined;
}

/** What `useRoleChange` returns. */
export interface ChangingRole {
  /** The state of the machine, with its context. */
  readonly snapshot: SnapshotFrom<typeof roleChangeMachine>;
  /** Sends an event to the machine. */
  readonly send: (event: RoleChangeEvent) => void;
  /** The roles to choose from. None of them would be refused. */
  readonly offered: readonly OrganizationRole[];
  /** The role to show: the choice while it is being saved, otherwise the current role. */
  readonly shown: OrganizationRole | undefined;
}

/**
 * Runs a `roleChangeMachine` in a component. When you pass another organization object, the machine gets it.
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
