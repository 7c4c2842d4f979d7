import { z } from "zod";
import { addedProcessors } from "~/features/foundation/subprocessors/subprocessors";
import { countryName } from "~/i18n/country";
import { formatPlainDate } from "~/lib/dates";
import { db } from "~/platform/db/db.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import { processorNoticeKind } from "./processor-notice-kind";
import { processorNoticeMessages } from "./processor-notice.messages";

const mailData = z.object({ organisationId: z.uuid(), version: z.int() });

/** Tells an owner or manager who else will process data for the foundation, and from when; nothing once the organisation has ended. */
export const processorNoticeMail = mailTemplate(processorNoticeKind, async (data, locale, site) => {
  const { organisationId, version } = mailData.parse(data);
  const organisation = await db.organisation.findUnique({ where: { id: organisationId } });
  const after = await db.foundationDetails.findUnique({ where: { version } });
  if (!organisation || organisation.endedAt || !after) return null;
  // What would have been in force by then, without this version.
  const before = await db.foundationDetails.findFirst({
    where: { version: { lt: version }, holdsFrom: { lte: after.holdsFrom } },
    orderBy: [{ holdsFrom: "desc" }, { version: "desc" }],
  });
  const t = processorNoticeMessages[locale];
  const date = formatPlainDate(after.holdsFrom, locale);
  const added = addedProcessors(before?.subprocessors ?? "", after.subprocessors);
  return {
    subject: t.subject(date),
    blocks: [
      { text: t.intro(organisation.name, date) },
      {
        facts: added.map(({ name, purpose, country }) => [
          name,
          `${purpose} (${countryName(country, locale)})`,
        ]),
      },
      { text: t.objection(date) },
      { link: `${site.origin}/organisation/${organisationId}/agreement`, label: t.link },
    ],
  };
});
