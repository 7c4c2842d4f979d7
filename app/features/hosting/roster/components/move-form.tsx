import { useLocale } from "~/i18n/locale-context";
import { formatDays } from "~/lib/dates";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Select } from "~/ui/form/field";
import { Lead } from "~/ui/text";
import type { MoveRefusal } from "../move-person.server";
import { movingMessages } from "../moving.messages";
import type { PersonToMove } from "../other-groups.queries.server";

/** To which group somebody goes. */
export function MoveForm({
  person: { groups },
  back,
  chosen,
  refusal,
}: {
  person: PersonToMove;
  /** The roster. */
  back: string;
  chosen?: string;
  refusal?: MoveRefusal;
}) {
  const locale = useLocale();
  const t = movingMessages[locale];
  const error = refusal && t.refusals[refusal];
  return (
    <>
      <Lead>{t.lead}</Lead>
      <ErrorSummary errors={{ to: error }} />
      {groups.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <form method="post" className="sc-form" noValidate>
          <Select name="to" label={t.group} error={error} defaultValue={chosen}>
            {groups.map(({ id, name, startsAt, endsAt, timeZone }) => (
              <option key={id} value={id}>
                {name} ({formatDays(startsAt, endsAt, locale, timeZone)})
              </option>
            ))}
          </Select>
          <Actions>
            <Button>{t.move}</Button>
          </Actions>
        </form>
      )}
      <Actions>
        <ButtonLink look="quiet" href={back}>
          {t.back}
        </ButtonLink>
      </Actions>
    </>
  );
}
