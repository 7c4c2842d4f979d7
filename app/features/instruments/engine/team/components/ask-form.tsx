import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { RadioGroup } from "~/ui/form/choice";
import { Select, TextInput } from "~/ui/form/field";
import { teamMessages } from "../team.messages";

export interface Colleague {
  id: string;
  name: string;
}

/** Asks a colleague to a piece: chosen by name, or typed as an address. */
export function AskForm({
  organisation,
  colleagues,
  sent,
  error,
}: {
  organisation: string;
  /** Those who do not read it yet. */
  colleagues: readonly Colleague[];
  /** What was sent and refused, and why. */
  sent?: { who: string; email: string; may: string };
  error?: string;
}) {
  const t = teamMessages[useLocale()];
  return (
    <form method="post" className="sc-form" noValidate>
      {colleagues.length > 0 && (
        <Select name="who" label={t.colleague} defaultValue={sent?.who}>
          <option value="">{t.noColleague}</option>
          {colleagues.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <TextInput
        name="email"
        type="email"
        label={t.email}
        hint={t.emailHint(organisation)}
        error={error}
        defaultValue={sent?.email}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <RadioGroup
        name="may"
        label={t.may}
        defaultValue={sent?.may || "edit"}
        choices={[
          { value: "edit", label: t.mayEdit },
          { value: "read", label: t.mayRead },
        ]}
      />
      <Actions>
        <Button name="intent" value="ask">
          {t.send}
        </Button>
      </Actions>
    </form>
  );
}
