import { defineMessages } from "~/i18n/messages";
import { reflectionDays } from "./consumer";
import type { NumberField, TermsFault } from "./terms-form";

interface FieldText {
  label: string;
  hint: string;
}
const fieldsNl: Record<NumberField, FieldText> = {
  unverifiedSeats: {
    label: "Plaatsen op factuur voor wie niet geverifieerd is",
    hint: "Zoveel plaatsen mag zo’n organisatie op onbetaalde facturen hebben. 0: geen enkele.",
  },
  paymentDays: { label: "Betaaltermijn in dagen", hint: "Zo lang na de factuur moet er betaald zijn." },
  quoteDays: {
    label: "Geldigheid van een offerte in dagen",
    hint: "Zo lang houden we ook plaatsen vast als het inkoopnummer nog volgt.",
  },
  transferBelow: {
    label: "Doorgeven aan een collega kan tot (procent van de lessen)",
    hint: "Is er minder dan dit deel van de lessen gedaan, dan kan de plaats naar een collega.",
  },
};
const fieldsEn: Record<NumberField, FieldText> = {
  unverifiedSeats: {
    label: "Seats on invoice for an organisation that is not verified",
    hint: "How many seats it may have on unpaid invoices. 0: none.",
  },
  paymentDays: { label: "Days to pay", hint: "How long after the invoice it must be paid." },
  quoteDays: {
    label: "Days that a quote holds",
    hint: "Seats are held as long while the purchase order number is still to come.",
  },
  transferBelow: {
    label: "A seat can go to a colleague up to (per cent of the lessons)",
    hint: "While less than this part of the lessons is done, the seat can go to a colleague.",
  },
};
const faultsNl: Record<TermsFault, string> = {
  number: "Vul een heel getal in binnen de grenzen.",
  stepHalf: "Vul dagen en deel allebei in, of maak de stap leeg.",
  stepDays: "Vul een getal van 0 tot en met 365 in.",
  stepShare: "Vul een heel percentage van 1 tot en met 100 in.",
  stepTwice: "Dit aantal dagen staat er al.",
  stepRises: "Dichter bij de bijeenkomst moet er minder terugkomen dan in de stap ervoor.",
};
const faultsEn: Record<TermsFault, string> = {
  number: "Enter a whole number within the bounds.",
  stepHalf: "Fill in both days and share, or clear the step.",
  stepDays: "Enter a number from 0 to 365.",
  stepShare: "Enter a whole percentage from 1 to 100.",
  stepTwice: "This number of days is there already.",
  stepRises: "Closer to the meeting less must come back than in the step before.",
};

/** The terms of sale: at the desk, and in words for who buys. */
export const termsMessages = defineMessages({
  nl: {
    until: (days: number) =>
      days === 0
        ? "Tot de eerste bijeenkomst begint"
        : `Tot ${days === 1 ? "1 dag" : `${days} dagen`} voor de eerste bijeenkomst`,
    allBack: "alles terug",
    partBack: (share: string) => `${share} terug`,
    noneBack: "niets terug",
    afterwards: "Daarna",
    nothingBack: "Wie annuleert, krijgt niets terug.",
    cancelling: "Wat krijg je terug als je annuleert?",
    cancellingAlone: `Leer je alleen, dan krijg je alles terug tot ${reflectionDays} dagen na je bestelling, zolang je geen les hebt geopend. Daarna annuleer je in overleg met de stichting.`,
    lead: "Waaronder de stichting verkoopt. Elke wijziging is een nieuwe versie. Bestellingen houden de versie waarmee ze zijn gemaakt.",
    numbers: "Getallen",
    bounds: (least: number, most: number) => `Van ${least} tot en met ${most}.`,
    fields: fieldsNl,
    steps: "Annuleren",
    stepsHelp:
      "Hoeveel er terugkomt van een plaats die zo lang voor de eerste bijeenkomst wordt geannuleerd.",
    stepDays: (step: number) => `Dagen ervoor (stap ${step})`,
    stepShare: (step: number) => `Procent terug (stap ${step})`,
    preview: "Zo lezen kopers het",
    showPreview: "Lees het na",
    save: "Bewaar als nieuwe versie",
    faults: faultsNl,
    changed:
      "Iemand anders heeft de voorwaarden intussen gewijzigd. Hieronder staat wat jij typte. Kijk het na en bewaar opnieuw.",
    done: { saved: "De nieuwe versie geldt vanaf nu." } as Record<string, string>,
    history: "Eerdere versies",
    version: "Versie",
    from: "Geldt vanaf",
    by: "Door",
    came: "bij het product",
    summary: (seats: string, pay: string, quote: string, transfer: string) =>
      `Zonder verificatie ${seats} plaatsen op factuur. ${pay} dagen om te betalen. Een offerte geldt ${quote} dagen. Doorgeven kan tot ${transfer}% van de lessen.`,
    now: "nu",
  },
  en: {
    until: (days: number) =>
      days === 0
        ? "Until the first meeting begins"
        : `Up to ${days === 1 ? "1 day" : `${days} days`} before the first meeting`,
    allBack: "everything back",
    partBack: (share: string) => `${share} back`,
    noneBack: "nothing back",
    afterwards: "After that",
    nothingBack: "Whoever cancels gets nothing back.",
    cancelling: "What do you get back when you cancel?",
    cancellingAlone: `When you learn alone, you get everything back until ${reflectionDays} days after your order, as long as you have opened no lesson. After that you cancel together with the foundation.`,
    lead: "What the foundation sells under. Each change is a new version. Orders keep the version they were made under.",
    numbers: "Numbers",
    bounds: (least: number, most: number) => `From ${least} to ${most}.`,
    fields: fieldsEn,
    steps: "Cancelling",
    stepsHelp: "How much comes back of a seat that is cancelled so long before the first meeting.",
    stepDays: (step: number) => `Days before (step ${step})`,
    stepShare: (step: number) => `Per cent back (step ${step})`,
    preview: "So buyers read it",
    showPreview: "Read it through",
    save: "Save as a new version",
    faults: faultsEn,
    changed:
      "Somebody else has changed the terms meanwhile. Below is what you typed. Check it and save again.",
    done: { saved: "The new version holds from now on." } as Record<string, string>,
    history: "Earlier versions",
    version: "Version",
    from: "Holds from",
    by: "By",
    came: "came with the product",
    summary: (seats: string, pay: string, quote: string, transfer: string) =>
      `Unverified: ${seats} seats on invoice. ${pay} days to pay. A quote holds for ${quote} days. A seat can go to a colleague up to ${transfer}% of the lessons.`,
    now: "now",
  },
});
