import { PasswordInput } from "@mantine/core";

interface NewPasswordInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Takes a password that an account gets. */
export function NewPasswordInput({ label, value, onChange }: NewPasswordInputProps) {
  return (
    <PasswordInput
      label={label}
      description="At least 8 characters"
      autoComplete="new-password"
      required
      minLength={8}
      maxLength={128}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
