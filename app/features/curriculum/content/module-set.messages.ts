import { defineMessages } from "~/i18n/messages";

/** What modules are called that are followed together. */
export const moduleSetMessages = defineMessages({
  nl: { more: (n: number) => `nog ${n} modules` },
  en: { more: (n: number) => `${n} more modules` },
});
