import { hasOwnPlace, type SessionFields } from "../session-form";
import { useLocale } from "~/i18n/locale-context";
import { Checkbox } from "~/ui/form/choice";
import { FieldError, Select, TextArea, TextInput } from "~/ui/form/field";
import { cohortFormMessages } from "../cohort-form.messages";
import type { CohortOffer } from "../cohort-form.queries.server";

interface RowProps {
  row: SessionFields;
  index: number;
  errors: Readonly<Record<string, string | undefined>>;
  /** Of what the cohort learns; null while that is not chosen. */
  modules: CohortOffer["modules"] | null;
}

/** What a field of a row is called, and what is wrong with it. */
const controlOf =
  ({ index, errors }: Pick<RowProps, "index" | "errors">) =>
  (name: string) => ({ name, id: `${name}-${index}`, error: errors[`${name}-${index}`] });

/** The sessions of a cohort: a row each, and a few that are empty. */
export function SessionRows({
  rows,
  isPublic,
  ...props
}: Pick<RowProps, "errors" | "modules"> & {
  rows: readonly SessionFields[];
  /** Each must say what it is about. */
  isPublic: boolean;
}) {
  const t = cohortFormMessages[useLocale()];
  return (
    <fieldset id="sessions">
      <legend>{t.fields.sessions}</legend>
      <p className="sc-field__hint">{t.sessionsHint}</p>
      {rows.map((row, index) => {
        const control = controlOf({ index, errors: props.errors });
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
              optional={!isPublic}
              defaultValue={row.title}
              maxLength={240}
            />
            <TextInput
              {...control("sessionFacilitator")}
              label={t.facilitator}
              hint={t.facilitatorHint}
              optional
              defaultValue={row.facilitator}
              autoComplete="off"
              maxLength={240}
            />
            <Preparation {...{ row, index }} {...props} />
            <OwnPlace {...{ row, index }} {...props} />
          </fieldset>
        );
      })}
    </fieldset>
  );
}

/** What to do before a session: modules to work through, and what else. */
function Preparation({ row, index, errors, modules }: RowProps) {
  const t = cohortFormMessages[useLocale()];
  const control = controlOf({ index, errors });
  const { id: name, error } = control("sessionPreparation");
  return (
    <div className="sc-session-row__own">
      <fieldset className="sc-session-row__modules">
        <legend>{t.preparation}</legend>
        {error && <FieldError id={name} error={error} />}
        {modules === null && <p className="sc-field__hint">{t.preparationLater}</p>}
        {modules?.map(({ id, title }, place) => (
          <Checkbox
            key={id}
            name={name}
            id={place === 0 ? name : `${name}-${id}`}
            value={id}
            label={title}
            defaultChecked={row.preparation.includes(id)}
          />
        ))}
      </fieldset>
      <TextInput
        {...control("sessionNote")}
        label={t.note}
        hint={t.noteHint}
        optional
        defaultValue={row.preparationNote}
        maxLength={240}
      />
      <TextArea
        {...control("sessionMaterials")}
        label={t.materials}
        hint={t.materialsHint}
        optional
        defaultValue={row.materials}
        rows={2}
      />
    </div>
  );
}

/** Where a session is when that is elsewhere than its cohort, folded while it says nothing. Folded fields are sent all the same. */
function OwnPlace({ row, index, errors }: RowProps) {
  const t = cohortFormMessages[useLocale()];
  const control = controlOf({ index, errors });
  const isWrong = ["sessionMode", "sessionPlace", "sessionLink"].some((name) => control(name).error);
  return (
    <details className="sc-session-row__own" open={hasOwnPlace(row) || isWrong}>
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
    </details>
  );
}
