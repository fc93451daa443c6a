import { ActionIcon, Alert, Button, Group, Stack, TextInput } from "@mantine/core";
import { organizationModel } from "@rolecall/organization";
import type { Inviting } from "@rolecall/xstate/react";
import { IconAlertTriangle, IconPlus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { OfferGain } from "../offer/OfferGain.tsx";
import { ProjectFields } from "../offer/ProjectFields.tsx";
import { RoleField } from "../offer/RoleField.tsx";
import { TeamFields } from "../offer/TeamFields.tsx";
import classes from "./InviteForm.module.css";
import { toInviteDraft, draftRows, type InviteDraft } from "./InviteDraft.ts";

const roles = organizationModel.roles("organization");

/** The form to invite people. What the rules say about a person is shown next to them. */
export function InviteForm({ inviting: { snapshot, send } }: { inviting: Inviting }) {
  const { via, rows } = snapshot.context;
  const [draft, setDraft] = useState(() =>
    toInviteDraft(rows, (text) => roles.find((role) => role === text)),
  );
  const change = (next: InviteDraft) => {
    setDraft(next);
    // from now on the verdicts are about something else
    send({ type: "write", rows: draftRows(next, via) });
  };
  const { people } = draft;
  const refusals = people.map((_, index) => {
    const verdict = rows[index]?.verdict;
    return verdict?.outcome === "refused" ? verdict.refusal : findAnswer(rows[index]?.answer);
  });
  const others = [
    ...new Set(refusals.flatMap((refusal) => (refusal && refusal.path !== "email" ? [refusal.message] : []))),
  ];
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send({ type: "write", rows: draftRows(draft, via) });
        send({ type: "submit" });
      }}
    >
      <Stack gap="lg">
        <Stack gap="sm">
          {people.map((person, index) => (
            // people have no names before they are written: their place is what they are known by
            // oxlint-disable-next-line react/no-array-index-key
            <div key={index} className={classes["person"]}>
              <TextInput
                type="email"
                label={people.length === 1 ? "Email" : `Email of person ${index + 1}`}
                placeholder="name@company.example"
                autoComplete="off"
                data-autofocus={index === 0 ? true : undefined}
                value={person.email}
                error={refusals[index]?.path === "email" ? refusals[index].message : undefined}
                onChange={(event) => {
                  const email = event.currentTarget.value;
                  change({ ...draft, people: people.with(index, { ...person, email }) });
                }}
              />
              <RoleField
                label={people.length === 1 ? "Organization role" : `Role of person ${index + 1}`}
                value={person.role}
                onChange={(role) => change({ ...draft, people: people.with(index, { ...person, role }) })}
              />
              {people.length === 1 ? null : (
                <ActionIcon
                  variant="subtle"
                  color="red"
                  size={36}
                  mt={25}
                  aria-label={`Take out person ${index + 1}`}
                  onClick={() => change({ ...draft, people: people.toSpliced(index, 1) })}
                >
                  <IconTrash size={18} stroke={1.6} />
                </ActionIcon>
              )}
            </div>
          ))}
          <div>
            <Button
              variant="subtle"
              size="xs"
              leftSection={<IconPlus size={14} />}
              onClick={() => change({ ...draft, people: [...people, { email: "", role: "member" }] })}
            >
              Add another person
            </Button>
          </div>
        </Stack>
        {via === "teams" ? (
          <TeamFields value={draft} onChange={(places) => change({ ...draft, ...places })} />
        ) : (
          <ProjectFields value={draft} onChange={(places) => change({ ...draft, ...places })} />
        )}
        <OfferGain
          roles={people.map(({ role }) => role)}
          places={via === "teams" ? { projects: [], teamIds: draft.teamIds } : { ...draft, teamIds: [] }}
        />
        {others.map((message) => (
          <Alert key={message} role="alert" color="red" icon={<IconAlertTriangle />} title="Nothing was sent">
            {message}
          </Alert>
        ))}
        <Group justify="flex-end">
          <Button variant="default" onClick={() => send({ type: "close" })}>
            Cancel
          </Button>
          <Button type="submit">
            {people.length === 1 ? "Send invitation" : `Send ${people.length} invitations`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const findAnswer = (answer: Inviting["snapshot"]["context"]["rows"][number]["answer"]) =>
  answer?.status === "refused" ? answer.refusal : undefined;
