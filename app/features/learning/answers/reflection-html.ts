import { type Html, markup } from "~/lib/markup/html";
import type { answerMessages } from "./answer.messages";
import type { ShownReflection } from "../lesson/lesson-answer.server";

type AnswerTexts = (typeof answerMessages)["nl"];

export interface ReflectionView {
  enrolmentId: string;
  /** Last part of the lesson's address: forms go to addresses below it. */
  lessonSlug: string;
  blockId: string;
  label: string;
  hint: string | null;
  saved: ShownReflection | null;
  /** "Bewaard om 10.32", or nothing yet. */
  savedWords: string;
  rows: number;
}

/** An answer box. It works as a form; the island `sc-reflection` makes it save by itself. */
export function reflectionHtml(view: ReflectionView, t: AnswerTexts): Html {
  const { blockId, lessonSlug, hint, saved } = view;
  const describedBy = hint && markup` aria-describedby="${blockId}-hint"`;
  // The first line end in a textarea is not part of its text.
  const field = markup`<div class="sc-field">
    <label class="sc-field__label" for="${blockId}">${view.label}</label>
    ${hint && markup`<p class="sc-field__hint" id="${blockId}-hint">${hint}</p>`}
    <textarea class="sc-input" id="${blockId}" name="text" dir="auto" rows="${view.rows}"${describedBy}>\n${saved?.text}</textarea>
  </div>`;
  const page = `${lessonSlug}/reflection?block=${encodeURIComponent(blockId)}`;
  return markup`<sc-reflection class="reflection" data-block="${blockId}" data-draft="${view.enrolmentId}:${blockId}" data-save="${lessonSlug}/reflection/save">
    <form method="post" action="${page}" autocomplete="off">
      <input type="hidden" name="block" value="${blockId}">
      <input type="hidden" name="version" value="${saved?.version ?? 0}">
      ${field}
      <p class="reflection__saved" role="status">${view.savedWords}</p>
      <div class="reflection__actions">
        <button class="sc-button sc-button--secondary sc-button--small">${t.save}</button>
        ${saved && markup`<a href="${page}">${t.earlierVersions}</a>`}
      </div>
    </form>
  </sc-reflection>`;
}

/** What boxes that save by themselves need once a page: their words, and what to show when two texts meet. */
export const savedTextNeeds = (
  t: AnswerTexts,
): Html => markup`<template id="saved-text-words" data-unsaved="${t.unsaved}" data-saving="${t.saving}"
    data-offline="${t.offline}" data-signed-out="${t.signedOut}" data-sign-in="${t.signInAgain}" data-restored="${t.restored}" data-cannot-save="${t.cannotSave}">
    <div class="sc-notice sc-notice--warning reflection__conflict" role="group" tabindex="-1" aria-label="${t.conflict}">
      <svg class="sc-icon" viewBox="0 0 20 20" aria-hidden="true"><path d="M10 3l8 14H2zM10 8.5v4M10 14.8v.2"/></svg>
      <div>
        <p class="sc-notice__title">${t.conflict}</p>
        <p>${t.conflictHelp} ${t.nothingLost}</p>
        <label class="sc-field"><span class="sc-field__label">${t.conflictTheirs}</span>
          <textarea class="sc-input" dir="auto" readonly rows="5"></textarea></label>
        <div class="sc-actions">
          <button type="button" class="sc-button sc-button--secondary sc-button--small" data-act="keep">${t.keepMine}</button>
          <button type="button" class="sc-button sc-button--secondary sc-button--small" data-act="take">${t.takeTheirs}</button>
          <button type="button" class="sc-button sc-button--quiet sc-button--small" data-act="both">${t.mergeBoth}</button>
        </div>
      </div>
    </div>
  </template>`;
