import "~/styles/pages/instruments.css";
import { useLocale } from "~/i18n/locale-context";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { FileInput } from "~/ui/form/field";
import { Page } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import { Lead } from "~/ui/text";
import type { FieldFault } from "../../artefact";
import { artefactList, openFilePath } from "../../artefact-list";
import { artefactMessages } from "../../artefact.messages";
import type { FileFault } from "../artefact-file";
import { openFileMessages } from "../open-file.messages";
import { type ArtefactDocument, filledIn, type Instrument, titleOf } from "../../instrument";
import { ArtefactReading } from "../../components/artefact-reading";
import { FieldFaults } from "./field-faults";

/** What a file turned out to be: nothing to make a piece of, or a piece, with its text to make it of. */
export type OpenedFile =
  | { fault: FileFault }
  | { fault: "fields"; instrument: Instrument; faults: Record<string, FieldFault> }
  | { fault: null; instrument: Instrument; document: ArtefactDocument; text: string; isFull: boolean };

/** To choose a file that was downloaded before, see what is in it, and make a new piece of it. */
export function OpenFile({ opened }: { opened: OpenedFile | null }) {
  const locale = useLocale();
  const [t, words] = [openFileMessages[locale], artefactMessages[locale]];
  return (
    <Page narrow>
      <Breadcrumbs items={[{ href: artefactList.path, label: words.list }, { label: t.title }]} />
      <h1>{t.title}</h1>
      {opened?.fault === null ? <FoundPiece {...opened} /> : <ChooseFile opened={opened} />}
    </Page>
  );
}

function ChooseFile({ opened }: { opened: Exclude<OpenedFile, { fault: null }> | null }) {
  const t = openFileMessages[useLocale()];
  const error = opened ? (opened.fault === "fields" ? t.fields : t.faults[opened.fault]) : undefined;
  return (
    <>
      <ErrorSummary errors={{ file: error }} title={t.refused} />
      {opened?.fault === "fields" && <FieldFaults {...opened} />}
      <Lead>{t.lead}</Lead>
      <form method="post" encType="multipart/form-data" className="sc-form">
        <FileInput name="file" label={t.file} hint={t.hint} error={error} accept=".json,application/json" />
        <Actions>
          <Button>{t.look}</Button>
        </Actions>
      </form>
    </>
  );
}

function FoundPiece({ instrument, document, text, isFull }: Extract<OpenedFile, { fault: null }>) {
  const locale = useLocale();
  const [t, words] = [openFileMessages[locale], artefactMessages[locale]];
  const { filled, of } = filledIn(instrument, document);
  return (
    <>
      {isFull && (
        <Notice kind="error" title={words.full}>
          {words.fullHelp}
        </Notice>
      )}
      <Notice kind="success" title={t.found(instrument.texts[locale].name)}>
        <p>
          <bdi>{titleOf(instrument, document) || words.untitled}</bdi> · {words.filledIn(filled, of)}
        </p>
      </Notice>
      <form method="post" encType="multipart/form-data" className="sc-form">
        <input type="hidden" name="piece" value={text} />
        <p>{t.makeHelp}</p>
        <Actions>
          <Button name="intent" value="make">
            {t.make}
          </Button>
          <ButtonLink look="quiet" href={openFilePath}>
            {t.other}
          </ButtonLink>
        </Actions>
      </form>
      <ArtefactReading {...{ instrument, document }} />
    </>
  );
}
