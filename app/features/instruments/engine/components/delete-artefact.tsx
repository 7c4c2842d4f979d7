import { useLocale } from "~/i18n/locale-context";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { Page } from "~/ui/frame/layout";
import { TextLink } from "~/ui/text";
import { artefactPath } from "../artefact-list";
import { artefactMessages } from "../artefact.messages";
import type { Instrument } from "../instrument";
import { teamMessages } from "../team/team.messages";

/** The question before an artefact goes for good. */
export function DeleteArtefact({
  id,
  title,
  mayDelete,
  instrument,
}: {
  id: string;
  title: string;
  /** Of an organisation's piece who leads that alone may. */
  mayDelete: boolean;
  instrument: Instrument;
}) {
  const locale = useLocale();
  const t = artefactMessages[locale];
  return (
    <Page narrow>
      <h1>{t.removeTitle}</h1>
      <p>
        <strong>
          {instrument.texts[locale].name}: <bdi>{title || t.untitled}</bdi>
        </strong>
      </p>
      <p>{mayDelete ? t.removeHelp : teamMessages[locale].deletedByLeaders}</p>
      <TextLink href={artefactPath(id, ".pdf")} icon="down">
        {t.pdf}
      </TextLink>
      <form method="post">
        <Actions>
          {mayDelete && <Button look="danger">{t.removeYes}</Button>}
          <ButtonLink look="secondary" href={artefactPath(id)}>
            {t.keep}
          </ButtonLink>
        </Actions>
      </form>
    </Page>
  );
}
