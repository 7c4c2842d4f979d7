import { createElement } from "react";
import { useLocale } from "~/i18n/locale-context";
import { type DocumentFault, largestDocument } from "~/platform/documents/document-fault";
import { Button } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextArea } from "~/ui/form/field";
import { Page } from "~/ui/frame/layout";
import { Notice } from "~/ui/notice";
import { Lead } from "~/ui/text";
import { entries } from "../explanations.messages";
import { allRules } from "../mirror";
import type { CityList } from "../city-list";
import type { Mirrored } from "../mirrored-text";
import type { Instead, ShownCategory } from "../rules/rule";
import { longestKept } from "../taalspiegel";
import { taalspiegelMessages } from "../taalspiegel.messages";
import { uploadMessages } from "../upload.messages";
import { FindingCard } from "./finding-card";
import { MirrorResult } from "./mirror-result";
import { FormerText, UploadPart, UploadShape } from "./upload-part";
import "./mirror.css";

/** What the browser needs to do by itself what the form does: a card of each entry, the result without a finding, a field for a file. */
function Shapes() {
  const kinds = entries.flatMap((entry) => {
    const rules = allRules.filter((rule) => rule.entry === entry);
    const kinds = new Set(rules.map(({ category, instead = null }) => JSON.stringify([category, instead])));
    return [...kinds].map((kind) => ({ entry, kind }));
  });
  const others = [
    { entry: "definition", kind: JSON.stringify(["legal", null]) },
    { entry: "city", kind: JSON.stringify(["city", null]) },
    { entry: "city", kind: JSON.stringify(["city", "cityWord"]) },
  ] as const;
  return (
    <>
      <template data-shape="result">
        <MirrorResult text="" findings={[]} isShape />
      </template>
      <template data-shape="file">
        <UploadShape />
      </template>
      {[...kinds, ...others].map(({ entry, kind }) => {
        const [category, instead] = JSON.parse(kind) as [ShownCategory, Instead | null];
        return (
          <template key={`${entry}${kind}`} data-card={`${entry} ${category} ${instead ?? ""}`.trim()}>
            <FindingCard
              {...{ entry, category, instead }}
              number={0}
              words=""
              fieldKey=""
              proposed={null}
              isTaken={false}
              own=""
            />
          </template>
        );
      })}
    </>
  );
}

/** What came of what was sent: of the text, of a file, and of keeping it as a piece. */
export interface SentToMirror extends Mirrored {
  fileFault: DocumentFault | null;
  keepFault: "tooLong" | "tooMany" | null;
  /** Which text it is, as its reader called it. */
  what: string;
  /** What stood in the box before the text of a file did; empty when nothing else stood there. */
  former: string;
}

/** A text that is taken up again from a piece. */
export interface StartText {
  text: string;
  piece: { href: string; title: string };
}

/** The Taalspiegel: a text, and what is pointed at in it. A form that the island takes over, so that the text stays in the browser. */
export function MirrorPage({
  sent,
  start,
  cityLists,
}: {
  sent: SentToMirror | null;
  start: StartText | null;
  /** Words of cities that it points at too. */
  cityLists: readonly CityList[];
}) {
  const locale = useLocale();
  const [t, upload] = [taalspiegelMessages[locale], uploadMessages[locale]];
  const { fault = null, fileFault = null, keepFault = null } = sent ?? {};
  const error = fault === "tooLong" ? t.tooLong(sent!.text.length) : fault === "empty" ? t.empty : undefined;
  const fileError = fileFault ? upload.faults[fileFault] : undefined;
  const names = cityLists.map(({ name }) => name || t.fromNobody).join(", ");
  return (
    <Page>
      <h1>{t.title}</h1>
      <Lead>{t.lead}</Lead>
      <p className="sc-measure">{t.limits}</p>
      {names && <p className="sc-measure">{t.cityLists(names)}</p>}
      {start && !sent && (
        <Notice>
          <p>
            {t.fromPiece(start.piece.title || t.pieceUntitled)} <a href={start.piece.href}>{t.toPiece}</a>
          </p>
        </Notice>
      )}
      <ErrorSummary errors={{ text: error, file: fileError }} />
      {keepFault && (
        <Notice kind="error">
          {keepFault === "tooLong" ? t.keepTooLong(sent!.text.length) : t.keepFull}
        </Notice>
      )}
      {createElement(
        "sc-mirror",
        {
          class: "sc-stack",
          "data-look": t.look,
          "data-in-browser": t.inBrowser,
          "data-empty": t.empty,
          "data-too-long": t.tooLongPlain,
          "data-last-part": t.lastPartOf,
          "data-copy": t.copy,
          "data-copied": t.copied,
          "data-city-lists": JSON.stringify(cityLists),
          "data-city-texts": JSON.stringify([t.fromNobody, t.cityWhy, t.cityInstead]),
          "data-longest-kept": longestKept,
          "data-keep-too-long": t.keepTooLongPlain,
          "data-largest-file": largestDocument,
          "data-file-too-large": upload.faults.tooLarge,
          "data-file-wrong": upload.faults.otherFile,
          "data-file-failed": upload.failed,
          "data-reading": upload.reading,
          "data-read": upload.read,
          "data-is-back": upload.isBack,
        },
        <form method="post" encType="multipart/form-data" className="sc-stack" noValidate>
          <TextArea
            name="text"
            label={t.text}
            hint={t.textHint}
            error={error}
            rows={12}
            lang="nl"
            defaultValue={sent?.text ?? start?.text}
          />
          <div className="sc-no-print sc-stack">
            <p data-part="where">{t.onServer}</p>
            <div>
              <Button name="intent" value="look">
                {t.lookOnServer}
              </Button>
            </div>
          </div>
          <UploadPart fault={fileFault} />
          {sent && !fault && !fileFault && <MirrorResult {...sent} />}
        </form>,
        <Shapes />,
      )}
      {sent?.former && <FormerText text={sent.former} />}
    </Page>
  );
}
