import { siteOfEnrolment } from "~/features/enrolment/enrolments/enrolment-site.server";
import { toLocale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import { queueMail } from "~/platform/mail/mail.server";
import type { CertifiedEnrolment } from "../certificates/certificates.db.server";
import { certificateNeedsNameKind } from "../certificates/certificate-mail-kinds";

/** Asks somebody by mail, once per enrolment, for the name that must stand on the certificate. */
export async function askForName({ id, person }: CertifiedEnrolment): Promise<void> {
  await db.$transaction(async (tx) => {
    // One at a time per enrolment, so that a job that runs twice finds the first mail.
    await tx.$queryRaw`select 1 from "Enrolment" where id = ${id}::uuid for update`;
    const asked = await tx.mail.count({
      where: { template: certificateNeedsNameKind.name, data: { path: ["enrolmentId"], equals: id } },
    });
    if (asked > 0) return;
    await queueMail(tx, {
      to: person.email,
      personId: person.id,
      locale: toLocale(person.locale),
      site: await siteOfEnrolment(tx, id),
      kind: certificateNeedsNameKind,
      data: { enrolmentId: id },
    });
  });
}
