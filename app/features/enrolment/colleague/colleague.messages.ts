import { defineMessages } from "~/i18n/messages";

/** The seat that somebody bought for a colleague. */
export const colleagueMessages = defineMessages({
  nl: {
    title: "De plaats voor je collega",
    change: "Stuur opnieuw, of wijzig het adres",
    accepted: "Je collega heeft de plaats aangenomen. Er is hier niets meer te doen.",
    toOrder: "Terug naar de bestelling",
  },
  en: {
    title: "The seat for your colleague",
    change: "Send again, or change the address",
    accepted: "Your colleague has accepted the seat. There is nothing left to do here.",
    toOrder: "Back to the order",
  },
});
