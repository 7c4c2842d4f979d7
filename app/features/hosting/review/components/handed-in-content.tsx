import "~/styles/pages/instruments.css";
import { FieldComments } from "~/features/instruments/engine/comments/components/field-comments";
import { ArtefactReading } from "~/features/instruments/engine/components/artefact-reading";
import { instrumentOf } from "~/features/instruments/instruments";
import { useLocale } from "~/i18n/locale-context";
import { Notice } from "~/ui/notice";
import { commentablesOf } from "../comments/commentable";
import { paragraphsOf, whole } from "../hand-in";
import type { Round } from "../hand-in-rounds.db.server";
import { reviewMessages } from "../review.messages";

/** A copy that was handed in, with what was said of it where it was said. */
export function HandedInContent({
  shown: { content, comments },
  settles,
  commentAt,
}: {
  shown: Pick<Round, "content" | "comments">;
  /** Whoever looks at it deals with comments: its learner. */
  settles: boolean;
  /** Where one writes a comment at a key; null when one does not. */
  commentAt: ((key: string) => { href: string; label: string }) | null;
}) {
  const locale = useLocale();
  const t = reviewMessages[locale];
  const said = (key: string) => comments.filter((one) => one.key === key);
  const named = commentablesOf(content, locale).flatMap(({ choices }) => choices);
  // Those of a piece stand below it, as on the page of its own comments.
  const below = (content.kind === "piece" ? named : named.slice(0, 1)).filter(
    ({ key }) => said(key).length > 0,
  );
  return (
    <div className="sc-stack">
      {content.kind === "unreadable" && <Notice kind="warning">{t.unreadable}</Notice>}
      {content.kind === "piece" && (
        <ArtefactReading
          instrument={instrumentOf(content.instrumentId)!}
          document={content.document}
          level={3}
          leavesOutEmpty
          linkAt={commentAt ?? undefined}
        />
      )}
      {content.kind === "answer" &&
        paragraphsOf(content.text).map(({ key, text }, at) => (
          <div key={key} id={key} className="sc-comments__field">
            <p dir="auto">{text}</p>
            {commentAt && (
              <p className="sc-comments__count sc-no-print">
                <a href={commentAt(key).href}>
                  {commentAt(key).label}
                  <span className="sc-visually-hidden">: {t.paragraph(at + 1, "")}</span>
                </a>
              </p>
            )}
            <FieldComments comments={said(key)} mayEdit={settles} removes="own" />
          </div>
        ))}
      {(below.length > 0 || comments.length === 0) && (
        <section className="sc-stack" aria-labelledby="comments">
          <h3 id="comments">{t.comments}</h3>
          {comments.length === 0 && <p>{t.noComments}</p>}
          {below.map(({ key, name }) => (
            <div key={key} className="sc-stack">
              <h4 className="sc-heading sc-heading--4">{key === whole ? t.whole : <bdi>{name}</bdi>}</h4>
              <FieldComments comments={said(key)} mayEdit={settles} removes="own" />
            </div>
          ))}
        </section>
      )}
    </div>
  );
}
