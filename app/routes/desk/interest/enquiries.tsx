import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DeskList } from "~/features/desk/lists/components/desk-list";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { can } from "~/features/identity/access/can";
import { requireStaff } from "~/features/identity/access/guards.server";
import { EnquiryTable } from "~/features/interest/desk/components/enquiry-table";
import { enquiryDeskMessages } from "~/features/interest/desk/enquiry-desk.messages";
import { enquiryFilters, enquiryList } from "~/features/interest/desk/enquiry-list";
import { deskEnquiries } from "~/features/interest/desk/enquiry-list.queries.server";
import { enquiryKinds } from "~/features/interest/enquiries/enquiry";
import { useLocale } from "~/i18n/locale-context";
import { askedIn } from "~/lib/lists/list-page";
import { ButtonLink } from "~/ui/form/button";

export const handle = { area: "desk" };
export const meta = deskTitle("enquiries");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "enquiry.read");
  const asked = askedIn(enquiryList, new URL(request.url).searchParams);
  return {
    locale,
    sections: deskMenu(actor),
    asked,
    maySetPrices: can(actor, "offer.edit"),
    ...(await deskEnquiries(actor, asked)),
  };
}

export default function DeskEnquiries() {
  const { sections, rows, maySetPrices, ...list } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = enquiryDeskMessages[locale];
  const title = deskMessages[locale].enquiries;
  return (
    <Desk
      sections={sections}
      section="enquiries"
      title={title}
      action={
        maySetPrices && (
          <ButtonLink look="secondary" href="/desk/partner-prices">
            {t.prices}
          </ButtonLink>
        )
      }
    >
      <DeskList
        {...list}
        shape={enquiryList}
        isEmpty={rows.length === 0}
        searchLabel={t.searchLabel}
        filters={[
          {
            name: "state",
            label: t.state,
            options: enquiryFilters.map((value) => ({
              value,
              label: value === "waiting" ? t.waiting : t.states[value],
            })),
          },
          {
            name: "kind",
            label: t.kind,
            options: enquiryKinds.map((value) => ({ value, label: t.kinds[value] })),
          },
        ]}
        none={{ title: t.none, text: t.noneHelp }}
      >
        {(sorting) => <EnquiryTable enquiries={rows} caption={title} sorting={sorting} />}
      </DeskList>
    </Desk>
  );
}
