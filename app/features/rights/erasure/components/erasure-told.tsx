import { WaitNotice } from "~/features/identity/guesses/components/wait-notice";
import type { Wait } from "~/features/identity/guesses/wait.server";
import { useLocale } from "~/i18n/locale-context";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextInput } from "~/ui/form/field";
import { Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text";
import type { ErasureObstacle } from "../erasure";
import type { ErasureFacts } from "../erasure-facts.queries.server";
import { erasureMessages } from "../erasure.messages";

/** What erasing means for this person: what goes, what ends and what stays. */
export function ErasureTold({ facts }: { facts: ErasureFacts }) {
  const t = erasureMessages[useLocale()];
  const { certificates, orders, receipts, running, tickets, texts, answers } = facts;
  return (
    <>
      <h2>{t.goesTitle}</h2>
      <ul>
        <li>{t.profile}</li>
        <li>{t.devices}</li>
        <li>{t.learned(texts, answers)}</li>
        <li>{t.names}</li>
      </ul>
      <h2>{t.endsTitle}</h2>
      <ul>
        {running.length > 0 && <li>{t.running(running)}</li>}
        {tickets > 0 && <li>{t.tickets(tickets)}</li>}
        {running.length + tickets === 0 && <li>{t.nothingEnds}</li>}
      </ul>
      <h2>{t.staysTitle}</h2>
      <ul>
        <li>{certificates > 0 ? t.certificates(certificates) : t.noCertificates}</li>
        <li>{orders > 0 ? t.receipts(orders, receipts) : t.noReceipts}</li>
        <li>{t.log}</li>
        {orders > 0 && <li>{t.stripe}</li>}
      </ul>
    </>
  );
}

/** Why erasing must wait, with the way to what stands in its way. */
export function ErasureRefused({
  obstacle,
  openOrders,
  ownedAlone,
}: {
  obstacle: ErasureObstacle;
  openOrders: readonly string[];
  /** The names of organisations that nobody else owns. */
  ownedAlone: readonly string[];
}) {
  const t = erasureMessages[useLocale()];
  return (
    <Notice kind="warning" title={t.notNow}>
      <p>{t.obstacles[obstacle]}</p>
      {obstacle === "lastOwner" && (
        <ul>
          {ownedAlone.map((name, index) => (
            <li key={index}>{name}</li>
          ))}
        </ul>
      )}
      {obstacle === "openOrders" &&
        openOrders.map((number) => (
          <p key={number}>
            <TextLink href={`/my/orders/${number}`}>{t.toOrder(number)}</TextLink>
          </p>
        ))}
    </Notice>
  );
}

/** Asks for the address, typed once more, before a code is mailed. */
export function EraseForm({
  email,
  wishId,
  answer,
}: {
  email: string;
  /** Makes a form that is sent twice one wish. */
  wishId: string;
  answer?: { typed: string; isWrong: boolean; wait?: Wait };
}) {
  const t = erasureMessages[useLocale()];
  const error = answer?.isWrong ? t.typedWrong : undefined;
  return (
    <>
      <h2>{t.sureTitle}</h2>
      <ErrorSummary errors={{ typed: error }} />
      <WaitNotice wait={answer?.wait} />
      <form method="post" className="sc-form" noValidate>
        <input type="hidden" name="wishId" value={wishId} />
        <TextInput
          name="typed"
          label={t.typed}
          hint={t.typedHint(email)}
          error={error}
          defaultValue={answer?.typed}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <p>{t.next}</p>
        <Actions>
          <Button look="danger">{t.sendCode}</Button>
          <ButtonLink look="secondary" href="/my/data">
            {t.download}
          </ButtonLink>
        </Actions>
      </form>
    </>
  );
}
