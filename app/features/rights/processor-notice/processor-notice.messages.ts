import { defineMessages } from "~/i18n/messages";

/** The mail that tells an organisation who else will process its people's data. */
export const processorNoticeMessages = defineMessages({
  nl: {
    subject: (date: string) => `Nieuwe verwerker vanaf ${date}`,
    intro: (organisation: string, date: string) =>
      `${organisation} heeft een verwerkersovereenkomst met de stichting. Vanaf ${date} verwerkt nog iemand gegevens voor ons:`,
    objection: (date: string) =>
      `Je hoeft niets te doen. Heb je bezwaar? Laat het ons weten voor ${date}. Dan kijken we samen wat er kan.`,
    link: "Bekijk de overeenkomst",
  },
  en: {
    subject: (date: string) => `New processor from ${date}`,
    intro: (organisation: string, date: string) =>
      `${organisation} has a processor agreement with the foundation. From ${date} somebody else processes data for us as well:`,
    objection: (date: string) =>
      `You need not do anything. Do you object? Let us know before ${date}. Then we will see together what can be done.`,
    link: "See the agreement",
  },
});
