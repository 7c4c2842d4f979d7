import { useLocale } from "~/i18n/locale-context";
import { Page } from "~/ui/frame/layout";
import { TextLink } from "~/ui/text";
import { artefactList } from "../artefact-list";
import { artefactMessages } from "../artefact.messages";
import { PeopleStay } from "../form/components/people-stay";

/** In place of an artefact that newer software wrote, while instances are replaced one by one. */
export function NewerArtefact({
  isOwn = true,
  peopleStay = null,
}: {
  isOwn?: boolean;
  peopleStay?: "newer" | "readOnly" | null;
}) {
  const t = artefactMessages[useLocale()];
  return (
    <Page narrow>
      <h1>{t.newer}</h1>
      <p>{t.newerHelp}</p>
      <PeopleStay reason={peopleStay} />
      {isOwn && (
        <TextLink href={artefactList.path} icon="back">
          {t.list}
        </TextLink>
      )}
    </Page>
  );
}
