import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { can } from "~/features/identity/access/can";
import { requireStaff } from "~/features/identity/access/guards.server";
import { WishCounts } from "~/features/interest/mailing/components/wish-counts";
import { mailingMessages } from "~/features/interest/mailing/mailing.messages";
import { mailings, wishCounts } from "~/features/interest/mailing/mailings.queries.server";
import { useLocale } from "~/i18n/locale-context";

export const handle = { area: "desk" };
export const meta = deskTitle("interest");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "interest.read");
  const [counts, sent] = await Promise.all([wishCounts(actor, locale), mailings(actor, locale)]);
  return {
    locale,
    sections: deskMenu(actor),
    counts,
    mailings: sent,
    mayMail: can(actor, "interest.mail"),
  };
}

export default function DeskInterest() {
  const { sections, ...shown } = useLoaderData<typeof loader>();
  const locale = useLocale();
  return (
    <Desk
      sections={sections}
      section="interest"
      title={deskMessages[locale].interest}
      done={mailingMessages[locale].done}
    >
      <WishCounts {...shown} />
    </Desk>
  );
}
