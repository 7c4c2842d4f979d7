import { defineMessages } from "~/i18n/messages";
import { reflectionDays } from "./consumer";

/** The statements on withdrawal, for consumers: what it is, and what they say when the learning may begin before it is over. */
export const consumerMessages = defineMessages({
  nl: {
    withdrawal: `Je koopt als consument. Tot ${reflectionDays} dagen na je bestelling kun je herroepen, zonder reden. Je krijgt dan alles terug, zolang de eerste bijeenkomst niet begonnen is. Leer je alleen, dan kan het tot je de eerste les opent. Herroepen doe je bij je bestelling, of met een mail aan de stichting.`,
    beginInGroup: `Ik koop als consument en wil dat het leren kan beginnen binnen mijn bedenktijd van ${reflectionDays} dagen. Herroep ik na de eerste bijeenkomst, dan betaal ik het deel dat al is geweest.`,
    beginAlone: `Ik koop als consument en wil meteen bij de lessen. Ik weet dat mijn bedenktijd van ${reflectionDays} dagen eindigt als ik de eerste les open.`,
    stated: (statement: string) => `Bij het bestellen verklaarde je: “${statement}”`,
    onlyConsumers: "Koop je voor een organisatie? Vul haar dan hierboven in, en laat dit leeg.",
  },
  en: {
    withdrawal: `You buy as a consumer. Until ${reflectionDays} days after your order you can withdraw, without a reason. You then get everything back, as long as the first meeting has not begun. If you learn alone, you can until you open the first lesson. You withdraw at your order, or with a mail to the foundation.`,
    beginInGroup: `I buy as a consumer and want the learning to be able to begin within my ${reflectionDays} days of withdrawal. If I withdraw after the first meeting, I pay for the part that has been.`,
    beginAlone: `I buy as a consumer and want the lessons at once. I know that my ${reflectionDays} days of withdrawal end when I open the first lesson.`,
    stated: (statement: string) => `When ordering you stated: “${statement}”`,
    onlyConsumers: "Do you buy for an organisation? Then fill it in above, and leave this empty.",
  },
});
