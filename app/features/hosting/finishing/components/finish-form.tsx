import { useLocale } from "~/i18n/locale-context";
import { NameWithSpelling } from "~/features/identity/profile/components/name-with-spelling";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { FieldError } from "~/ui/form/field";
import { EmptyState, Notice } from "~/ui/notice";
import { Table } from "~/ui/table";
import { missingInWords } from "../describe-asked";
import type { Finisher } from "../finishers.db.server";
import { finishingMessages } from "../finishing.messages";

/** Everybody in a group with how they stand; who did all is chosen and gets the certificate. For who facilitates it. */
export function FinishForm({
  cohortId,
  people,
  isUnchosen,
}: {
  cohortId: string;
  people: readonly Finisher[];
  /** It was sent with nobody chosen. */
  isUnchosen: boolean;
}) {
  const locale = useLocale();
  const t = finishingMessages[locale];
  const isReady = ({ missing, finishedAt }: Finisher) => missing.length === 0 && !finishedAt;
  const [ready, finished] = [people.filter(isReady), people.filter(({ finishedAt }) => finishedAt)];
  const issued = finished.filter(({ certifiedAt }) => certifiedAt).length;
  const standing = (one: Finisher) => {
    if (one.certifiedAt) return t.issued;
    if (one.finishedAt) return t.making;
    if (one.missing.length === 0) return t.ready;
    return `${t.stillMissing}: ${one.missing.map((part) => missingInWords(part, locale)).join("; ")}`;
  };
  if (people.length === 0)
    return (
      <EmptyState seed={cohortId} title={t.who}>
        <p>{t.nobody}</p>
      </EmptyState>
    );
  return (
    <section className="sc-stack" aria-labelledby="who">
      <h2 id="who">{t.who}</h2>
      {finished.length > 0 && (
        <Notice kind={issued === finished.length ? "success" : undefined}>
          <p>{t.progress(issued, finished.length)}</p>
          {issued < finished.length && (
            <Actions>
              <ButtonLink small look="secondary" href="finishing">
                {t.lookAgain}
              </ButtonLink>
            </Actions>
          )}
        </Notice>
      )}
      <form method="post">
        {isUnchosen && <FieldError id="chosen" error={t.nobodyChosen} />}
        <Table
          caption={t.who}
          hideCaption
          rows={people}
          rowKey={({ enrolmentId }) => enrolmentId}
          columns={[
            {
              label: t.name,
              rowHeader: true,
              cell: (one) =>
                isReady(one) ? (
                  <label className="sc-choice">
                    <input
                      type="checkbox"
                      name="chosen"
                      value={one.enrolmentId}
                      defaultChecked={!isUnchosen}
                    />
                    <span>
                      <span className="sc-visually-hidden">{t.choose("")}</span>
                      <NameWithSpelling name={one.name} latinName={one.latinName} />
                    </span>
                  </label>
                ) : (
                  <NameWithSpelling name={one.name} latinName={one.latinName} />
                ),
            },
            { label: t.standing, cell: standing },
          ]}
        />
        {ready.length === 0 ? (
          <p>{t.noneReady}</p>
        ) : (
          <>
            <p>{t.finishHelp(ready.length)}</p>
            <Actions>
              <Button name="intent" value="finish">
                {t.finish}
              </Button>
            </Actions>
          </>
        )}
      </form>
    </section>
  );
}
