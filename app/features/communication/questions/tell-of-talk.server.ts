import { toLocale } from "~/i18n/locale";
import type { Tx } from "~/platform/db/db.server";
import { queueMails } from "~/platform/mail/mail.server";
import { whoWants } from "../preferences/wants-mail.server";
import { questionAnsweredKind, questionAskedKind } from "./question-mail-kinds";

/** Queues a mail to each who facilitates the cohort of a question and wants such mail. */
export async function tellFacilitators(
  tx: Tx,
  { id, cohortId, site }: { id: string; cohortId: string; site: string },
): Promise<void> {
  const people = await tx.person.findMany({
    where: { disabledAt: null, erasedAt: null, facilitates: { some: { cohortId } } },
    select: { id: true, email: true, locale: true },
  });
  const wanting = await whoWants(
    tx,
    people.map((person) => person.id),
    "QUESTIONS",
  );
  const told = people.filter((person) => wanting.has(person.id));
  if (told.length > 0)
    await queueMails(
      tx,
      told.map(({ id: personId, email, locale }) => ({
        ...{ to: email, personId, locale: toLocale(locale), site, kind: questionAskedKind },
        data: { questionId: id, personId },
      })),
    );
}

/** Queues a mail to who asked, unless they answered themselves or want no such mail. */
export async function tellAsker(
  tx: Tx,
  { personId, site }: { personId: string | null; site: string },
  answer: { id: string; personId: string },
): Promise<void> {
  if (!personId || personId === answer.personId) return;
  const asker = await tx.person.findFirst({ where: { id: personId, disabledAt: null } });
  if (!asker || !(await whoWants(tx, [personId], "ANSWERS")).has(personId)) return;
  await queueMails(tx, [
    {
      ...{ to: asker.email, personId, locale: toLocale(asker.locale), site, kind: questionAnsweredKind },
      data: { answerId: answer.id },
    },
  ]);
}
