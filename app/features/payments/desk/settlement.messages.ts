import type { SettleChoice, SettleFault } from "../settlement/settlement";
import { defineMessages } from "~/i18n/messages";

/** A choice for somebody who has finished, and for somebody who has not. */
type Consequences = Record<SettleChoice, Record<"running" | "completed", string>>;

const consequencesNl: Consequences = {
  refund: {
    running: "Het ticket vervalt en de lessen gaan dicht. Eigen antwoorden blijven leesbaar.",
    completed: "Het ticket vervalt. Het certificaat en de lessen blijven.",
  },
  keep: {
    running: "Kan de lessen afmaken en het certificaat halen.",
    completed: "Het certificaat en de lessen blijven.",
  },
};
const consequencesEn: Consequences = {
  refund: {
    running: "The ticket ends and the lessons close. Their own answers can still be read.",
    completed: "The ticket ends. The certificate and the lessons stay.",
  },
  keep: {
    running: "Can finish the lessons and earn the certificate.",
    completed: "The certificate and the lessons stay.",
  },
};
const faultsNl: Record<SettleFault, (name: string) => string> = {
  choose: (name) => `Kies wat ${name} krijgt.`,
  changed: (name) => `Bij ${name} is intussen iets veranderd. Kijk hoe het nu is en kies opnieuw.`,
};
const faultsEn: Record<SettleFault, (name: string) => string> = {
  choose: (name) => `Choose what ${name} gets.`,
  changed: (name) => `Something has changed for ${name} meanwhile. See how it is now, and choose again.`,
};
const people = (n: number, one: string, more: string) => (n === 1 ? `1 ${one}` : `${n} ${more}`);

/** Settling a cancelled group. */
export const settlementMessages = defineMessages({
  nl: {
    title: "Afhandelen",
    allSettled:
      "Deze groep is afgehandeld: voor iedereen met een plaats is gekozen en iedereen kreeg een mail.",
    help: "Kies voor iedereen met een plaats. Wie de masterclass al heeft afgerond, houdt het certificaat en de lessen, wat je ook kiest. Iedereen krijgt een mail waarin staat wat er gebeurt.",
    states: {
      running: "is nog bezig met de lessen",
      completed: "heeft alles afgerond",
      paying: "is nu aan het betalen",
      underWay: "heeft betaald, en de bank verwerkt het nog",
    },
    refund: (money: string) => `${money} terugbetalen`,
    refundNothing: "Ticket annuleren, er is niets terug te betalen",
    teamSeats: (n: number, completed: number) =>
      `heeft ${people(n, "plaats", "plaatsen")}${completed > 0 ? `, en ${completed} die al zijn afgerond: die blijven` : ""}`,
    teamRefund: (money: string) => `De plaatsen annuleren, ${money} terugrekenen`,
    teamConsequences: {
      refund:
        "De tickets vervallen en de lessen gaan dicht. Wat betaald is, gaat terug of staat op een creditnota.",
      keep: "Wie een plaats heeft, kan de lessen afmaken en het certificaat halen.",
    },
    keep: "Geen geld terug",
    consequences: consequencesNl,
    faults: faultsNl,
    elsewhere: "Een collega koos intussen anders. Er is niets veranderd. Kijk de lijst nog eens na.",
    payers: "Wie nog betaalt",
    payersHelp:
      "Zij krijgen een mail en de betaalpagina gaat dicht. Komt er toch nog geld binnen, dan gaat dat vanzelf terug.",
    payersTold: "Zij hebben een mail. Komt er nog geld binnen, dan gaat dat vanzelf terug.",
    refunding: "Wordt nu geannuleerd en terugbetaald",
    refundingNow: (n: number) =>
      `${n === 1 ? "1 bestelling wordt" : `${n} bestellingen worden`} nu geannuleerd en terugbetaald, één voor één. Wie aan de beurt was, krijgt een mail en gaat van deze lijst af.`,
    confirm: "Ik weet dat er geld teruggaat en dat iedereen een mail krijgt. Dit kun je niet terugdraaien.",
    unconfirmed: "Vink aan dat je dit weet.",
    settle: "Handel de groep af",
    unsettled: (name: string) => `Handel de geannuleerde groep ${name} af`,
    toChoose: (n: number) => people(n, "persoon om voor te kiezen", "mensen om voor te kiezen"),
    refundingCount: (n: number) => people(n, "terugbetaling loopt", "terugbetalingen lopen"),
    payingCount: (n: number) => people(n, "persoon betaalt nog", "mensen betalen nog"),
    done: {
      settle: "Wat je koos, wordt nu één voor één gedaan. Iedereen krijgt een mail.",
    },
  },
  en: {
    title: "Settle",
    allSettled:
      "This group is settled: a choice was made for everybody with a seat, and everybody got a mail.",
    help: "Choose for everybody with a seat. Whoever has completed the masterclass keeps the certificate and the lessons, whatever you choose. Everybody gets a mail that says what happens.",
    states: {
      running: "is working on the lessons",
      completed: "has completed everything",
      paying: "is paying now",
      underWay: "has paid, and the bank is still at it",
    },
    refund: (money: string) => `Pay ${money} back`,
    refundNothing: "Cancel the ticket, there is nothing to pay back",
    teamSeats: (n: number, completed: number) =>
      `has ${people(n, "seat", "seats")}${completed > 0 ? `, and ${completed} completed ones that stay` : ""}`,
    teamRefund: (money: string) => `Cancel the seats, credit ${money}`,
    teamConsequences: {
      refund: "The tickets end and the lessons close. What was paid goes back, or stands on a credit note.",
      keep: "Whoever has a seat can finish the lessons and earn the certificate.",
    },
    keep: "No money back",
    consequences: consequencesEn,
    faults: faultsEn,
    elsewhere: "A colleague has chosen otherwise meanwhile. Nothing has changed. Look at the list again.",
    payers: "Who is still paying",
    payersHelp:
      "They get a mail and the payment page closes. If money arrives all the same, it goes back by itself.",
    payersTold: "They have a mail. If money still arrives, it goes back by itself.",
    refunding: "Being cancelled and refunded now",
    refundingNow: (n: number) =>
      `${n === 1 ? "1 order is" : `${n} orders are`} being cancelled and refunded now, one by one. Whoever has had their turn gets a mail and leaves this list.`,
    confirm: "I know that money goes back and that everybody gets a mail. You cannot undo this.",
    unconfirmed: "Tick that you know this.",
    settle: "Settle the group",
    unsettled: (name: string) => `Settle the cancelled group ${name}`,
    toChoose: (n: number) => people(n, "person to choose for", "people to choose for"),
    refundingCount: (n: number) => people(n, "refund under way", "refunds under way"),
    payingCount: (n: number) => people(n, "person still paying", "people still paying"),
    done: {
      settle: "What you chose is now being done, one by one. Everybody gets a mail.",
    },
  },
});
