import { defineMessages } from "~/i18n/messages";

/** What stands around the picture with which a piece begins. */
export const artefactPictureMessages = defineMessages({
  nl: {
    asTable: "De tekening als tabel",
    toForm: "Ga naar de vragen",
    whenDrawn: "Getekend van wat er bewaard was toen je deze pagina opende.",
  },
  en: {
    asTable: "The drawing as a table",
    toForm: "Go to the questions",
    whenDrawn: "Drawn from what was saved when you opened this page.",
  },
});
