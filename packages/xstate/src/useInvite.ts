"use client";
import { useActor } from "@xstate/react";
import { useMemo, useState } from "react";
import { fromPromise, type InspectionEvent, type Observer, type SnapshotFrom } from "xstate";
import { checkInBackground } from "./checkInBackground.ts";
import type { CheckRowsInput, CheckRowsOutput } from "./checkInvitationRows.ts";
import type { InviteInput } from "./InviteContext.ts";
import type { InviteEvent } from "./InviteEvent.ts";
import { inviteMachine } from "./inviteMachine.ts";
import type { InvitationToSend } from "./InvitationToSend.ts";
import { type RowCounts, rowCounts } from "./rowCounts.ts";
import type { SendAnswer } from "./SendAnswer.ts";
import { useChange } from "./useChange.ts";
import { useLatest } from "./useLatest.ts";

/** The options of `useInvite`. The machine's input is read once; the functions may change at each render. */
export interface UseInviteOptions extends InviteInput {
  /** Sends one row. Reject if you don't know whether it was sent. */
  readonly sendInvitation: (
    invitation: InvitationToSend,
    how: { readonly signal: AbortSignal },
  ) => Promise<SendAnswer>;
  /** Checks rows. @default by the rules, from the organization that was given */
  readonly checkRows?: ((rows: CheckRowsInput) => Promise<CheckRowsOutput>) | undefined;
  /** Inspects the machine, as XState's `inspect` does. Read once. */
  readonly inspect?: Observer<InspectionEvent> | ((event: InspectionEvent) => void) | undefined;
}

/** What `useInvite` returns. */
export interface Inviting {
  /** The state of the machine, with its context. */
  readonly snapshot: SnapshotFrom<typeof inviteMachine>;
  /** Sends an event to the machine. */
  readonly send: (event: InviteEvent) => void;
  /** How many rows there are of each kind. */
  readonly counts: RowCounts;
}

/**
 * Runs an `inviteMachine` in a component. When you pass another organization object, the machine gets it.
 *
 * @example
 * ```tsx
 * import type { OrganizationState, Person } from "@rolecall/organization/rules";
 * import { useInvite } from "@rolecall/xstate/react";
 * import type { InvitationToSend, SendAnswer } from "@rolecall/xstate";
 * import { useId, useState } from "react";
 *
 * declare function post(invitation: InvitationToSend): Promise<SendAnswer>;
 *
 * export function InviteButton({ organization, actor }: { organization: OrganizationState; actor: Person }) {
 *   const [now] = useState(Date.now);
 *   const batch = `${useId()}-${now}`;
 *   const { snapshot, send, counts } = useInvite({ organization, actor, now, batch, sendInvitation: post });
 *   return (
 *     <button disabled={!snapshot.can({ type: "confirm" })} onClick={() => send({ type: "confirm" })}>
 *       Send {counts.waiting}
 *     </button>
 *   );
 * }
 * ```
 */
export function useInvite(options: UseInviteOptions): Inviting {
  const latest = useLatest(options);
  const [machine] = useState(() =>
    inviteMachine.provide({
      actors: {
        sendInvitation: fromPromise<SendAnswer, InvitationToSend>(({ input, signal }) =>
          latest.current.sendInvitation(input, { signal }),
        ),
        checkRows: fromPromise<CheckRowsOutput, CheckRowsInput>(({ input }) =>
          (latest.current.checkRows ?? checkInBackground)(input),
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
  const { rows } = snapshot.context;
  const counts = useMemo(() => rowCounts(rows), [rows]);
  return { snapshot, send, counts };
}
