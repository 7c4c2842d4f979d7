import "~/styles/pages/instruments.css";
import { useLocale } from "~/i18n/locale-context";
import { Page } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import { Lead } from "~/ui/text";
import { artefactList } from "../../artefact-list";
import { artefactMessages } from "../../artefact.messages";
import { fieldInWords } from "../../export/artefact-export";
import type { Instrument } from "../../instrument";
import { commentableKeys, type CommentPlace, commentsAt, fieldPath, nameOfKey, piecePath } from "../comment";
import { commentMessages } from "../comments.messages";
import type { CommentsView, ShownComment } from "../comments.queries.server";
import { CommentForm } from "./comment-form";
import { NewComments } from "./new-comments";
import type { UnplacedComment } from "../write-comment.server";
import { FieldComments } from "./field-comments";

/** The comments of a piece by field, and the form for another. */
export function CommentsPage({
  place,
  view,
  instrument,
  chosen,
  said,
  unplaced,
}: {
  place: CommentPlace;
  view: CommentsView;
  instrument: Instrument;
  /** The field that the form begins with; empty: none. */
  chosen: string;
  said: "placed" | "done" | null;
  unplaced?: UnplacedComment;
}) {
  const locale = useLocale();
  const t = commentMessages[locale];
  const name = `${instrument.texts[locale].name}: ${view.title || artefactMessages[locale].untitled}`;
  const isLink = "token" in place;
  const sections = commentableKeys(instrument, view.document, view);
  const keys = sections.flatMap((section) => section.keys);
  return (
    <Page narrow>
      <Breadcrumbs
        items={[
          ...(isLink ? [] : [{ href: artefactList.path, label: artefactMessages[locale].list }]),
          { href: piecePath(place), label: name },
          { label: t.title },
        ]}
      />
      <h1>{t.title}</h1>
      <Lead>{t.lead}</Lead>
      <p>
        {t.readers} {!isLink && t.linkReaders}
      </p>
      {said && <Notice kind="success">{t[said]}</Notice>}
      <NewComments comments={byKey(view.comments, keys).flatMap(([, comments]) => comments)} />
      <CommentForm
        {...{ chosen, unplaced }}
        sections={sections.map(({ section, keys }) => ({
          title: instrument.texts[locale].sections[section]?.title ?? "",
          choices: keys.map((key) => ({ key, name: nameOfKey(instrument, key, view.document, locale) })),
        }))}
      />
      {view.comments.length === 0 && <p>{t.none}</p>}
      {byKey(view.comments, keys).map(([key, comments]) => (
        <section key={key} className="sc-stack" id={`comments-${key}`} aria-labelledby={`title-${key}`}>
          <h2 id={`title-${key}`} className="sc-heading sc-heading--3">
            <bdi>{nameOfKey(instrument, key, view.document, locale)}</bdi>
          </h2>
          <div className="sc-comments__field">
            <p className="sc-field__hint">{t.standsNow}</p>
            <p dir="auto">
              {keys.includes(key)
                ? fieldInWords(instrument, key, view.document, locale) || <em>{t.empty}</em>
                : t.gone}
            </p>
          </div>
          <FieldComments comments={comments} mayEdit={view.mayEdit} />
          {keys.includes(key) && (
            <p className="sc-no-print">
              <a href={commentsAt(place, key).replace(/#.*$/, "#write")}>
                {t.another}
                <span className="sc-visually-hidden">
                  : {nameOfKey(instrument, key, view.document, locale)}
                </span>
              </a>
              {" · "}
              <a href={fieldPath(place, instrument, key)}>
                {t.toField}
                <span className="sc-visually-hidden">
                  : {nameOfKey(instrument, key, view.document, locale)}
                </span>
              </a>
            </p>
          )}
        </section>
      ))}
    </Page>
  );
}

/** Comments by field, in the order of the form; those of fields that are gone last. */
function byKey(
  comments: readonly ShownComment[],
  keys: readonly string[],
): [key: string, comments: ShownComment[]][] {
  const gone = comments.map(({ key }) => key).filter((key) => !keys.includes(key));
  return [...new Set([...keys, ...gone])]
    .map((key): [string, ShownComment[]] => [key, comments.filter((one) => one.key === key)])
    .filter(([, found]) => found.length > 0);
}
