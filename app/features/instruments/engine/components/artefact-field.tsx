import { createElement, type ReactNode } from "react";
import { answerMessages } from "~/features/learning/answers/answer.messages";
import { useLocale } from "~/i18n/locale-context";
import { Button } from "~/ui/form/button";
import { Select, TextArea, TextInput } from "~/ui/form/field";
import { Notice } from "~/ui/notice";
import type { FieldFault } from "../artefact";
import { fieldInWords } from "../export/artefact-export";
import { artefactPath } from "../artefact-list";
import { artefactMessages } from "../artefact.messages";
import { faultWords } from "../form/autosave-field";
import type { Instrument } from "../instrument";

export interface ShownField {
  text: string;
  version: number;
  /** What stands there by somebody else, when both were written. */
  theirs?: string;
  fault?: FieldFault;
}

/**
 * One field of an artefact: it works in the form around it, and the island `sc-text` makes it save by itself. Not while the page shows what
 * was not saved (`savesItself`): the island takes what the server sent for what the server has, and the button for its own.
 */
export function ArtefactField({
  artefactId,
  instrument,
  field,
  shown: { text, version, theirs, fault },
  savesItself,
}: {
  artefactId: string;
  instrument: Instrument;
  field: string;
  shown: ShownField;
  savesItself: boolean;
}) {
  const locale = useLocale();
  const [t, answer] = [artefactMessages[locale], answerMessages[locale]];
  const { fields, options } = instrument.texts[locale];
  const { label, hint } = fields[field]!;
  const isMet = theirs !== undefined;
  const error = fault && faultWords(fault, locale);
  const island: Record<string, string> = {
    class: "sc-saved-text",
    "data-block": field,
    "data-draft": `${artefactId}:${field}`,
    "data-save": artefactPath(artefactId, "/save"),
  };
  return createElement(
    savesItself ? "sc-text" : "div",
    savesItself ? island : { className: "sc-saved-text" },
    <>
      <input type="hidden" name={`version:${field}`} defaultValue={version} />
      {isMet && (
        <Notice kind="warning" title={t.conflictAt(label)}>
          <p>
            {answer.conflictHelp} {answer.nothingLost}
          </p>
        </Notice>
      )}
      <Control
        {...{ instrument, field, error, hint, text, options }}
        label={isMet ? `${label} (${t.yours})` : label}
      />
      <p className="sc-saved-text__status" role="status" />
      {isMet && (
        <>
          <TextArea
            name=""
            id={`${field}-theirs`}
            label={answer.conflictTheirs}
            defaultValue={fieldInWords(instrument, field, theirs, locale)}
            readOnly
            rows={3}
          />
          <Button look="secondary" small name="take" value={field}>
            {answer.takeTheirs}
          </Button>
        </>
      )}
    </>,
  );
}

/** What a field of this kind is filled in with. */
function Control({
  instrument,
  field,
  label,
  hint,
  error,
  text,
  options,
}: {
  instrument: Instrument;
  field: string;
  label: ReactNode;
  hint?: string;
  error?: string;
  text: string;
  options: Readonly<Record<string, string>>;
}) {
  const shape = instrument.fields[field]!;
  const common = { name: `field:${field}`, id: field, label, hint, error, defaultValue: text };
  if (shape.kind === "text") return <TextArea {...common} rows={shape.rows ?? 5} />;
  if (shape.kind === "date") return <TextInput {...common} type="date" width="short" />;
  if (shape.kind !== "choice") return <TextInput {...common} dir="auto" />;
  return (
    <Select {...common}>
      {["", ...shape.options].map((option) => (
        <option key={option} value={option}>
          {options[option]}
        </option>
      ))}
    </Select>
  );
}
