import type { OrderStatus } from "~/features/ordering/orders/order";
import { reflectionDays } from "~/features/ordering/terms/consumer";
import { defineMessages } from "~/i18n/messages";
import type { ShareReason } from "~/features/ordering/cancelling/cancellation-share";

const seatsNl = (n: number) => (n === 1 ? "1 plaats" : `${n} plaatsen`);
const seatsEn = (n: number) => (n === 1 ? "1 seat" : `${n} seats`);

/** Why this share comes back; `share` is in words. */
const becauseNl: Record<ShareReason, (share: string) => string> = {
  terms: (share) => `Zo staat het in de voorwaarden van deze bestelling: ${share}.`,
  reflection: () =>
    `Je kocht als consument. Binnen ${reflectionDays} dagen na je bestelling krijg je alles terug.`,
  unplaced: () => "Deze plaats is nog in geen groep. Je krijgt alles terug.",
  notBegun: () =>
    `Er is nog geen les geopend. Tot ${reflectionDays} dagen na de bestelling krijg je alles terug.`,
  groupCancelled: () => "De groep gaat niet door. De stichting handelt dat voor iedereen af.",
  met: () => "De eerste bijeenkomst is begonnen. Annuleren kan dan alleen in overleg met de stichting.",
  begun: () =>
    "De lessen zijn al geopend. Wie alleen leert, kan ze in één keer lezen. Annuleren kan dan alleen in overleg.",
  late: () => `De bestelling is ouder dan ${reflectionDays} dagen. Annuleren kan dan alleen in overleg.`,
};
const becauseEn: Record<ShareReason, (share: string) => string> = {
  terms: (share) => `The terms of this order say so: ${share}.`,
  reflection: () =>
    `You bought as a consumer. Within ${reflectionDays} days of your order you get everything back.`,
  unplaced: () => "This seat is in no group yet. You get everything back.",
  notBegun: () =>
    `No lesson has been opened. Until ${reflectionDays} days after the order you get everything back.`,
  groupCancelled: () => "The group will not take place. The foundation settles that for everybody.",
  met: () => "The first meeting has begun. Cancelling is then only possible together with the foundation.",
  begun: () =>
    "The lessons have been opened. Whoever learns alone can read them all at once. Cancelling is then only possible together with the foundation.",
  late: () =>
    `The order is more than ${reflectionDays} days old. Cancelling is then only possible together with the foundation.`,
};

/** Orders of which nothing can be cancelled. */
const notNowNl: Partial<Record<OrderStatus, string>> = {
  CANCELLED: "Deze bestelling is al geannuleerd.",
  EXPIRED: "Deze bestelling is vervallen. Er is niets te annuleren.",
};
const notNowEn: Partial<Record<OrderStatus, string>> = {
  CANCELLED: "This order has been cancelled already.",
  EXPIRED: "This order has ended. There is nothing to cancel.",
};

/** Cancelling by a buyer or an organisation. */
export const cancellationMessages = defineMessages({
  nl: {
    cancel: "Annuleer",
    cancelOwn: "Annuleer je plaats",
    title: (number: string) => `Bestelling ${number} annuleren`,
    seats: seatsNl,
    because: becauseNl,
    noCreditNote:
      "Er is nog niets geannuleerd: we kunnen de creditnota nu niet maken. Laat het ons weten, dan brengen we dat in orde.",
    // A person's own
    intro: (title: string) => `Je annuleert je plaats voor ${title}.`,
    what: "Je plaats komt vrij voor een ander en je ticket geldt niet meer. De lessen gaan dicht. Wat je zelf schreef, blijf je lezen. Dit kun je niet terugdraaien.",
    back: (money: string) => `Je krijgt ${money} terug`,
    backNothing: "Je krijgt geen geld terug",
    backFree: "Deze plaats kostte niets, dus er is niets terug te betalen.",
    backHow: "Het bedrag staat binnen vijf tot tien dagen op de rekening waarmee je betaalde.",
    backLess: (money: string) =>
      `Voor deze plaats rekenen we ${money} terug. Een deel daarvan kreeg je al eerder, of houdt je bank nog vast.`,
    confirm: "Annuleer mijn plaats",
    confirmWith: (money: string) => `Annuleer, en krijg ${money} terug`,
    keep: "Terug",
    notNow: notNowNl as Record<string, string>,
    notPaid: "Deze bestelling is nog niet betaald en vervalt vanzelf.",
    contact: "Neem contact op",
    changed: "Er is intussen iets veranderd. Kijk wat er nu geldt. Er is nog niets geannuleerd.",
    done: "Je plaats is geannuleerd. Je krijgt een mail.",
    // An organisation's
    orgIntro: "Kies welke plaatsen je annuleert. Daarna zie je wat ze kostten en wat je terugkrijgt.",
    orgWhat:
      "De plaatsen komen vrij voor anderen. Wie er een had, krijgt een mail. Een ticket geldt dan niet meer. Dit kun je niet terugdraaien.",
    freeSeats: (n: number) => `Vrije plaatsen (er zijn er ${n})`,
    freeSeatsHint: "Hoeveel annuleer je er?",
    offered: "uitgenodigd",
    accepted: "volgt",
    completed: "heeft afgerond",
    next: "Verder",
    chooseSome: "Kies ten minste één plaats.",
    howMany: (n: number) => `Vul een aantal in van 0 tot en met ${n}.`,
    onlyTogether: "Deze plaatsen annuleer je samen met de stichting.",
    orgConfirmTitle: (n: number) => `Je annuleert ${seatsNl(n)}`,
    credited: (money: string) => `Daarvan rekenen we ${money} terug, met btw.`,
    creditedNothing: "Daarvan krijg je niets terug.",
    byReceipt: "Je krijgt een creditnota.",
    byCreditNote: "Je krijgt een creditnota bij de factuur.",
    byInvoice: "De factuur is er nog niet. Die wordt gemaakt voor wat er overblijft.",
    owedOnline: (money: string) => `${money} gaat terug naar waar het vandaan kwam.`,
    owedByBank: (money: string) => `${money} is dan te veel betaald. De stichting betaalt dat terug.`,
    toPay: (money: string) => `Je betaalt dan nog ${money}.`,
    orgConfirm: (n: number) => `Annuleer ${seatsNl(n)}`,
    adjust: "Kies anders",
    nothingLeft: "Er is geen plaats meer om te annuleren.",
    orgDone: "De plaatsen zijn geannuleerd. Wie er een had, krijgt een mail.",
    creditReason: (n: number) => `${seatsNl(n)} geannuleerd`,
  },
  en: {
    cancel: "Cancel",
    cancelOwn: "Cancel your seat",
    title: (number: string) => `Cancel order ${number}`,
    seats: seatsEn,
    because: becauseEn,
    noCreditNote:
      "Nothing has been cancelled yet: we cannot make the credit note now. Let us know, and we will put that right.",
    intro: (title: string) => `You are cancelling your seat for ${title}.`,
    what: "Your seat becomes free for somebody else, and your ticket is not valid any more. The lessons close. What you wrote yourself you can go on reading. You cannot undo this.",
    back: (money: string) => `You get ${money} back`,
    backNothing: "You get no money back",
    backFree: "This seat was free of charge, so there is nothing to pay back.",
    backHow: "It reaches the account that you paid from within five to ten days.",
    backLess: (money: string) =>
      `For this seat we credit ${money}. You had a part of it back before, or your bank still holds it.`,
    confirm: "Cancel my seat",
    confirmWith: (money: string) => `Cancel, and get ${money} back`,
    keep: "Back",
    notNow: notNowEn as Record<string, string>,
    notPaid: "This order has not been paid yet. It ends by itself.",
    contact: "Contact us",
    changed: "Something has changed meanwhile. See how it is now. Nothing has been cancelled yet.",
    done: "Your seat has been cancelled. You get a mail.",
    orgIntro: "Choose which seats you cancel. After that you see what they cost and what you get back.",
    orgWhat:
      "The seats become free for others. Whoever had one gets a mail. A ticket is then not valid any more. You cannot undo this.",
    freeSeats: (n: number) => `Free seats (there are ${n})`,
    freeSeatsHint: "How many of them do you cancel?",
    offered: "invited",
    accepted: "takes part",
    completed: "has completed it",
    next: "Continue",
    chooseSome: "Choose at least one seat.",
    howMany: (n: number) => `Fill in a number from 0 to ${n}.`,
    onlyTogether: "You cancel these seats together with the foundation.",
    orgConfirmTitle: (n: number) => `You are cancelling ${seatsEn(n)}`,
    credited: (money: string) => `For these we credit ${money}, including VAT.`,
    creditedNothing: "For these you get nothing back.",
    byReceipt: "You get a credit note.",
    byCreditNote: "You get a credit note to the invoice.",
    byInvoice: "There is no invoice yet. It will be made for what is left.",
    owedOnline: (money: string) => `${money} goes back to where it came from.`,
    owedByBank: (money: string) => `You will then have paid ${money} too much. The foundation pays it back.`,
    toPay: (money: string) => `You will then still have ${money} to pay.`,
    orgConfirm: (n: number) => `Cancel ${seatsEn(n)}`,
    adjust: "Choose differently",
    nothingLeft: "There is no seat left to cancel.",
    orgDone: "The seats have been cancelled. Whoever had one gets a mail.",
    creditReason: (n: number) => `${seatsEn(n)} cancelled`,
  },
});
