import { defineMessages } from "~/i18n/messages";

const nl = {
  payWithin: (days: number) => (days === 1 ? "Betaal binnen 1 dag." : `Betaal binnen ${days} dagen.`),
  takenOff: (number: string) => `Dit bedrag gaat af van factuur ${number}.`,
  demo: "Voorbeeld: aan dit document kun je geen rechten ontlenen.",
};

const en: typeof nl = {
  payWithin: (days) => (days === 1 ? "Please pay within 1 day." : `Please pay within ${days} days.`),
  takenOff: (number) => `This amount is taken off invoice ${number}.`,
  demo: "Example: no rights can be derived from this document.",
};

/** What an e-invoice says in words. */
export const ublMessages = defineMessages({ nl, en });
