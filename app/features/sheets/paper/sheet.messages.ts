import { defineMessages } from "~/i18n/messages";

const nl = {
  source: (module: string) => `bij de module ${module}`,
  page: "Bladzijde",
  cut: "Knip hier",
};
const en: typeof nl = {
  source: (module) => `with the module ${module}`,
  page: "Page",
  cut: "Cut here",
};
export const sheetMessages = defineMessages({ nl, en });
