import { useLocale } from "~/i18n/locale-context";
import type { Locale } from "~/i18n/locale";
import { formatInstant } from "~/lib/dates";
import { Panel } from "~/ui/card";
import { Actions, Button } from "~/ui/form/button";
import { Checkbox } from "~/ui/form/choice";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextArea } from "~/ui/form/field";
import { Notice } from "~/ui/notice";
import { DefinitionList } from "~/ui/table";
import { cancellingMessages } from "../cancelling.messages";

/** What cancelling a group of its own comes to. */
export interface GroupToCancel {
  isDraft: boolean;
  seatsInUse: number;
  isPaidByOthers: boolean;
  isInvoiced: boolean;
  told: number;
  mails: readonly { locale: Locale; subject: string; text: string }[];
  askedAt: Date | null;
  timeZone: string;
}

/** Says what cancelling does and who reads what, before it is done; or asks the foundation where somebody paid. */
export function CancelGroup({
  group,
  refusal,
  note,
}: {
  group: GroupToCancel;
  refusal: string | null;
  note: string;
}) {
  const locale = useLocale();
  const t = cancellingMessages[locale];
  const { isPaidByOthers, askedAt, timeZone } = group;
  const error = refusal === null ? undefined : t.refusals[refusal];
  if (!isPaidByOthers) return <OwnCancel group={group} error={error} />;
  return (
    <>
      <h2>{t.paid}</h2>
      <p className="sc-measure">{t.paidText}</p>
      {askedAt ? (
        <form method="post" className="sc-form">
          <Notice>{t.askedAt(formatInstant(askedAt, locale, timeZone))}</Notice>
          <Actions>
            <Button look="secondary" name="intent" value="takeBack">
              {t.takeBack}
            </Button>
          </Actions>
        </form>
      ) : (
        <form method="post" className="sc-form" noValidate>
          <ErrorSummary errors={{ note: error }} />
          <TextArea name="note" rows={5} label={t.why} hint={t.whyHint} error={error} defaultValue={note} />
          <Actions>
            <Button name="intent" value="ask">
              {t.ask}
            </Button>
          </Actions>
        </form>
      )}
    </>
  );
}

function OwnCancel({ group, error }: { group: GroupToCancel; error: string | undefined }) {
  const t = cancellingMessages[useLocale()];
  const { isDraft, seatsInUse, isInvoiced, told, mails } = group;
  const facts = [
    !isDraft && t.site,
    told > 0 ? t.told(told) : t.nobody,
    told > 0 && t.keeps,
    isInvoiced && t.invoice,
    t.forGood,
  ];
  return (
    <>
      <ErrorSummary errors={{ confirm: error }} />
      <h2>{t.what}</h2>
      <ul className="sc-measure">{facts.map((fact) => fact && <li key={fact}>{fact}</li>)}</ul>
      {mails.length > 0 && <h2>{t.mailTitle}</h2>}
      {mails.map(({ locale, subject, text }) => (
        <Panel key={locale} title={mails.length > 1 ? t.languages[locale] : undefined}>
          <DefinitionList items={[[t.subject, <span lang={locale}>{subject}</span>]]} />
          <p className="sc-lines" lang={locale}>
            {text}
          </p>
        </Panel>
      ))}
      <form method="post" className="sc-form">
        {seatsInUse > 0 && <Checkbox name="confirm" value="yes" label={t.confirm} error={error} />}
        <Actions>
          <Button look="danger" name="intent" value="cancel">
            {t.do}
          </Button>
        </Actions>
      </form>
    </>
  );
}
