import { z } from "zod";
import { publicPath } from "~/i18n/paths";
import { db } from "~/platform/db/db.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import { interestLink } from "../leaving/interest-link.server";
import { interestNewsKind } from "../leaving/interest-mail-kinds";
import { newsFacts } from "./news-facts.server";
import { newsMail } from "./news-mail";

const mailData = z.object({ interestId: z.uuid() });

/** Tells somebody what they waited for. Nothing is sent to who took their address off the list meanwhile. */
export const interestNewsMail = mailTemplate(interestNewsKind, async (data, locale, site) => {
  const row = await db.interest.findUnique({
    where: { id: mailData.parse(data).interestId },
    include: { mailing: true },
  });
  if (!row?.mailing) return null;
  const facts = await newsFacts(db, row.mailing, locale);
  if (!facts) return null;
  const leaveAt = interestLink("leave", row.id, { locale, site });
  const links = {
    about: site.origin + facts.path,
    again: site.origin + publicPath("interest", locale),
    leave: leaveAt,
  };
  return { ...newsMail(facts, links, locale), leaveAt };
});
