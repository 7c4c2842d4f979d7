import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { TextInput } from "~/ui/form/field";
import type { Asked, AskedFaults, AskedField } from "../finishing";
import { finishingMessages } from "../finishing.messages";

/** Says what a group asks for the certificate; for who plans it. */
export function AskedForm({
  asked,
  typed,
  faults = {},
}: {
  asked: Asked;
  /** What was typed and refused. */
  typed?: Record<AskedField, string>;
  faults?: AskedFaults;
}) {
  const t = finishingMessages[useLocale()];
  return (
    <section className="sc-stack" aria-labelledby="asks">
      <h2 id="asks">{t.asks}</h2>
      <p>{t.always}</p>
      <form method="post" className="sc-form" noValidate>
        {(["attendanceShare", "acceptedWork"] as const).map((field) => (
          <TextInput
            key={field}
            name={field}
            label={t.fields[field].label}
            hint={t.fields[field].hint}
            error={faults[field] && t.fields[field].wrong}
            defaultValue={typed?.[field] ?? asked[field] ?? ""}
            inputMode="numeric"
            size={4}
            optional
          />
        ))}
        <Actions>
          <Button name="intent" value="asked">
            {t.save}
          </Button>
        </Actions>
      </form>
    </section>
  );
}
