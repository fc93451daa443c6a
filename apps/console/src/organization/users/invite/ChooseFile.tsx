import { Alert, Anchor, Button, Code, FileButton, Group, Stack, Text } from "@mantine/core";
import { invitationColumns } from "@rolecall/xstate";
import type { Inviting } from "@rolecall/xstate/react";
import { IconAlertTriangle, IconDownload, IconUpload } from "@tabler/icons-react";
import { csvAddress } from "./csvAddress.ts";
import classes from "./InviteForm.module.css";

const template = `${invitationColumns.join(",")}\nada@company.example,Ada Park,member,Web,analyst,\nben@company.example,Ben Ode,billing admin,,,Finance\n`;

/** Says what a file may hold, offers a template, and takes the file. How large it may be is said by the step. */
export function ChooseFile({ inviting: { snapshot, send } }: { inviting: Inviting }) {
  const { problem, file } = snapshot.context;
  const choose = (chosen: File | null | undefined) => {
    if (chosen) send({ type: "chooseFile", file: chosen });
  };
  return (
    <Stack>
      {problem === undefined ? null : (
        <Alert
          role="alert"
          color="red"
          icon={<IconAlertTriangle />}
          title={file === undefined ? "This file cannot be used" : `${file.name} cannot be used`}
        >
          {problem.message}
        </Alert>
      )}
      {/* dropping is one way among two: the button does the same by keyboard */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={classes["drop"]}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          choose(event.dataTransfer.files[0]);
        }}
      >
        <Text size="sm">One person in each row. Drop the file here, or choose it.</Text>
        <Group justify="center">
          <FileButton accept=".csv,text/csv" onChange={choose} inputProps={{ "aria-label": "CSV file" }}>
            {(props) => (
              <Button {...props} leftSection={<IconUpload size={16} />} aria-describedby="invite-message">
                Choose a file
              </Button>
            )}
          </FileButton>
          <Button
            component="a"
            variant="default"
            href={csvAddress(template)}
            download="invitations.csv"
            leftSection={<IconDownload size={16} />}
          >
            Download the template
          </Button>
        </Group>
      </div>
      <Text size="sm" c="dimmed">
        Columns:{" "}
        {invitationColumns.map((column, index) => (
          <span key={column}>
            {index === 0 ? "" : ", "}
            <Code>{column}</Code>
          </span>
        ))}
        . Only <Code>email</Code> must be there. Projects and teams go by their names, several with semicolons
        between them. You see what each row will do before anything is sent.
      </Text>
      <Text size="sm">
        <Anchor component="button" type="button" onClick={() => send({ type: "open", via: "projects" })}>
          Write the addresses by hand instead
        </Anchor>
      </Text>
    </Stack>
  );
}
