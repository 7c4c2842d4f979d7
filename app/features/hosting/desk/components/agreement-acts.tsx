import { useLocale } from "~/i18n/locale-context";
import type { ReasonFault } from "~/lib/text/reason";
import { deskWords } from "~/ui/desk/desk.messages";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { TextArea } from "~/ui/form/field";
import { agreementDeskMessages } from "../agreement-desk.messages";
import type { DeskAgreement } from "../desk-agreements.queries.server";

type Acted = { agreement: Pick<DeskAgreement, "id" | "version" | "state"> };
const pageOf = (id: string) => `/desk/hosting/agreements/${id}`;

/** What may be done with a draft: offer it as it stands, change it, throw it away. */
export function DraftActs({ agreement: { id, version } }: Acted) {
  const t = agreementDeskMessages[useLocale()];
  return (
    <section className="sc-stack" aria-labelledby="offer">
      <h2 id="offer">{t.offerTitle}</h2>
      <p className="sc-measure">{t.offerHelp}</p>
      <form method="post" action={pageOf(id)}>
        <input type="hidden" name="version" value={version} />
        <Actions>
          <Button name="intent" value="offer">
            {t.offer}
          </Button>
          <ButtonLink look="secondary" href={`${pageOf(id)}/edit`}>
            {t.edit}
          </ButtonLink>
          <Button name="intent" value="discard" look="quiet">
            {t.discard}
          </Button>
        </Actions>
      </form>
    </section>
  );
}

/** To withdraw what was offered, or to end what holds, with a reason. */
export function EndForm({
  agreement: { id, state },
  answer,
}: Acted & { answer?: { reason: string; fault: ReasonFault } }) {
  const locale = useLocale();
  const t = agreementDeskMessages[locale];
  const isHeld = state === "current";
  return (
    <section className="sc-stack" aria-labelledby="end">
      <h2 id="end">{isHeld ? t.end : t.withdraw}</h2>
      <form method="post" action={pageOf(id)} className="sc-form" noValidate>
        <TextArea
          name="reason"
          label={deskWords[locale].reason}
          hint={isHeld ? t.endHelp : t.withdrawHelp}
          error={answer && t.reasonFaults[answer.fault]}
          defaultValue={answer?.reason}
          rows={3}
        />
        <Button name="intent" value="end" look="danger">
          {isHeld ? t.end : t.withdraw}
        </Button>
      </form>
    </section>
  );
}
