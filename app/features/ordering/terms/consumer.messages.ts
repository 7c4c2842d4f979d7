import { defineMessages } from "~/i18n/messages";
import { reflectionDays } from "./consumer";

/** The statement on withdrawal, for consumers. */
export const consumerMessages = defineMessages({
  nl: {
    withdrawal: `Je koopt als consument. Tot ${reflectionDays} dagen na je bestelling kun je herroepen, zonder reden. Je krijgt dan alles terug, zolang de eerste bijeenkomst niet begonnen is. Leer je alleen, dan kan het tot je de eerste les opent. Herroepen doe je bij je bestelling, of met een mail aan de stichting.`,
  },
  en: {
    withdrawal: `You buy as a consumer. Until ${reflectionDays} days after your order you can withdraw, without a reason. You then get everything back, as long as the first meeting has not begun. If you learn alone, you can until you open the first lesson. You withdraw at your order, or with a mail to the foundation.`,
  },
});
