import { PasswordInput } from "@mantine/core";

interface PasswordFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether the dialog opens with the focus in it. @default false */
  readonly comesFirst?: boolean | undefined;
  /** What is said of it beside why it is asked for. */
  readonly note?: string;
  /** @default true */
  readonly required?: boolean;
}

/** Asks for the password again, before something that only its owner may do. */
export function PasswordField({ value, onChange, comesFirst, note, required = true }: PasswordFieldProps) {
  const reason = "Protects you if you leave your screen unlocked.";
  return (
    <PasswordInput
      label="Your password"
      description={note === undefined ? reason : `${reason} ${note}`}
      autoComplete="current-password"
      required={required}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data-autofocus={comesFirst ? true : undefined}
    />
  );
}
