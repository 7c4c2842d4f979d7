import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { Panel } from "~/ui/card";
import { DefinitionList } from "~/ui/table";
import type { MoveQuestion as Question } from "../../editing/save-cohort.server";
import { moveQuestionMessages } from "../move-question.messages";

/** What people with a ticket will read of a move, before it is saved; agreeing sends the form again as it was. */
export function MoveQuestion({
  action,
  question: { told, mails, sent },
}: {
  action: string;
  question: Question & { sent: readonly (readonly [name: string, value: string])[] };
}) {
  const t = moveQuestionMessages[useLocale()];
  return (
    <section className="sc-stack" aria-labelledby="question">
      <h2 id="question">{t.title(told)}</h2>
      <p className="sc-measure">{t.lead}</p>
      {mails.map(({ locale, subject, text }) => (
        <Panel key={locale} title={mails.length > 1 ? t.languages[locale] : undefined}>
          <DefinitionList items={[[t.subject, <span lang={locale}>{subject}</span>]]} />
          <p className="sc-lines" lang={locale}>
            {text}
          </p>
        </Panel>
      ))}
      <form method="post" action={action}>
        {sent.map(([name, value], index) => (
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <Actions>
          <Button name="intent" value="tell">
            {t.send(told)}
          </Button>
          <Button look="quiet" name="intent" value="edit">
            {t.edit}
          </Button>
        </Actions>
      </form>
    </section>
  );
}
