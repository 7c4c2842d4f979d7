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
import { FieldSources } from "../forward/components/field-sources";
import { CommentLink } from "../comments/components/comment-link";
import { faultWords } from "../form/autosave-field";
import type { ArtefactDocument, Instrument } from "../instrument";
import { fieldIn, groupNamed, rowsOf, shapeAt } from "../rows";

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
  field: key,
  document,
  shown: { text, version, theirs, fault },
  commentCount,
  savesItself,
}: {
  artefactId: string;
  instrument: Instrument;
  /** Its key in the document. */
  field: string;
  document: ArtefactDocument;
  shown: ShownField;
  /** How many comments wait at it. */
  commentCount: number;
  savesItself: boolean;
}) {
  const locale = useLocale();
  const [t, answer] = [artefactMessages[locale], answerMessages[locale]];
  const { label, hint } = instrument.texts[locale].fields[fieldIn(key)]!;
  const isMet = theirs !== undefined;
  const error = fault && faultWords(fault, locale);
  const island: Record<string, string> = {
    class: "sc-saved-text",
    "data-block": key,
    "data-draft": `${artefactId}:${key}`,
    "data-save": artefactPath(artefactId, "/save"),
  };
  return createElement(
    savesItself ? "sc-text" : "div",
    savesItself ? island : { className: "sc-saved-text" },
    <>
      <input type="hidden" name={`version:${key}`} defaultValue={version} />
      {isMet && (
        <Notice kind="warning" title={t.conflictAt(label)}>
          <p>
            {answer.conflictHelp} {answer.nothingLost}
          </p>
        </Notice>
      )}
      <Control
        {...{ instrument, field: key, document, error, hint, text }}
        label={isMet ? `${label} (${t.yours})` : label}
      />
      <p className="sc-saved-text__status" role="status" />
      <FieldSources field={key} />
      <CommentLink artefactId={artefactId} field={key} label={label} count={commentCount} />
      {isMet && (
        <>
          <TextArea
            name=""
            id={`${key}-theirs`}
            label={answer.conflictTheirs}
            defaultValue={fieldInWords(instrument, key, { ...document, [key]: theirs }, locale)}
            readOnly
            rows={3}
          />
          <Button look="secondary" small name="take" value={key}>
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
  field: key,
  document,
  label,
  hint,
  error,
  text,
}: {
  instrument: Instrument;
  field: string;
  document: ArtefactDocument;
  label: ReactNode;
  hint?: string;
  error?: string;
  text: string;
}) {
  const locale = useLocale();
  const shape = shapeAt(instrument, key)!;
  const common = { name: `field:${key}`, id: key, label, hint, error, defaultValue: text };
  if (shape.kind === "text") return <TextArea {...common} rows={shape.rows ?? 5} />;
  if (shape.kind === "date") return <TextInput {...common} type="date" width="short" />;
  if (shape.kind !== "choice" && shape.kind !== "row") return <TextInput {...common} dir="auto" />;
  const options =
    shape.kind === "choice" ? shape.options : rowsToChoose(instrument, shape.of, document, text);
  return (
    <Select {...common}>
      {["", ...options].map((option) => (
        <option key={option} value={option}>
          {fieldInWords(instrument, key, { ...document, [key]: option }, locale) ||
            instrument.texts[locale].options[option] ||
            artefactMessages[locale].goneRow}
        </option>
      ))}
    </Select>
  );
}

/** The rows of a group, and the one that is chosen though nothing stands in it any more. */
function rowsToChoose(instrument: Instrument, of: string, document: ArtefactDocument, chosen: string) {
  const rows = rowsOf(groupNamed(instrument, of)!, document);
  return chosen === "" || rows.includes(chosen) ? rows : [...rows, chosen];
}
