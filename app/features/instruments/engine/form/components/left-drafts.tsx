import { createElement } from "react";
import { useLocale } from "~/i18n/locale-context";
import { escapeText } from "~/lib/markup/html";
import { artefactMessages } from "../../artefact.messages";
import type { ArtefactDocument, Instrument } from "../../instrument";

/** For who may not change a piece (any more): what they typed on this device and never arrived, shown by the island where there is any. `known`: what they still may read of it. */
export function LeftDrafts({
  id,
  known,
}: {
  id: string;
  known?: { instrument: Instrument; document: ArtefactDocument };
}) {
  const locale = useLocale();
  const t = artefactMessages[locale].leftDrafts;
  const fields = known ? Object.entries(known.instrument.texts[locale].fields) : [];
  const labels = Object.fromEntries(fields.map(([field, { label }]) => [field, label]));
  const one = `<label class="sc-field"><span class="sc-field__label">${escapeText(t.yours)}</span><textarea class="sc-input" dir="auto" readonly rows="4"></textarea></label>`;
  return createElement(
    "sc-left-drafts",
    {
      ...{ "data-draft": id, "data-labels": JSON.stringify(labels) },
      ...{ "data-document": JSON.stringify(known?.document ?? {}), hidden: true, class: "sc-left-drafts" },
    },
    <h2>{t.title}</h2>,
    <p>{t.help}</p>,
    <template dangerouslySetInnerHTML={{ __html: one }} />,
    <button type="button" className="sc-button sc-button--secondary sc-button--small">
      {t.drop}
    </button>,
  );
}
