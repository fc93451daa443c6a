import { PasswordInput } from "@mantine/core";
import { isWrongPassword } from "./isWrongPassword.ts";

interface PasswordFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is said of it beside why it is asked for. */
  readonly note?: string;
  /** @default true */
  readonly required?: boolean;
  /** What the server refused. That the password is wrong is said here. */
  readonly problem: Error | null;
}

/** Asks for the password again, before something that only its owner may do. */
export function PasswordField({ value, onChange, problem, ...props }: PasswordFieldProps) {
  const { note, required = true } = props;
  const reason = "Protects you if you leave your screen unlocked.";
  return (
    <PasswordInput
      label="Your password"
      description={note === undefined ? reason : `${reason} ${note}`}
      autoComplete="current-password"
      required={required}
      error={isWrongPassword(problem) ? problem?.message : undefined}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
