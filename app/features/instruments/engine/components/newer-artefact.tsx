import { useLocale } from "~/i18n/locale-context";
import { Page } from "~/ui/frame/layout";
import { TextLink } from "~/ui/text";
import { artefactList } from "../artefact-list";
import { artefactMessages } from "../artefact.messages";

/** In place of an artefact that newer software wrote, while instances are replaced one by one. */
export function NewerArtefact({ isOwn = true }: { isOwn?: boolean }) {
  const t = artefactMessages[useLocale()];
  return (
    <Page narrow>
      <h1>{t.newer}</h1>
      <p>{t.newerHelp}</p>
      {isOwn && (
        <TextLink href={artefactList.path} icon="back">
          {t.list}
        </TextLink>
      )}
    </Page>
  );
}
