import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { FormBoundary } from "~/features/learning/signed-out/components/form-boundary";
import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { TextArea } from "~/ui/form/field";
import { Page } from "~/ui/frame/layout";
import { Lead, TextLink } from "~/ui/text";
import { allInstruments } from "../../../instruments";
import type { FieldSave } from "../../artefact";
import { artefactList } from "../../artefact-list";
import { artefactMessages } from "../../artefact.messages";
import { nameOfKey } from "../../comments/comment";
import { shapeAt } from "../../rows";
import { LeftDrafts } from "./left-drafts";

/**
 * What was sent to an artefact that does not take it. `gone`: it was deleted, or is open to this person no more; `readOnly`: they may only read
 * it; `newer`: newer software has it for a moment, and it can be sent once more.
 */
export interface UnkeptTexts {
  unkept: "gone" | "readOnly" | "newer";
  sent: Record<string, FieldSave>;
  /** Of the page that shows them. */
  title: string;
}

/** The id of a piece that is not there, or not for whoever asks. */
export interface GonePiece {
  gone: string;
}

/** What a piece's page shows when something went wrong: texts that were not kept stand there, to be copied or to be sent once more. */
export function ArtefactBoundary() {
  const error = useRouteError();
  const data = isRouteErrorResponse(error) ? (error.data as Partial<UnkeptTexts & GonePiece> | null) : null;
  if (data?.unkept) return <UnkeptTextsPage {...(data as UnkeptTexts)} />;
  if (!data?.gone) return <FormBoundary />;
  return (
    <>
      <FormBoundary />
      <div className="sc-container">
        <LeftDrafts id={data.gone} />
      </div>
    </>
  );
}

function UnkeptTextsPage({ unkept, sent, title }: UnkeptTexts) {
  const locale = useLocale();
  const t = artefactMessages[locale];
  const keys = Object.keys(sent);
  // The piece is not at hand any more; what was sent says by its keys which instrument it was.
  const instrument = allInstruments().find((one) => keys.every((key) => shapeAt(one, key)));
  const document = Object.fromEntries(Object.entries(sent).map(([key, { text }]) => [key, text]));
  const texts = Object.entries(sent).filter(([, { text }]) => text.trim() !== "");
  return (
    <Page narrow>
      <h1>{title}</h1>
      <Lead>{t.unkept[unkept]}</Lead>
      <form method="post" className="sc-form">
        {unkept === "newer" && (
          <>
            {Object.entries(sent).map(([key, { version }]) => (
              <input key={key} type="hidden" name={`version:${key}`} value={version} />
            ))}
            {Object.entries(sent)
              .filter(([, { text }]) => text.trim() === "")
              .map(([key, { text }]) => (
                <input key={key} type="hidden" name={`field:${key}`} value={text} />
              ))}
          </>
        )}
        {texts.map(([key, { text }]) => (
          <TextArea
            key={key}
            name={`field:${key}`}
            label={instrument ? nameOfKey(instrument, key, document, locale) : t.unkept.yourText}
            defaultValue={text}
            readOnly={unkept !== "newer"}
            rows={Math.min(8, text.split("\n").length + 1)}
          />
        ))}
        {unkept === "newer" && (
          <Actions>
            <Button>{t.tryAgain}</Button>
          </Actions>
        )}
      </form>
      <TextLink href={artefactList.path} icon="back">
        {t.list}
      </TextLink>
    </Page>
  );
}
