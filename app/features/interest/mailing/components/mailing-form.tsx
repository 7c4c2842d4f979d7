import { useLocale } from "~/i18n/locale-context";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { RadioGroup } from "~/ui/form/choice";
import { EmptyState, Notice } from "~/ui/notice";
import { mailingMessages } from "../mailing.messages";
import type { MailingPage } from "../mailings.queries.server";

/** What the news is; then the mail as it goes, how many get it, and the button that sends it. */
export function MailingForm({ page }: { page: MailingPage }) {
  const t = mailingMessages[useLocale()];
  const { masterclassId, isOpen, groups, chosen } = page;
  const action = `/desk/interest/${masterclassId}`;
  const choices = [
    ...groups.map(({ id, label }) => ({ value: id, label })),
    ...(isOpen ? [{ value: "masterclass", label: t.opened }] : []),
  ];
  const back = (
    <p>
      <a href="/desk/interest">{t.back}</a>
    </p>
  );
  if (choices.length === 0)
    return (
      <>
        <EmptyState seed={masterclassId} title={t.nothing}>
          <p>{t.nothingHelp}</p>
          <ButtonLink look="secondary" href="/desk/cohorts">
            {t.toCohorts}
          </ButtonLink>
        </EmptyState>
        {back}
      </>
    );
  return (
    <>
      <form method="get" action={action} className="sc-form">
        <RadioGroup
          name="news"
          label={t.news}
          hint={t.newsHelp}
          defaultValue={chosen ? (chosen.cohortId ?? "masterclass") : undefined}
          choices={choices}
          required
        />
        <Actions>
          <Button look={chosen ? "secondary" : "primary"}>{t.show}</Button>
        </Actions>
      </form>
      {chosen && (
        <>
          {chosen.previews.map(({ locale, subject, text }) => (
            <section key={locale} className="sc-stack">
              <h2>{t.preview[locale]}</h2>
              <p lang={locale}>
                {t.subject}: <strong>{subject}</strong>
              </p>
              <p lang={locale} className="sc-written">
                {text}
              </p>
            </section>
          ))}
          <Send action={action} chosen={chosen} />
        </>
      )}
      {back}
    </>
  );
}

function Send({ action, chosen }: { action: string; chosen: NonNullable<MailingPage["chosen"]> }) {
  const t = mailingMessages[useLocale()];
  const { cohortId, waiting } = chosen;
  if (waiting === 0)
    return (
      <Notice title={t.nobody}>
        <p>{t.nobodyHelp}</p>
      </Notice>
    );
  return (
    <form method="post" action={action} className="sc-form">
      <p>{t.recipients(waiting)}</p>
      <input type="hidden" name="news" value={cohortId ?? "masterclass"} />
      <input type="hidden" name="shown" value={waiting} />
      <Actions>
        <Button>{t.sendNow(waiting)}</Button>
      </Actions>
    </form>
  );
}
