import { toLocale } from "~/i18n/locale";
import { dayOf } from "~/lib/dates";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { queueMails } from "~/platform/mail/mail.server";
import { foundation } from "~/platform/site/sites.server";
import { instrumentOf } from "../../instruments";
import { isEditable } from "../artefacts/artefact-access.db.server";
import { askAgainField, isToAskAgain, migrated } from "../instrument";
import { askPeopleKind } from "./people-mail-kind";

/**
 * The handler of `ask-people-again`: on the day that a piece names for it, who may change it gets one mail that those who are named in it are asked again. Doing it again, or twice
 * at once, mails nobody twice for the same day; another day that is chosen is mailed about when it comes.
 */
export async function askPeopleAgain(): Promise<void> {
  const due = await db.$queryRawUnsafe<{ id: string }[]>(
    `select id from "Artefact" where document ->> $1 between '0' and $2 and "peopleToldOn" is distinct from document ->> $1`,
    askAgainField,
    dayOf(now()),
  );
  for (const { id } of due) await db.$transaction((tx) => tell(tx, id), transactionLimits);
}

async function tell(tx: Tx, artefactId: string): Promise<void> {
  const [row] = await tx.$queryRaw<
    { kind: string; schemaVersion: number; document: unknown; peopleToldOn: string | null }[]
  >`select kind, "schemaVersion", document, "peopleToldOn" from "Artefact" where id = ${artefactId}::uuid for no key update`;
  const instrument = row && instrumentOf(row.kind);
  const document = instrument && migrated(instrument, row);
  const day = document?.[askAgainField];
  if (!document || row.peopleToldOn === day || !isToAskAgain(instrument, document, dayOf(now()))) return;
  const owners = await tx.$queryRawUnsafe<{ id: string; email: string; locale: string }[]>(
    `select owner.id, owner.email, owner.locale from "Artefact" a join "Person" owner
       on owner.id = a."personId" or owner.id in (select "personId" from "ArtefactMember" where "artefactId" = a.id)
      where a.id = $1::uuid and owner."disabledAt" is null and ${isEditable("owner.id")}`,
    artefactId,
  );
  await tx.artefact.update({ where: { id: artefactId }, data: { peopleToldOn: day } });
  const mails = owners.map(({ id, email, locale }) => {
    const to = { to: email, personId: id, locale: toLocale(locale), site: foundation.id };
    return { ...to, kind: askPeopleKind, data: { artefactId, personId: id } };
  });
  if (mails.length > 0) await queueMails(tx, mails);
}
