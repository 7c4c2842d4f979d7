import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { buySeat } from "../ticket";

const day = 86_400_000;

/**
 * Has these people buy a seat in a group whose first meeting was before today, as if it had not begun yet, and closes it. Without a payment double
 * nobody has a seat.
 */
export async function fillBegunGroup(
  { id, startsAt, endsAt, enrolUntil }: { id: string; startsAt: Date; endsAt: Date; enrolUntil: Date },
  names: readonly string[],
): Promise<void> {
  const [soon, later] = [1, 30].map((days) => new Date(now().getTime() + days * day)) as [Date, Date];
  await db.cohort.update({
    where: { id },
    data: { status: "PUBLISHED", enrolUntil: soon, startsAt: soon, endsAt: later },
  });
  for (const name of names) {
    const email = `${name.split(" ")[0]!.toLowerCase()}@hogeschool.example`;
    const person = await db.person.upsert({
      where: { email },
      update: {},
      create: { id: newId(), locale: "nl", isDemo: true, email, name },
    });
    await buySeat(person, id);
  }
  await db.cohort.update({ where: { id }, data: { status: "CLOSED", startsAt, endsAt, enrolUntil } });
}
