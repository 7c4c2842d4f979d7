import { defineMessages } from "~/i18n/messages";
import { commerceTextsEn } from "./commerce.messages.en";
import { commerceTextsNl } from "./commerce.messages.nl";

export const commerceMessages = defineMessages({ nl: commerceTextsNl, en: commerceTextsEn });
