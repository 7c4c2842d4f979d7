import type { SessionFields } from "../session-form";
import { useLocale } from "~/i18n/locale-context";
import { TextInput } from "~/ui/form/field";
import { cohortFormMessages } from "../cohort-form.messages";

/** The sessions of a cohort: a row each, and a few that are empty. */
export function SessionRows({
  rows,
  errors,
}: {
  rows: readonly SessionFields[];
  errors: Readonly<Record<string, string | undefined>>;
}) {
  const t = cohortFormMessages[useLocale()];
  return (
    <fieldset id="sessions">
      <legend>{t.fields.sessions}</legend>
      <p className="sc-field__hint">{t.sessionsHint}</p>
      {rows.map((row, index) => {
        const control = (name: "sessionStart" | "sessionEnd" | "sessionTitle") => ({
          name,
          id: `${name}-${index}`,
          error: errors[`${name}-${index}`],
        });
        return (
          <fieldset className="sc-session-row" key={index}>
            <legend>{t.session(index + 1)}</legend>
            <input type="hidden" name="sessionId" value={row.id} />
            <TextInput
              {...control("sessionStart")}
              label={t.start}
              type="datetime-local"
              defaultValue={row.startsAt}
            />
            <TextInput
              {...control("sessionEnd")}
              label={t.end}
              type="datetime-local"
              defaultValue={row.endsAt}
            />
            <TextInput
              {...control("sessionTitle")}
              label={t.subject}
              optional
              defaultValue={row.title}
              maxLength={240}
            />
          </fieldset>
        );
      })}
    </fieldset>
  );
}
