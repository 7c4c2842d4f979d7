import { z } from "zod";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { db } from "~/platform/db/db.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import { groupPath } from "../group/group-path";
import { leaveLink } from "../preferences/leave-link.server";
import { whoWants } from "../preferences/wants-mail.server";
import { announcementMail } from "./announcement-mail";
import { announcementKind } from "./announcement-mail-kind";

const about = z.object({ announcementId: z.uuid(), enrolmentId: z.uuid() });

/** Tells somebody who follows a cohort what is announced there. Nothing is sent to who stopped, or left the list, meanwhile. */
export const announcementTemplate = mailTemplate(announcementKind, async (data, locale, site) => {
  const { announcementId, enrolmentId } = about.parse(data);
  const [row, enrolment] = await Promise.all([
    db.announcement.findUnique({
      where: { id: announcementId },
      select: {
        ...{ title: true, text: true, mustKnow: true, cohortId: true },
        cohort: {
          select: {
            name: true,
            offer: { select: { contentId: true } },
            agreement: { select: { organisation: { select: { name: true } } } },
          },
        },
      },
    }),
    db.enrolment.findUnique({
      where: { id: enrolmentId },
      select: { personId: true, endedAt: true, cohortId: true },
    }),
  ]);
  if (!row || !enrolment || enrolment.endedAt || enrolment.cohortId !== row.cohortId) return null;
  const { personId } = enrolment;
  if (!row.mustKnow && !(await whoWants(db, [personId], "ANNOUNCEMENTS")).has(personId)) return null;
  const leaveAt = leaveLink(personId, "ANNOUNCEMENTS", { locale, site });
  const announced = {
    ...{ title: row.title, text: row.text, mustKnow: row.mustKnow, group: row.cohort.name },
    masterclass: contentTitle(row.cohort.offer.contentId, locale),
    host: row.cohort.agreement?.organisation.name ?? null,
  };
  const links = { group: site.origin + groupPath(enrolmentId), leave: leaveAt };
  return { ...announcementMail(announced, links, locale, site.brand.name), leaveAt };
});
