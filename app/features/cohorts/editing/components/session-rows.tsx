import { hasOwn, type SessionFields } from "../session-form";
import { useLocale } from "~/i18n/locale-context";
import { Checkbox } from "~/ui/form/choice";
import { FieldError, Select, TextInput } from "~/ui/form/field";
import { cohortFormMessages } from "../cohort-form.messages";
import type { CohortOffer } from "../cohort-form.queries.server";

type Errors = Readonly<Record<string, string | undefined>>;
/** Of what the cohort learns; null while that is not chosen. */
type Modules = CohortOffer["modules"] | null;

/** The sessions of a cohort: a row each, and a few that are empty. */
export function SessionRows({
  rows,
  errors,
  modules,
}: {
  rows: readonly SessionFields[];
  errors: Errors;
  modules: Modules;
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
            <OwnFields row={row} index={index} errors={errors} modules={modules} />
          </fieldset>
        );
      })}
    </fieldset>
  );
}

/** What a session says of its own, folded while it says nothing. Folded fields are sent all the same. */
function OwnFields({
  row,
  index,
  errors,
  modules,
}: {
  row: SessionFields;
  index: number;
  errors: Errors;
  modules: Modules;
}) {
  const t = cohortFormMessages[useLocale()];
  const control = (name: "sessionMode" | "sessionPlace" | "sessionLink") => ({
    name,
    id: `${name}-${index}`,
    error: errors[`${name}-${index}`],
  });
  const preparation = `sessionPreparation-${index}`;
  const names = ["sessionMode", "sessionPlace", "sessionLink", "sessionPreparation"];
  const isWrong = names.some((name) => errors[`${name}-${index}`]);
  return (
    <details className="sc-session-row__own" open={hasOwn(row) || isWrong}>
      <summary>{t.own}</summary>
      <div className="sc-session-row__fields">
        <Select {...control("sessionMode")} label={t.ownMode} defaultValue={row.mode}>
          <option value="">{t.asGroup}</option>
          {Object.entries(t.modes).map(([mode, label]) => (
            <option key={mode} value={mode}>
              {label}
            </option>
          ))}
        </Select>
        <TextInput
          {...control("sessionPlace")}
          label={t.ownPlace}
          hint={t.ownPlaceHint}
          optional
          defaultValue={row.place}
          maxLength={400}
        />
        <TextInput
          {...control("sessionLink")}
          label={t.ownLink}
          hint={t.ownLinkHint}
          type="url"
          optional
          defaultValue={row.joinUrl}
          maxLength={1000}
        />
      </div>
      <fieldset>
        <legend>{t.preparation}</legend>
        {errors[preparation] && <FieldError id={preparation} error={errors[preparation]} />}
        {modules === null && <p className="sc-field__hint">{t.preparationLater}</p>}
        {modules?.map(({ id, title }, place) => (
          <Checkbox
            key={id}
            name={preparation}
            id={place === 0 ? preparation : `${preparation}-${id}`}
            value={id}
            label={title}
            defaultChecked={row.preparation.includes(id)}
          />
        ))}
      </fieldset>
    </details>
  );
}
