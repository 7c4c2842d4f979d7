import { TextInput } from "./field";

/** The field `code` for a code of digits that was sent or that an app shows; takes the focus unless there is a fault. */
export const CodeInput = ({ label, hint, error }: { label: string; hint?: string; error?: string }) => (
  <TextInput
    name="code"
    width="code"
    label={label}
    hint={hint}
    error={error}
    inputMode="numeric"
    autoComplete="one-time-code"
    spellCheck={false}
    required
    autoFocus={!error}
  />
);
