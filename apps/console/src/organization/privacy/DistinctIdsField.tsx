import { Button, FileButton, Group, Stack, Text, Textarea } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { useState } from "react";

interface DistinctIdsFieldProps {
  readonly value: string;
  /** How many ids stand in it. */
  readonly count: number;
  readonly fault: string | undefined;
  readonly onChange: (text: string) => void;
}

const most = 1024 * 1024;

/** Takes the ids of users: written, pasted, or from the first column of a file. */
export function DistinctIdsField({ value, count, fault, onChange }: DistinctIdsFieldProps) {
  const [fileFault, setFileFault] = useState<string>();
  const read = async (file: File | null) => {
    if (file === null) return;
    if (file.size > most) return setFileFault(`${file.name} is larger than 1 MB. Divide it.`);
    setFileFault(undefined);
    onChange(await file.text());
  };
  return (
    <Stack gap="xs">
      <Textarea
        label="Users"
        description="Their distinct ids, one in each line, at most 2,000."
        autosize
        minRows={3}
        maxRows={10}
        value={value}
        error={fault ?? fileFault}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Group justify="space-between">
        <Text size="sm" c="dimmed" component="output" aria-live="polite">
          {count === 1 ? "1 user" : `${count.toLocaleString("en")} users`}
        </Text>
        <FileButton
          accept=".csv,.txt,text/csv,text/plain"
          onChange={(file) => void read(file)}
          inputProps={{ "aria-label": "CSV file of users" }}
        >
          {(props) => (
            <Button {...props} variant="default" size="xs" leftSection={<IconUpload size={14} aria-hidden />}>
              From a CSV file
            </Button>
          )}
        </FileButton>
      </Group>
    </Stack>
  );
}
