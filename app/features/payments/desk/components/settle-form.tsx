import { isToChoose, type SettleFault, type SettlementSeat } from "../../settlement/settlement";
import { useLocale } from "~/i18n/locale-context";
import { formatMoney } from "~/lib/money";
import { Actions, Button } from "~/ui/form/button";
import { Checkbox, RadioGroup } from "~/ui/form/choice";
import { ErrorSummary } from "~/ui/form/error-summary";
import { FollowNotice } from "~/ui/following/follow-notice";
import { Notice } from "~/ui/notice";
import { settlementMessages } from "../settlement.messages";

/** A form that came back: what was chosen by order, and what is wrong. */
export interface SettleAnswered {
  choices: Record<string, string>;
  faults: Record<string, SettleFault>;
  isUnconfirmed: boolean;
}

/** After a cohort is cancelled: everybody with a seat, how they stand, and what they get. */
export function SettleForm({
  cohortId,
  seats,
  answered,
}: {
  cohortId: string;
  seats: readonly SettlementSeat[];
  answered: SettleAnswered | null;
}) {
  const t = settlementMessages[useLocale()];
  const toChoose = seats.filter(isToChoose);
  const payers = seats.filter(({ state }) => state === "paying" || state === "underWay");
  const refunding = seats.filter(({ settled }) => settled === "refund");
  const untold = payers.some(({ settled }) => !settled);
  const isOpen = toChoose.length > 0 || untold;
  const nameOf = (id: string) => seats.find(({ orderId }) => orderId === id)?.name;
  const errorOf = (id: string) => {
    const fault = answered?.faults[id];
    return fault && t.faults[fault](nameOf(id) ?? "");
  };
  const isChosenElsewhere = Object.keys(answered?.faults ?? {}).some((id) => !toChoose.some(isOf(id)));
  const unconfirmed = answered?.isUnconfirmed ? t.unconfirmed : undefined;
  return (
    <section className="sc-stack sc-no-print" aria-labelledby="settle">
      <h2 id="settle">{t.title}</h2>
      {isChosenElsewhere && <Notice kind="error">{t.elsewhere}</Notice>}
      <ErrorSummary
        errors={{
          ...Object.fromEntries(toChoose.map(({ orderId }) => [`choice-${orderId}`, errorOf(orderId)])),
          confirm: unconfirmed,
        }}
      />
      {!isOpen && payers.length + refunding.length === 0 && <Notice kind="success">{t.allSettled}</Notice>}
      {toChoose.length > 0 && <p className="sc-measure">{t.help}</p>}
      {refunding.length > 0 && <FollowNotice>{t.refundingNow(refunding.length)}</FollowNotice>}
      {refunding.length > 0 && <People title={t.refunding} seats={refunding} />}
      {payers.length > 0 && (
        <People title={t.payers} help={untold ? t.payersHelp : t.payersTold} seats={payers} />
      )}
      {isOpen && (
        <form method="post" action={`/desk/cohorts/${cohortId}`} className="sc-form">
          {toChoose.map((seat) => (
            <SeatChoice
              key={seat.orderId}
              seat={seat}
              chosen={answered?.choices[seat.orderId]}
              error={errorOf(seat.orderId)}
            />
          ))}
          <Checkbox name="confirm" value="yes" label={t.confirm} error={unconfirmed} />
          <Actions>
            <Button look="danger" name="intent" value="settle">
              {t.settle}
            </Button>
          </Actions>
        </form>
      )}
    </section>
  );
}

const isOf =
  (id: string) =>
  ({ orderId }: SettlementSeat) =>
    orderId === id;

/** Whoever is still working gets the money back unless staff choose otherwise; for whoever finished nothing is chosen yet. */
function SeatChoice({ seat, chosen, error }: { seat: SettlementSeat; chosen?: string; error?: string }) {
  const locale = useLocale();
  const t = settlementMessages[locale];
  const { orderId, name, email, leftCents, currency, team } = seat;
  const state = seat.state === "completed" ? "completed" : "running";
  const money = formatMoney(leftCents, currency, locale);
  return (
    <>
      <input type="hidden" name="order" value={orderId} />
      <input type="hidden" name={`state-${orderId}`} value={state} />
      <RadioGroup
        name={`choice-${orderId}`}
        label={
          <>
            {name} {team ? t.teamSeats(team.seats, team.completed) : t.states[state]}
            <br />
            <small>{email}</small>
          </>
        }
        error={error}
        defaultValue={error ? undefined : (chosen ?? (state === "running" ? "refund" : undefined))}
        choices={[
          {
            value: "refund",
            label: leftCents > 0 ? (team ? t.teamRefund : t.refund)(money) : t.refundNothing,
            hint: team ? t.teamConsequences.refund : t.consequences.refund[state],
          },
          {
            value: "keep",
            label: t.keep,
            hint: team ? t.teamConsequences.keep : t.consequences.keep[state],
          },
        ]}
      />
    </>
  );
}

function People({ title, help, seats }: { title: string; help?: string; seats: readonly SettlementSeat[] }) {
  const t = settlementMessages[useLocale()];
  return (
    <div>
      <h3>{title}</h3>
      {help && <p className="sc-measure">{help}</p>}
      <ul className="sc-list">
        {seats.map(({ orderId, name, email, state, settled }) => (
          <li key={orderId}>
            <a href={`/desk/orders/${orderId}`}>{name}</a>
            {settled !== "refund" && <> {t.states[state]}</>}
            <br />
            <small>{email}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
