import { useLocale } from "~/i18n/locale-context";
import type { Locale } from "~/i18n/locale";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import { DefinitionList } from "~/ui/table";
import type { PersonFault } from "../../naming/check-people";
import { mayDo } from "../seat";
import type { SeatView } from "../seats.queries.server";
import { seatMessages } from "../seat.messages";
import { seatsMessages } from "../seats.messages";
import { GiveSeatForm } from "./give-seat-form";
import { SeatStanding } from "./seat-table";

/** One seat: who has it, and what may be done with it now. */
export function SeatPage({
  page,
  seat,
  transferBelowBp,
  answer,
}: {
  page: string;
  seat: SeatView;
  transferBelowBp: number;
  answer?: {
    typed?: { email: string; name: string; locale: Locale };
    fault?: PersonFault;
    refusal?: keyof (typeof seatMessages)["nl"]["refusals"];
  };
}) {
  const locale = useLocale();
  const [t, seats] = [seatMessages[locale], seatsMessages[locale]];
  const { state, person, title, cohortName, orderNumber } = seat;
  const was = state === "accepted" ? "accepted" : state === "offered" ? "offered" : "nobodys";
  return (
    <>
      {answer?.refusal && <Notice kind="warning">{t.refusals[answer.refusal]}</Notice>}
      <DefinitionList
        items={[
          [
            seats.who,
            person ? [person.name, person.email].filter(Boolean).join(", ") || seats.erased : seats.nobody,
          ],
          [seats.what, title],
          [seats.group, cohortName],
          [seats.state, <SeatStanding key="state" seat={seat} />],
          [seats.order, orderNumber],
        ]}
      />
      {state === "offered" && (
        <form method="post" className="sc-stack">
          <p>{t.remindHelp}</p>
          <Actions>
            <Button name="intent" value="remind">
              {t.remind}
            </Button>
          </Actions>
        </form>
      )}
      {person && mayDo(state, "withdraw") && (
        <form method="post" className="sc-stack">
          <p>{t.withdrawHelp[state === "accepted" ? "accepted" : "offered"]}</p>
          <Actions>
            <Button look="secondary" name="intent" value="withdraw">
              {t.withdraw}
            </Button>
          </Actions>
        </form>
      )}
      <section className="sc-stack" aria-labelledby="give">
        <h2 id="give">{t.giveTitle[was]}</h2>
        <p>{was === "accepted" ? t.giveHelp.accepted(transferBelowBp / 100) : t.giveHelp[was]}</p>
        <GiveSeatForm
          submit={was === "accepted" ? t.passOn : t.offer}
          isMain={was !== "offered"}
          typed={answer?.typed}
          fault={answer?.fault}
        />
      </section>
      <Actions>
        <ButtonLink look="quiet" icon="back" href={page}>
          {seats.back}
        </ButtonLink>
      </Actions>
    </>
  );
}
